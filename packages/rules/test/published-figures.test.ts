import type { ReportDraft } from '@nianbao/schema';
import { describe, expect, it } from 'vitest';
import { type Case, fixtures, reportOf } from '../generate/cases.js';
import { checkReport } from '../src/index.js';

const outcomes = 'applications.outcomes';
const row = (naturalPerson: number) => [naturalPerson, 0, 0, 0, 0, 0, naturalPerson];

/** Figures as a county government published them for 2023: （六） in one row, two totals of table four left at 0. */
const hongze: Case = {
  about: '',
  unset: [`${outcomes}.otherHandling`],
  set: {
    reportingYear: 2023,
    'proactiveDisclosure.normativeDocuments.repealed': 5,
    'proactiveDisclosure.normativeDocuments.inForce': 5,
    'proactiveDisclosure.administrativeLicensing.decisions': 550,
    'proactiveDisclosure.administrativePenalty.decisions': 4119,
    'proactiveDisclosure.administrativeCompulsion.decisions': 195,
    'proactiveDisclosure.administrativeCharges.collected': 7730.28,
    'applications.received': row(21),
    [`${outcomes}.partiallyDisclosed`]: row(4),
    [`${outcomes}.withheld.stateSecret`]: row(1),
    [`${outcomes}.withheld.deliberativeProcess`]: row(1),
    [`${outcomes}.withheld.enforcementCaseFile`]: row(1),
    [`${outcomes}.unableToProvide.notHeld`]: row(10),
    [`${outcomes}.unableToProvide.wouldRequireCreation`]: row(3),
    [`${outcomes}.declined.petitionOrComplaint`]: row(1),
    [`${outcomes}.otherHandling.undivided`]: row(0),
    [`${outcomes}.total`]: row(21),
    'reconsiderationAndLitigation.reconsideration': [10, 1, 0, 0, 0],
    'reconsiderationAndLitigation.litigation.afterReconsideration': [5, 0, 0, 0, 0],
  },
  expect: [
    { code: 'F103', path: `${outcomes}.otherHandling.undivided` },
    { code: 'T401', path: 'reconsiderationAndLitigation.reconsideration.total' },
    { code: 'T401', path: 'reconsiderationAndLitigation.litigation.afterReconsideration.total' },
  ],
};

/** Figures for 2021 and 2022 of one organ: nothing is wrong, and a carried-over application joins the years. */
const pingtan2022: Case = {
  about: '',
  set: {
    reportingYear: 2022,
    'publication.date': '2023-02-20',
    'proactiveDisclosure.administrativeCharges.collected': 9116.36,
    'applications.received': [71, 3, 0, 0, 0, 0, 74],
    'applications.broughtForward': row(1),
    [`${outcomes}.disclosed`]: row(21),
    [`${outcomes}.partiallyDisclosed`]: [8, 1, 0, 0, 0, 0, 9],
    [`${outcomes}.withheld.internalAffairs`]: row(1),
    [`${outcomes}.withheld.deliberativeProcess`]: row(2),
    [`${outcomes}.withheld.enforcementCaseFile`]: row(1),
    [`${outcomes}.unableToProvide.notHeld`]: row(37),
    [`${outcomes}.otherHandling.clarificationOverdue`]: row(2),
    [`${outcomes}.otherHandling.other`]: [0, 2, 0, 0, 0, 0, 2],
    [`${outcomes}.total`]: [72, 3, 0, 0, 0, 0, 75],
    'reconsiderationAndLitigation.reconsideration': [0, 1, 1, 0, 2],
    'reconsiderationAndLitigation.litigation.direct': [1, 0, 0, 0, 1],
  },
  expect: [],
};

const lineOf = (label: string, count: number) => `${label}${count}条`;

/** Figures for 2019 on the form of that year; the parts in the text leave 66 out. */
const pingtan2019: Case = {
  about: '',
  edition: '2019',
  set: {
    reportingYear: 2019,
    'publication.date': '2020-01-20',
    overview: publishedInParts(2599, [25, 68, 28, 69, 90, 175, 67, 983, 48, 124, 856]),
    'proactiveDisclosure.normativeDocuments': { produced: 89, published: 89, publishedTotal: 89 },
    'proactiveDisclosure.administrativeLicensing': { previousItems: 396, change: 0, decisions: 181 },
    'proactiveDisclosure.otherExternalServices': { previousItems: 10, change: 0, decisions: 153 },
    'proactiveDisclosure.administrativePenalty': { previousItems: 2648, change: 0, decisions: 430 },
    'proactiveDisclosure.administrativeCompulsion': { previousItems: 126, change: 0, decisions: 25 },
    'proactiveDisclosure.administrativeCharges': { previousItems: 35, change: 0 },
    'proactiveDisclosure.governmentProcurement': { projects: 135, amount: 7539.443252 },
    'applications.received': row(23),
    [`${outcomes}.disclosed`]: row(7),
    [`${outcomes}.partiallyDisclosed`]: row(1),
    [`${outcomes}.unableToProvide.notHeld`]: row(7),
    [`${outcomes}.unableToProvide.stillUnclear`]: row(5),
    [`${outcomes}.declined.duplicate`]: row(3),
    [`${outcomes}.total`]: row(23),
    otherMatters: '无。\n',
  },
  expect: [{ code: 'N101', path: 'overview' }],
};

/** Figures for 2020: two totals of table three miss their parts, though what came in and what went out balance. */
const pingtan2020: Case = {
  about: '',
  edition: '2019',
  set: {
    reportingYear: 2020,
    'publication.date': '2021-03-05',
    overview: `${publishedInParts(2602, [82, 80, 21, 40, 390, 69, 143, 208, 246, 271, 1053])}共受理政府信息公开申请21件。\n`,
    'proactiveDisclosure.administrativeRules': { produced: 0, published: 0, publishedTotal: 7 },
    'proactiveDisclosure.normativeDocuments': { produced: 77, published: 77, publishedTotal: 166 },
    'proactiveDisclosure.administrativeLicensing': { previousItems: 396, change: 442, decisions: 278 },
    'proactiveDisclosure.otherExternalServices': { previousItems: 10, change: 7, decisions: 105 },
    'proactiveDisclosure.administrativePenalty': { previousItems: 2648, change: -18, decisions: 538 },
    'proactiveDisclosure.administrativeCompulsion': { previousItems: 126, change: 26, decisions: 29 },
    'proactiveDisclosure.administrativeCharges': { previousItems: 35, change: -15 },
    'proactiveDisclosure.governmentProcurement': { projects: 395, amount: 7380.28959 },
    'applications.received': [20, 0, 0, 0, 0, 1, 21],
    [`${outcomes}.disclosed`]: [6, 0, 0, 0, 0, 1, 7],
    [`${outcomes}.partiallyDisclosed`]: row(6),
    [`${outcomes}.unableToProvide.notHeld`]: row(4),
    [`${outcomes}.unableToProvide.stillUnclear`]: row(3),
    [`${outcomes}.declined.duplicate`]: row(3),
    [`${outcomes}.otherHandling`]: row(4),
    [`${outcomes}.total`]: [20, 0, 0, 0, 0, 1, 21],
    otherMatters: '无其他需要报告的事项。\n',
  },
  expect: [
    { code: 'T302', path: `${outcomes}.total.naturalPerson` },
    { code: 'T302', path: `${outcomes}.total.total` },
    { code: 'N101', path: 'overview' },
  ],
};

/** A cell left blank. */
const _ = null;
const answered =
  '予以公开及部分公开258件，不予公开35件，因本机关不掌握等原因无法提供265件，不予处理158件，其他处理0件。';

/** Figures of a provincial office for 2019: zeros left blank, and so are the totals of all rows of outcomes. */
const shanghai2019: Case = {
  about: '',
  edition: '2019',
  base: 'blank',
  set: {
    reportingYear: 2019,
    'publication.date': '2020-01-31',
    overview: `共受理申请859件。答复申请805件（含上年度结转18件，另有72件顺延到下年度答复）。${answered}\n`,
    'proactiveDisclosure.administrativeRules': { produced: 13, published: 13, publishedTotal: 524 },
    'proactiveDisclosure.normativeDocuments': { produced: 60, published: 60, publishedTotal: 368 },
    'proactiveDisclosure.administrativeLicensing': { previousItems: 0, change: 0, decisions: 0 },
    'proactiveDisclosure.otherExternalServices': { previousItems: 0, change: 0, decisions: 0 },
    'proactiveDisclosure.administrativePenalty': { previousItems: 0, change: 0, decisions: 0 },
    'proactiveDisclosure.administrativeCompulsion': { previousItems: 0, change: 0, decisions: 0 },
    'proactiveDisclosure.administrativeCharges': { previousItems: 0, change: 0 },
    'proactiveDisclosure.governmentProcurement': { projects: 6, amount: 25.1 },
    'applications.received': [821, 35, _, _, 2, 1, 859],
    'applications.broughtForward': [18, _, _, _, _, _, 18],
    [`${outcomes}.disclosed`]: [258, 12, _, _, 1, 1, _],
    [`${outcomes}.partiallyDisclosed`]: [3, _, _, _, _, _, _],
    [`${outcomes}.withheld.stateSecret`]: [14, _, _, _, _, _, _],
    [`${outcomes}.withheld.internalAffairs`]: [5, _, _, _, _, _, _],
    [`${outcomes}.withheld.deliberativeProcess`]: [3, 1, _, _, _, _, _],
    [`${outcomes}.withheld.statutoryInquiry`]: [10, 2, _, _, _, _, _],
    [`${outcomes}.unableToProvide.notHeld`]: [252, 12, _, _, 1, _, _],
    [`${outcomes}.unableToProvide.wouldRequireCreation`]: [44, 3, _, _, _, _, _],
    [`${outcomes}.unableToProvide.stillUnclear`]: [25, _, _, _, _, _, _],
    [`${outcomes}.declined.petitionOrComplaint`]: [148, 1, _, _, _, _, _],
    [`${outcomes}.declined.duplicate`]: [5, 4, _, _, _, _, _],
    [`${outcomes}.total`]: [767, 35, _, _, 2, 1, 805],
    'applications.carriedForward': [72, _, _, _, _, _, 72],
    'reconsiderationAndLitigation.reconsideration': [5, 0, 0, 2, 7],
    'reconsiderationAndLitigation.litigation.direct': [8, 0, 0, 1, 9],
    'reconsiderationAndLitigation.litigation.afterReconsideration': [0, 0, 0, 0, 0],
    otherMatters: '无。\n',
  },
  // Every column has blanks: one problem each. No number was invented for them, so that no sum is called wrong.
  expect: [
    ...[
      'received.researchInstitution',
      'received.publicWelfareOrganization',
      'broughtForward.commercialEnterprise',
      'broughtForward.legalServiceInstitution',
      'broughtForward.otherOrganization',
      'outcomes.disclosed.total',
      'outcomes.withheld.prohibitedByLaw.naturalPerson',
    ].map((path) => ({ code: 'F104', path: `applications.${path}` })),
    { code: 'N101', path: 'overview' },
  ],
};

/** 「公布信息若干条（其中甲类几条，乙类几条…）」 in words of our own. */
function publishedInParts(whole: number, parts: readonly number[]): string {
  const kinds = ['机构', '政策', '规划', '许可', '项目', '实事', '民政', '建设', '科教', '安全', '其他'];
  const list = parts.map((part, at) => lineOf(`${kinds[at]}类信息`, part)).join('，');
  return `全年公布政府信息${whole}条（其中${list}）。`;
}

const allProblems = (report: ReportDraft) =>
  checkReport(report).problems.map(({ code, path }) => ({ code, path }));
const fixture = (name: string) => fixtures().get(name)?.report ?? {};

describe('figures as they were published', () => {
  it.each([
    ['two totals of table four at 0, one row for （六）', hongze],
    ['a report without fault', pingtan2022],
    ['parts in the text that leave something out, on the form of 2019', pingtan2019],
    ['two totals that miss their parts, on the form of 2019', pingtan2020],
    ['zeros and totals left blank, on the form of 2019', shanghai2019],
  ])('%s', (_about, own) => {
    expect(allProblems(reportOf(own))).toEqual(own.expect);
  });

  it('two wrong columns while received and handled balance: T302 twice, T301 and T303 silent', () => {
    const result = checkReport(fixture('T302/02.json'));
    expect(result.problems.filter(({ code }) => code.startsWith('T')).map(({ code }) => code)).toEqual([
      'T302',
      'T302',
    ]);
    expect(result.outcomes).toMatchObject({ T301: 'passed', T302: 'failed', T303: 'passed' });
  });

  it('five blank columns: five problems, and the sums say that they could not be assessed', () => {
    const result = checkReport(fixture('F104/02.json'));
    expect(result.problems).toHaveLength(5);
    expect(result.outcomes).toMatchObject({
      T301: 'not-assessable',
      T303: 'not-assessable',
      T304: 'not-assessable',
    });
  });
});
