import {
  articleTwenty,
  type DisclosureBlock,
  disclosureAbout,
  disclosureCount,
  disclosureRow,
} from '../../vocabulary/disclosure.js';

const documents = [
  disclosureCount('produced', '本年新制作数量', 'Produced this year', {
    'zh-CN': '报告年度内新制作的件数。',
    en: 'Documents newly made in the reporting year.',
  }),
  disclosureCount('published', '本年新公开数量', 'Published this year', {
    'zh-CN': '报告年度内新公开的件数。',
    en: 'Documents newly published in the reporting year.',
  }),
  disclosureCount('publishedTotal', '对外公开总数量', 'Published in total', {
    'zh-CN': '截至报告年度末对外公开的总件数。',
    en: 'All documents open to the public at the end of the reporting year.',
  }),
] as const;

const previousItems = disclosureCount('previousItems', '上一年项目数量', 'Items last year', {
  'zh-CN': '上一年度的项目数量。',
  en: 'Number of items in the year before.',
});

const change = {
  id: 'change',
  key: '本年增/减',
  label: '本年增/减',
  english: 'Change this year',
  kind: 'change',
  unit: '件',
  about: {
    'zh-CN': '报告年度内项目数量的增减，减少的写负数，例如 -3。',
    en: 'How many items were added or, as a negative number, removed in the reporting year.',
  },
} as const;

const items = [
  previousItems,
  change,
  disclosureCount('decisions', '处理决定数量', 'Decisions', {
    'zh-CN': '报告年度内作出的处理决定数量。',
    en: 'Decisions made in the reporting year.',
  }),
] as const;

const procurement = [
  disclosureCount('projects', '采购项目数量', 'Procurement projects', {
    'zh-CN': '报告年度内政府集中采购的项目数量。',
    en: 'Projects of centralized procurement in the reporting year.',
  }),
  {
    id: 'amount',
    key: '采购总金额',
    label: '采购总金额',
    english: 'Procurement amount (10,000 yuan)',
    kind: 'amount',
    unit: '万元',
    about: {
      'zh-CN': '报告年度内政府集中采购的总金额。表上没有印单位，这里以万元为单位，可写小数。',
      en: 'Amount of centralized procurement in the reporting year. The form prints no unit; here it is 10,000 yuan, decimals allowed.',
    },
  },
] as const;

/** Rows of table two, 「主动公开政府信息情况」, edition 2019. */
export const disclosureRows2019 = [
  disclosureRow(
    'administrativeRules',
    '规章',
    'Administrative rules',
    articleTwenty('一'),
    documents,
    disclosureAbout.administrativeRules,
  ),
  disclosureRow(
    'normativeDocuments',
    '规范性文件',
    'Normative documents',
    articleTwenty('一'),
    documents,
    disclosureAbout.normativeDocuments,
  ),
  disclosureRow(
    'administrativeLicensing',
    '行政许可',
    'Administrative licensing',
    articleTwenty('五'),
    items,
    {
      'zh-CN': '行政许可的项目和处理决定。',
      en: 'Items of administrative licensing and decisions on them.',
    },
  ),
  disclosureRow(
    'otherExternalServices',
    '其他对外管理服务事项',
    'Other external services',
    articleTwenty('五'),
    items,
    {
      'zh-CN': '行政许可以外其他对外管理服务的项目和处理决定。',
      en: 'Items of other services to the public and decisions on them.',
    },
  ),
  disclosureRow('administrativePenalty', '行政处罚', 'Administrative penalty', articleTwenty('六'), items, {
    'zh-CN': '行政处罚的项目和处理决定。',
    en: 'Items of administrative penalty and decisions on them.',
  }),
  disclosureRow(
    'administrativeCompulsion',
    '行政强制',
    'Administrative compulsion',
    articleTwenty('六'),
    items,
    {
      'zh-CN': '行政强制的项目和处理决定。',
      en: 'Items of administrative compulsion and decisions on them.',
    },
  ),
  disclosureRow(
    'administrativeCharges',
    '行政事业性收费',
    'Administrative charges',
    articleTwenty('八'),
    [previousItems, change],
    { 'zh-CN': '行政事业性收费的项目数量。', en: 'Items of administrative charges.' },
  ),
  disclosureRow(
    'governmentProcurement',
    '政府集中采购',
    'Centralized government procurement',
    articleTwenty('九'),
    procurement,
    {
      'zh-CN': '政府集中采购的项目和金额。',
      en: 'Projects and amount of centralized government procurement.',
    },
  ),
] as const;

/** Blocks of table two as printed; the columns of （八） and （九） are wider than those above them. */
export const disclosureBlocks2019: readonly DisclosureBlock[] = [
  { heading: '第二十条第（一）项', rows: ['administrativeRules', 'normativeDocuments'], spans: [1, 2, 1] },
  {
    heading: '第二十条第（五）项',
    rows: ['administrativeLicensing', 'otherExternalServices'],
    spans: [1, 2, 1],
  },
  {
    heading: '第二十条第（六）项',
    rows: ['administrativePenalty', 'administrativeCompulsion'],
    spans: [1, 2, 1],
  },
  { heading: '第二十条第（八）项', rows: ['administrativeCharges'], spans: [2, 2] },
  { heading: '第二十条第（九）项', rows: ['governmentProcurement'], spans: [2, 2] },
];
