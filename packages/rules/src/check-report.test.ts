import { type ReportDraft, withoutValue, withValue } from '@nianbao/schema';
import { buildBalancedReport, buildReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { checkReport, equationsAt, equationsOf } from './check-report.js';

const outcomes = 'applications.outcomes';
const balanced = buildBalancedReport(1);
const unbalanced = withValue(balanced, 'reconsiderationAndLitigation.reconsideration.total', 999);
const severitiesOf = (
  report: ReportDraft,
  severities: Record<string, 'error' | 'warning' | 'hint' | 'off'>,
) => checkReport(report, { settings: { severities } }).problems.map(({ code, severity }) => [code, severity]);

describe('severities', () => {
  it.each([
    [{}, [['T401', 'error']]],
    [{ T401: 'hint' }, [['T401', 'hint']]],
    [{ 'case-total': 'warning' }, [['T401', 'warning']]],
    [{ 'case-total': 'warning', T401: 'hint' }, [['T401', 'hint']]],
    [{ 'case-total': 'off' }, []],
    [{ T301: 'off', nothing: 'error' }, [['T401', 'error']]],
  ] as const)('%j', (severities, expected) => {
    expect(severitiesOf(unbalanced, severities)).toEqual(expected);
  });
});

describe('outcomes', () => {
  it('names every rule, those that did not run included', () => {
    const blank = withValue(unbalanced, 'applications.received.naturalPerson', null);
    const { outcomes: named } = checkReport(blank, { settings: { severities: { T302: 'off' } } });
    expect(named).toMatchObject({
      F101: 'passed',
      F104: 'failed',
      T301: 'not-assessable',
      T302: 'off',
      T303: 'not-assessable',
      T401: 'failed',
      P101: 'not-assessable',
    });
  });

  it('an empty draft has no arithmetic: only what is missing is said', () => {
    const { problems, outcomes: named } = checkReport({});
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['F102']));
    expect(named).toMatchObject({ F101: 'not-assessable', F103: 'not-assessable', T303: 'not-assessable' });
  });

  it.each(['n/a', null, -1, 1.5, undefined])('%j is never counted as 0', (value) => {
    const report = withValue(buildReport(), 'applications.received.naturalPerson', value);
    expect(checkReport(report).outcomes).toMatchObject({ T301: 'not-assessable', T303: 'not-assessable' });
  });
});

describe('（六） as one row', () => {
  const undivided = { naturalPerson: 2, commercialEnterprise: 0, researchInstitution: 0, total: 2 };
  const oneRow = withValue(
    withoutValue(buildReport(), `${outcomes}.otherHandling`),
    `${outcomes}.otherHandling.undivided`,
    undivided,
  );

  it('takes the place of the three rows in the sums', () => {
    const equation = equationsAt(oneRow, `${outcomes}.total.naturalPerson`).find(
      ({ code }) => code === 'T302',
    );
    expect(equation).toMatchObject({ leftSum: 2, rightSum: 0, difference: 2 });
    expect(equation?.left).toContain(`${outcomes}.otherHandling.undivided.naturalPerson`);
    expect(equation?.left).toHaveLength(19);
  });

  it('does not when the three rows hold numbers', () => {
    const both = withValue(buildReport(), `${outcomes}.otherHandling.undivided`, undivided);
    expect(checkReport(both).problems.map(({ code }) => code)).toEqual(['F103']);
  });
});

describe('equations', () => {
  it('are 7 flows, 7 outcome totals, 25 rows and 3 groups', () => {
    const count = (code: string) => equationsOf(balanced).filter((equation) => equation.code === code).length;
    expect(['T301', 'T302', 'T303', 'T401'].map(count)).toEqual([7, 7, 25, 3]);
  });

  it.each([
    [`${outcomes}.total.total`, ['T301', 'T302', 'T303']],
    ['applications.received.naturalPerson', ['T301', 'T303']],
    [`${outcomes}.disclosed.naturalPerson`, ['T302', 'T303']],
    ['reconsiderationAndLitigation.litigation.direct.pending', ['T401']],
    ['proactiveDisclosure.administrativeCharges.collected', []],
    ['applications.received', []],
    ['nothing.like.this', []],
  ])('of %s', (path, codes) => {
    expect(equationsAt(balanced, path).map(({ code }) => code)).toEqual(codes);
  });

  it('say null on a side with a blank', () => {
    const report = withValue(balanced, 'applications.received.naturalPerson', null);
    expect(
      equationsAt(report, 'applications.received.total').find(({ code }) => code === 'T303'),
    ).toMatchObject({
      leftSum: null,
      rightSum: expect.any(Number),
      difference: null,
      total: 'applications.received.total',
    });
  });
});
