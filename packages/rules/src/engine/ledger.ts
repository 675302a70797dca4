import type { CellValue, ReportDraft } from '@nianbao/schema';
import type { Figures } from './figures.js';
import type { CompiledEquation, EditionPlans, Plan } from './plan.js';

/** One equation with today's numbers; `null` where a cell is blank, not applicable or absent. */
export interface Account {
  readonly equation: CompiledEquation;
  readonly leftSum: number | null;
  readonly rightSum: number | null;
  /** Left minus right. */
  readonly difference: number | null;
}

/** A report's numbers and what every identity makes of them. */
export interface Ledger {
  readonly plan: Plan;
  readonly figures: Figures;
  /** In the order of the plan's equations. */
  readonly accounts: readonly Account[];
}

/** Reads the numbers of a report and adds up both sides of every identity. */
export function openLedger(report: ReportDraft, plans: EditionPlans): Ledger {
  const figures = plans.reader.read(report);
  const plan = plans.choose(figures);
  return { plan, figures, accounts: plan.equations.map((equation) => accountOf(equation, figures.counts)) };
}

/** The accounts of one rule's equations. */
export function accountsOf(ledger: Ledger, code: string): readonly Account[] {
  return (ledger.plan.byCode.get(code) ?? []).flatMap((equation) => ledger.accounts[equation.index] ?? []);
}

/** The number at a cell path; `null` where it is blank, not applicable, absent or no count. */
export function countAt({ plan, figures }: Ledger, path: string): number | null {
  const count = figures.counts[plan.reader.indexOf.get(path) ?? -1] ?? Number.NaN;
  return Number.isNaN(count) ? null : count;
}

/** What stands at a cell path, blank and 'n/a' included. */
export function writtenAt({ plan, figures }: Ledger, path: string): CellValue | undefined {
  return figures.cells[plan.reader.indexOf.get(path) ?? -1];
}

function accountOf(equation: CompiledEquation, counts: Float64Array): Account {
  const leftSum = sum(equation.leftIndexes, counts);
  const rightSum = sum(equation.rightIndexes, counts);
  return {
    equation,
    leftSum,
    rightSum,
    difference: leftSum === null || rightSum === null ? null : leftSum - rightSum,
  };
}

function sum(indexes: readonly number[], counts: Float64Array): number | null {
  let total = 0;
  for (const index of indexes) total += counts[index] ?? Number.NaN;
  return Number.isNaN(total) ? null : total;
}
