import { type ReportDraft, valueAt, withValue } from '@nianbao/schema';
import { buildBalancedReport, buildReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../check-report.js';

const balanced = buildBalancedReport(1);
const plus = (report: ReportDraft, path: string, more: number) =>
  withValue(report, path, Number(valueAt(report, path)) + more);
const preferredEdits = (report: ReportDraft) =>
  checkReport(report).problems.map(({ code, suggestions }) => [
    code,
    suggestions.find(({ preferred }) => preferred)?.edits[0]?.path,
  ]);

describe('one wrong number', () => {
  it.each([
    ['applications.outcomes.total.total', ['T301', 'T302', 'T303']],
    ['applications.outcomes.total.naturalPerson', ['T301', 'T302', 'T303']],
    ['applications.outcomes.disclosed.naturalPerson', ['T302', 'T303']],
    ['applications.carriedForward.total', ['T301', 'T303']],
  ])('%s: every problem prefers to set this one cell', (path, codes) => {
    expect(preferredEdits(plus(balanced, path, 3))).toEqual(codes.map((code) => [code, path]));
  });
});

describe('suggestions', () => {
  const cases = 'reconsiderationAndLitigation.reconsideration';
  const suggested = (report: ReportDraft) =>
    checkReport(report).problems.flatMap(({ suggestions }) =>
      suggestions.map(({ edits, preferred }) => [edits[0]?.path, edits[0]?.value, preferred ?? false]),
    );

  it('prefer the total where it was left at 0', () => {
    const report = withValue(buildReport(), `${cases}.upheld`, 5);
    expect(suggested(report)).toEqual([
      [`${cases}.total`, 5, true],
      [`${cases}.upheld`, 0, false],
    ]);
  });

  it('never ask for a number below 0, and prefer nothing where any addend may be wrong', () => {
    const report = withValue(withValue(buildReport(), `${cases}.upheld`, 2), `${cases}.total`, 1);
    expect(suggested(withValue(report, `${cases}.corrected`, 1))).toEqual([
      [`${cases}.total`, 3, false],
      [`${cases}.upheld`, 0, false],
    ]);
  });

  it('are a handful at most', () => {
    const report = withValue(buildReport(), 'applications.outcomes.total.naturalPerson', 4);
    for (const { suggestions } of checkReport(report).problems)
      expect(suggestions.length).toBeLessThanOrEqual(5);
  });
});
