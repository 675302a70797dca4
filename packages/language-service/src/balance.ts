import { type Equation, equationsAt } from '@nianbao/rules';
import { type CellValue, cellAt, type ReportDraft } from '@nianbao/schema';

/** Numbers that would balance the equations of a cell, the one that most of them ask for first. */
export function balancingValues(report: ReportDraft, path: string): readonly number[] {
  const wishes = new Map<number, number>();
  for (const equation of equationsAt(report, path)) {
    const value = balancing(equation, path, report);
    if (value !== undefined && value >= 0) wishes.set(value, (wishes.get(value) ?? 0) + 1);
  }
  return [...wishes].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

function balancing({ left, right }: Equation, path: string, report: ReportDraft): number | undefined {
  const own = left.includes(path) ? left : right;
  const other = own === left ? right : left;
  const rest = sum(
    own.filter((cell) => cell !== path),
    report,
  );
  const whole = sum(other, report);
  return rest === undefined || whole === undefined ? undefined : whole - rest;
}

function sum(paths: readonly string[], report: ReportDraft): number | undefined {
  let total = 0;
  for (const path of paths) {
    const value: CellValue | undefined = cellAt(report, path);
    if (typeof value !== 'number') return undefined;
    total += value;
  }
  return total;
}
