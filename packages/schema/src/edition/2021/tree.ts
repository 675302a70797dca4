import { agency } from '../../vocabulary/agency.js';
import { applicantRow } from '../../vocabulary/applicants.js';
import { caseGroup } from '../../vocabulary/cases.js';
import { disclosureRows2021 } from '../../vocabulary/disclosure.js';
import {
  declinedGroup,
  disclosedRows,
  otherHandlingGroup2021,
  unableToProvideGroup,
  withheldGroup,
} from '../../vocabulary/outcomes.js';
import { publication } from '../../vocabulary/publication.js';
import { narrative, notes, reportingYear } from '../../vocabulary/report.js';
import type { Group } from '../../vocabulary/term.js';

const law = '《政府信息公开条例》第五十条';
const notice = '国办公开办函〔2021〕30号';

const outcomes = {
  id: 'outcomes',
  key: '办理结果',
  number: '三、',
  label: '本年度办理结果',
  english: 'Outcomes this year',
  kind: 'group',
  about: {
    'zh-CN': '本年度办结的申请，按最终处理结果分列。',
    en: 'Applications concluded this year, by final outcome.',
  },
  children: [
    ...disclosedRows,
    withheldGroup,
    unableToProvideGroup,
    declinedGroup,
    otherHandlingGroup2021,
    applicantRow({
      id: 'total',
      key: '总计',
      number: '（七）',
      label: '总计',
      english: 'Total outcomes',
      about: {
        'zh-CN': '（一）至（六）各项之和，即本年度办结总数。',
        en: 'The sum of （一） to （六）: all applications concluded this year.',
      },
    }),
  ],
} as const;

const applications = {
  id: 'applications',
  key: '依申请公开',
  number: '三、',
  label: '收到和处理政府信息公开申请情况',
  english: 'Applications received and handled',
  kind: 'group',
  basis: `${law}第（二）项；${notice}`,
  about: {
    'zh-CN': '表三。勾稽关系：第一项加第二项之和，等于第三项加第四项之和。',
    en: 'Table three. Items one and two together equal items three and four together.',
  },
  children: [
    applicantRow({
      id: 'received',
      key: '本年新收',
      number: '一、',
      label: '本年新收政府信息公开申请数量',
      english: 'Received this year',
      about: {
        'zh-CN': '报告年度内新收到的申请件数。',
        en: 'Applications newly received in the reporting year.',
      },
    }),
    applicantRow({
      id: 'broughtForward',
      key: '上年结转',
      number: '二、',
      label: '上年结转政府信息公开申请数量',
      english: 'Brought forward',
      about: {
        'zh-CN': '上一年度收到、结转到本年度办理的件数，等于上年年报的“结转下年度继续办理”。',
        en: "Brought forward from last year; equals last year's carried-forward row.",
      },
    }),
    outcomes,
    applicantRow({
      id: 'carriedForward',
      key: '结转下年度',
      number: '四、',
      label: '结转下年度继续办理',
      english: 'Carried forward',
      about: {
        'zh-CN': '截至 12 月 31 日尚未办结、结转下年度的件数。',
        en: 'Not concluded by 31 December and carried forward to next year.',
      },
    }),
  ],
} as const;

const reconsiderationAndLitigation = {
  id: 'reconsiderationAndLitigation',
  key: '行政复议和行政诉讼',
  number: '四、',
  label: '政府信息公开行政复议、行政诉讼情况',
  english: 'Administrative reconsideration and litigation',
  kind: 'group',
  basis: `${law}第（三）项；${notice}`,
  about: {
    'zh-CN': '表四。复议机关作为共同被告的案件，只计原行为主体。',
    en: 'Table four. A case with the reconsideration organ as co-defendant is counted by the original organ only.',
  },
  children: [
    caseGroup({
      id: 'reconsideration',
      key: '行政复议',
      label: '行政复议',
      english: 'Administrative reconsideration',
      about: {
        'zh-CN': '因政府信息公开工作被申请行政复议的案件。',
        en: 'Cases of administrative reconsideration.',
      },
    }),
    {
      id: 'litigation',
      key: '行政诉讼',
      label: '行政诉讼',
      english: 'Administrative litigation',
      kind: 'group',
      about: {
        'zh-CN': '因政府信息公开工作被提起行政诉讼的案件。',
        en: 'Cases of administrative litigation.',
      },
      children: [
        caseGroup({
          id: 'direct',
          key: '未经复议直接起诉',
          label: '未经复议直接起诉',
          english: 'Direct litigation',
          about: {
            'zh-CN': '未经行政复议直接提起诉讼的案件。',
            en: 'Brought without reconsideration first.',
          },
        }),
        caseGroup({
          id: 'afterReconsideration',
          key: '复议后起诉',
          label: '复议后起诉',
          english: 'Litigation after reconsideration',
          about: { 'zh-CN': '经行政复议后又提起诉讼的案件。', en: 'Brought after reconsideration.' },
        }),
      ],
    },
  ],
} as const;

/** The whole report of edition 2021, in the order of a file. */
export const tree2021 = {
  id: '',
  key: '',
  label: '政府信息公开工作年度报告',
  english: 'Annual report on government information disclosure',
  kind: 'group',
  basis: `${law}；${notice}`,
  about: {
    'zh-CN': '各级行政机关每年公布的政府信息公开工作年度报告：六个部分、三张表、200 个数字。',
    en: 'The annual report that every administrative organ publishes: six sections, three tables, 200 numbers.',
  },
  children: [
    {
      id: 'edition',
      key: '格式',
      label: '格式版本',
      english: 'Edition of the form',
      kind: 'edition',
      basis: notice,
      options: [
        {
          id: '2021',
          key: '2021',
          label: `${notice}（2021年度及以后）`,
          english: 'Form of 2021, for reports on 2021 and later',
        },
      ],
      about: { 'zh-CN': '报告所用的官方格式。', en: 'The edition of the official form.' },
    },
    agency,
    reportingYear,
    publication,
    narrative({
      id: 'overview',
      key: '总体情况',
      number: '一、',
      label: '总体情况',
      english: 'Overview',
      basis: `${law}第（一）项、第（四）项；${notice}`,
      about: {
        'zh-CN': '综述主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面，原则上不超过一千字。',
        en: 'Proactive disclosure, disclosure on application, information management, platforms, supervision; in principle at most 1,000 characters.',
      },
    }),
    {
      id: 'proactiveDisclosure',
      key: '主动公开',
      number: '二、',
      label: '主动公开政府信息情况',
      english: 'Proactive disclosure',
      kind: 'group',
      basis: `${law}第（一）项；${notice}`,
      about: {
        'zh-CN': '表二。条例第二十条第（一）（五）（六）（八）项，数据核定时点为报告年度的12月31日。',
        en: 'Table two. Items 1, 5, 6 and 8 of article 20, as of 31 December of the reporting year.',
      },
      children: disclosureRows2021,
    },
    applications,
    reconsiderationAndLitigation,
    narrative({
      id: 'problemsAndImprovements',
      key: '主要问题及改进情况',
      number: '五、',
      label: '存在的主要问题及改进情况',
      english: 'Problems and improvements',
      basis: `${law}第（五）项；${notice}`,
      about: {
        'zh-CN': '查找问题要有针对性，改进举措要有实效性，不得敷衍或者年年雷同。',
        en: 'Problems must be specific and improvements real; no perfunctory or repeated text.',
      },
    }),
    narrative({
      id: 'otherMatters',
      key: '其他事项',
      number: '六、',
      label: '其他需要报告的事项',
      english: 'Other matters',
      basis: `${law}第（六）项；${notice}`,
      about: {
        'zh-CN':
          '其他需要报告的事项；依据《政府信息公开信息处理费管理办法》收取信息处理费的情况在此专门报告。',
        en: 'Other matters; the information processing fee is reported here.',
      },
    }),
    notes,
  ],
} as const satisfies Group;
