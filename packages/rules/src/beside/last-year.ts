import type { OpenReport } from '../engine/open-report.js';
import {
  type Finding,
  notAssessableFor,
  type RuleContext,
  type RuleResult,
  verdict,
} from '../engine/rule.js';
import { unknownNumbers } from '../engine/unknown-numbers.js';
import { numberAt } from './number-at.js';

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

/** Failed with the findings; without any, passed only where every number of both years is known. */
export function verdictOf(
  findings: readonly Finding[],
  context: RuleContext,
  cells: ComparedCells,
): RuleResult {
  return findings.length > 0 ? verdict(findings) : (unknownCells(context, cells) ?? verdict([]));
}

/** Cells of this year's report, and of last year's, that a rule compares. */
export interface ComparedCells {
  readonly own: readonly string[];
  readonly before: OpenReport;
  readonly last: readonly string[];
}

/** Why a number of this year, or else of last year, cannot be compared; undefined where all are known. */
export function unknownCells(
  context: OpenReport,
  { own, before, last }: ComparedCells,
): RuleResult | undefined {
  const unknown = own.filter((path) => numberAt(context, path) === null);
  if (unknown.length > 0) return unknownNumbers(context.ledger, unknown);
  const year = before.year ?? null;
  return last.some((path) => numberAt(before, path) === null)
    ? notAssessableFor('reason.earlierNumbers', { year })
    : undefined;
}
