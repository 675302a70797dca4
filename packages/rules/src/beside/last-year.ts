import type { OpenReport } from '../engine/open-report.js';
import {
  type Finding,
  notAssessable,
  notAssessableFor,
  type RuleContext,
  type RuleResult,
  verdict,
} from '../engine/rule.js';

/** Judges a report beside the one of the year before; without it the rule says that it cannot be assessed, and why. */
export function besideLastYear(
  context: RuleContext,
  judge: (before: OpenReport, year: number) => RuleResult,
): RuleResult {
  const { year, earlier } = context;
  if (year === undefined) return notAssessableFor('reason.noYear');
  const before = earlier.find((report) => report.year === year - 1);
  return before ? judge(before, year - 1) : notAssessableFor('reason.noEarlier', { year: year - 1 });
}

/** Judges a report beside those of so many years before, latest first; without any the rule says so. */
export function besideLastYears(
  { year, earlier }: RuleContext,
  years: number,
  judge: (past: readonly OpenReport[]) => RuleResult,
): RuleResult {
  if (year === undefined) return notAssessableFor('reason.noYear');
  const [first, last] = [year - years, year - 1];
  const past = earlier.filter((report) => report.year && report.year >= first && report.year <= last);
  return past.length > 0 ? judge(past) : notAssessableFor('reason.noneEarlier', { first, last });
}

/** Failed with the findings; without any, passed only where nothing was unknown. */
export function verdictOf(findings: readonly Finding[], unknown: boolean): RuleResult {
  return findings.length === 0 && unknown ? notAssessable : verdict(findings);
}
