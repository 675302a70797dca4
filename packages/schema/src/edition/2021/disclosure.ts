import {
  articleTwenty,
  type DisclosureBlock,
  disclosureAbout,
  disclosureCount,
  disclosureRow,
} from '../../vocabulary/disclosure.js';

const documents = [
  disclosureCount('issued', '本年制发件数', 'Issued this year', {
    'zh-CN': '报告年度内制定发布的件数。',
    en: 'Documents issued in the reporting year.',
  }),
  disclosureCount('repealed', '本年废止件数', 'Repealed this year', {
    'zh-CN': '报告年度内废止、失效的件数。',
    en: 'Documents repealed or lapsed in the reporting year.',
  }),
  disclosureCount('inForce', '现行有效件数', 'In force', {
    'zh-CN': '截至报告年度 12 月 31 日现行有效的件数。',
    en: 'Documents in force on 31 December of the reporting year.',
  }),
] as const;

const decisions = [
  disclosureCount('decisions', '本年处理决定数量', 'Decisions this year', {
    'zh-CN': '报告年度内作出的全部处理决定，已公开的和依法未公开的都计入。',
    en: 'All decisions made in the reporting year, those lawfully not disclosed included.',
  }),
] as const;

const charges = [
  {
    id: 'collected',
    key: '本年收费金额',
    label: '本年收费金额（单位：万元）',
    english: 'Collected this year (10,000 yuan)',
    kind: 'amount',
    unit: '万元',
    about: {
      'zh-CN': '报告年度内收取的行政事业性收费总额，以万元为单位，可写小数。与信息处理费无关。',
      en: 'Administrative charges collected in the reporting year, in 10,000 yuan; decimals are allowed. Not the information processing fee.',
    },
  },
] as const;

/** Rows of table two, 「主动公开政府信息情况」, edition 2021. */
export const disclosureRows2021 = [
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
    '行政规范性文件',
    'Administrative normative documents',
    articleTwenty('一'),
    documents,
    disclosureAbout.normativeDocuments,
  ),
  disclosureRow(
    'administrativeLicensing',
    '行政许可',
    'Administrative licensing',
    articleTwenty('五'),
    decisions,
    {
      'zh-CN': '行政许可的处理决定。',
      en: 'Decisions on administrative licences.',
    },
  ),
  disclosureRow(
    'administrativePenalty',
    '行政处罚',
    'Administrative penalty',
    articleTwenty('六'),
    decisions,
    {
      'zh-CN': '行政处罚的处理决定。',
      en: 'Decisions on administrative penalties.',
    },
  ),
  disclosureRow(
    'administrativeCompulsion',
    '行政强制',
    'Administrative compulsion',
    articleTwenty('六'),
    decisions,
    {
      'zh-CN': '行政强制的处理决定。',
      en: 'Decisions on administrative compulsion.',
    },
  ),
  disclosureRow(
    'administrativeCharges',
    '行政事业性收费',
    'Administrative charges',
    articleTwenty('八'),
    charges,
    {
      'zh-CN': '行政事业性收费的金额。',
      en: 'Administrative charges collected.',
    },
  ),
] as const;

/** Blocks of table two as printed: each item of article twenty, with the columns over its rows. */
export const disclosureBlocks2021: readonly DisclosureBlock[] = [
  { heading: '第二十条第（一）项', rows: ['administrativeRules', 'normativeDocuments'], spans: [1, 1, 1] },
  { heading: '第二十条第（五）项', rows: ['administrativeLicensing'], spans: [3] },
  { heading: '第二十条第（六）项', rows: ['administrativePenalty', 'administrativeCompulsion'], spans: [3] },
  { heading: '第二十条第（八）项', rows: ['administrativeCharges'], spans: [3] },
];
