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

const allProblems = (report: ReportDraft) =>
  checkReport(report).problems.map(({ code, path }) => ({ code, path }));
const fixture = (name: string) => fixtures().get(name)?.report ?? {};

describe('figures as they were published', () => {
  it.each([
    ['two totals of table four at 0, one row for （六）', hongze],
    ['a report without fault', pingtan2022],
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
