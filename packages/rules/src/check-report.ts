import type { ReportDraft } from '@nianbao/schema';
import { type CheckOptions, createChecker, type RulesResult } from './engine/check.js';
import type { Account } from './engine/ledger.js';
import type { OpenReport } from './engine/open-report.js';
import { rules } from './rules.js';

const checker = createChecker(rules);

/** Judges one report by all rules, beside the reports that the options give. Pure; never throws. */
export function checkReport(report: ReportDraft | OpenReport, options: CheckOptions = {}): RulesResult {
  return checker.check(report, options);
}

/** Opens a report, so that what is read of it for one check serves for the next; `key` names it in related places. */
export function openReport(report: ReportDraft, key: string): OpenReport {
  return checker.open(report, key);
}

/** An equation between cells with today's numbers; sums are `null` where a cell is blank or absent. */
export interface Equation {
  readonly code: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly leftSum: number | null;
  readonly rightSum: number | null;
  /** Left minus right. */
  readonly difference: number | null;
  /** Path of the cell that holds the printed total. */
  readonly total: string | undefined;
}

/** Every equation that the form's arithmetic puts on a report. */
export function equationsOf(report: ReportDraft): readonly Equation[] {
  return checker.ledger(report).accounts.map(equationFrom);
}

/** The equations that a cell takes part in, for hover and inlay hints. */
export function equationsAt(report: ReportDraft, path: string): readonly Equation[] {
  const { plan, accounts } = checker.ledger(report);
  const parts = plan.parts[plan.reader.indexOf.get(path) ?? -1] ?? [];
  return parts.flatMap(({ equation }) => accounts[equation] ?? []).map(equationFrom);
}

function equationFrom({ equation, leftSum, rightSum, difference }: Account): Equation {
  const { code, left, right, total } = equation;
  return { code, left, right, leftSum, rightSum, difference, total };
}
