import { describe, expect, it } from 'vitest';
import { type ReportCase, reportOf } from '../generate/cases.js';
import { checkReport } from '../src/index.js';

/** A report with something in each table, and what its organ is. */
const tables: ReportCase = {
  set: {
    'agency.name': '示例县水务局',
    'agency.kind': 'department',
    reportingYear: 2024,
    'proactiveDisclosure.normativeDocuments': { issued: 5, repealed: 2, inForce: 38 },
    'proactiveDisclosure.administrativeLicensing.decisions': 1203,
    'proactiveDisclosure.administrativePenalty.decisions': 47,
    'proactiveDisclosure.administrativeCharges.collected': 12.35,
    'applications.received': [18, 3, 0, 0, 1, 0, 22],
    'applications.broughtForward': [2, 0, 0, 0, 0, 0, 2],
    'applications.outcomes.disclosed': [10, 1, 0, 0, 0, 0, 11],
    'applications.outcomes.partiallyDisclosed': [2, 0, 0, 0, 0, 0, 2],
    'applications.outcomes.withheld.stateSecret': [1, 1, 0, 0, 0, 0, 2],
    'applications.outcomes.unableToProvide.notHeld': [5, 1, 0, 0, 1, 0, 7],
    'applications.outcomes.total': [18, 3, 0, 0, 1, 0, 22],
    'applications.carriedForward': [2, 0, 0, 0, 0, 0, 2],
    'reconsiderationAndLitigation.reconsideration': [2, 1, 0, 1, 4],
    'reconsiderationAndLitigation.litigation.direct': [1, 0, 0, 0, 1],
    'reconsiderationAndLitigation.litigation.afterReconsideration': [0, 0, 1, 1, 2],
  },
};

const figures = ['N101', 'N102', 'N103', 'N104', 'N105', 'N106', 'N112'];

/** Codes of what the rules on figures say of a section one, with where each stands. */
function said(overview: string, organ: Readonly<Record<string, unknown>> = {}) {
  const report = reportOf({ ...tables, set: { ...tables.set, ...organ, overview } });
  return checkReport(report)
    .problems.filter(({ code }) => figures.includes(code))
    .map(({ code, path, range }) => `${code} ${path} ${overview.slice(range?.start, range?.end)}`);
}

const city = { 'agency.name': '示例市人民政府', 'agency.kind': 'government', 'agency.level': 'municipal' };
const office = { 'agency.name': '示例县人民政府办公室', 'agency.kind': 'governmentOffice' };

describe('figures that agree with their tables, however a clerk puts them', () => {
  it.each([
    // Other matters beside applications.
    '工伤认定申请受理120件，办结118件。收到信息公开申请22件。',
    '收到信息公开申请22件。受理工伤认定申请120件，办结118件；受理劳动仲裁申请56件，结案50件。',
    '收到信息公开申请22件，办结22件。全年受理12345热线工单365件，办结365件，办结率100%。',
    '收到信息公开申请22件。收到网民留言45条，答复45条；收到来信36件，答复36件。',
    '收到信息公开申请22件。认真对待信访。全年收到45件，办结45件。',
    '不动产登记申请全年受理3200件，办结3200件；信息公开申请收到22件，办结22件。',
    '受理行政许可申请1300件，办结1203件，不予受理12件。政府信息公开申请22件。',
    '收到行政复议申请9件，办结9件。收到信息公开申请22件，办结22件。',
    '收到公民、法人和其他组织提出的政府信息公开申请22件，公民提交的申请方式多样。',
    '收到信息公开申请22件。便民服务中心办件3256件，办结3256件；承接行政执法案件56件，办结56件。',
    // Cases.
    '涉及政府信息公开的行政复议已审结3件，行政诉讼已审结2件，另有复议1件、诉讼1件正在审理。',
    '办理复议案件56件、诉讼案件12件；其中涉及政府信息公开的复议4件、诉讼3件。',
    '因信息公开被提起行政复议4件、行政诉讼3件，其中被纠错1件，无败诉案件。',
    '信息公开行政复议4件，复议机关维持2件、责令重新答复1件、1件审理中。',
    '信息公开行政复议案件4件，办结3件，1件未审结；收到申请22件，办结22件。',
    '作为第三人参加行政诉讼5件；因信息公开引发行政诉讼3件。',
    // Periods.
    '累计受理政府信息公开申请22件；《条例》施行以来累计受理申请210件。',
    '截至2024年底，累计制定规范性文件120件，本年制发5件、废止2件，现行有效38件。',
    '第一季度收到申请5件，第二季度6件，第三季度7件，第四季度4件，全年共收到22件。',
    '上半年收到申请9件，全年收到申请22件。',
    // What is due, what is settled by now.
    '对到期应答复的申请，均已在法定期限内办结。',
    '受理依申请公开22件，截至2025年1月10日全部办结。',
    // Lists.
    '制发规范性文件5件，其中与其他部门联合制发1件，解读5件。',
    '更新信息2356条，其中首页更新1356条，栏目更新1200条（含交叉发布200条）。',
    '共收到申请22件，累计公开信息45210条。2024年，累计受理申请22件。',
    '公开信息356条，分别为：政策法规类56条、工作动态类250条、其他50条，占比15.7%、70.2%、14.0%。',
  ])('%s', (overview) => {
    expect(said(overview)).toEqual([]);
  });

  it.each<[overview: string, organ: Readonly<Record<string, string>>]>([
    ['市水务局等5个部门收到申请12件，县（市、区）政府收到申请10件，合计22件。', city],
    ['市政府收到申请6件，县（市、区）收到16件。', city],
    ['今年市政府制发行政规范性文件2件，部门制发3件。', city],
    ['我办收到申请22件，代县政府办理申请13件。', office],
  ])('of a government: %s', (overview, organ) => {
    expect(said(overview, organ)).toEqual([]);
  });

  it('政府采购 of all kinds is no 政府集中采购', () => {
    const overview = '实施政府采购15次，金额2800万元，其中集中采购12次、金额2300.5万元。';
    const set = { 'proactiveDisclosure.governmentProcurement': { projects: 12, amount: 2300.5 }, overview };
    const report = reportOf({ edition: '2019', set });
    expect(checkReport(report).problems.filter(({ code }) => code === 'N103')).toEqual([]);
  });
});

describe('figures that do not', () => {
  it.each([
    ['共收到公民、法人和其他组织提出的政府信息公开申请26件。', 'N102 overview 26'],
    ['处理热线工单365件，办结365件。收到申请22件，办结23件。', 'N102 overview 23'],
    ['工伤认定申请受理120件。收到信息公开申请25件。', 'N102 overview 25'],
    ['行政诉讼3件，其中未经复议直接起诉2件。', 'N104 overview 2'],
    ['信息公开行政复议5件，行政诉讼3件，其中维持3件。', 'N104 overview 5'],
    ['信息公开行政复议4件，其中维持3件；行政诉讼3件。', 'N104 overview 3'],
    ['截至2024年底，全年累计收到申请25件。', 'N102 overview 25'],
    ['收到申请25件；累计公开信息45210条。', 'N102 overview 25'],
    ['2024年，累计受理申请25件。', 'N102 overview 25'],
    ['全年政府信息公开申请数量25件。', 'N102 overview 25'],
    ['收办申请24件，其中新收21件、上年结转2件。', 'N102 overview 21'],
    ['收到申请25件，其中一季度收到5件。', 'N102 overview 25'],
  ])('%s', (overview, problem) => {
    expect(said(overview)).toEqual([problem]);
  });

  it('two figures of one sentence that the table does not confirm together either', () => {
    expect(said('5个部门收到申请12件，县区政府收到申请11件，全市收到申请25件。', city)).toEqual([
      'N102 overview 25',
    ]);
    expect(said('收到申请12件，受理申请11件。')).toHaveLength(2);
  });
});
