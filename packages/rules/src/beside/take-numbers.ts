import type { Suggestion } from '@nianbao/schema';
import type { Ledger } from '../engine/ledger.js';
import type { ComparedCell } from './line-differences.js';

/** Offers the numbers that the other reports give; preferred where the report's own sums then balance. */
export function takeNumbers(
  cells: readonly ComparedCell[],
  { ledger, message }: { ledger: Ledger; message: string },
): Suggestion {
  return {
    message,
    values: { count: cells.length, value: cells[0]?.expected ?? 0 },
    edits: cells.map(({ path, expected }) => ({ path, value: expected })),
    ...(balances(cells, ledger) ? { preferred: true } : {}),
  };
}

/** True where every equation of the cells that can be assessed holds with the new numbers. */
function balances(cells: readonly ComparedCell[], { plan, accounts }: Ledger): boolean {
  const after = new Map<number, number>();
  for (const { path, actual, expected } of cells)
    for (const { equation, sign } of plan.parts[plan.reader.indexOf.get(path) ?? -1] ?? []) {
      const before = after.get(equation) ?? accounts[equation]?.difference ?? null;
      if (before !== null) after.set(equation, before + sign * (expected - actual));
    }
  return after.size > 0 && [...after.values()].every((difference) => difference === 0);
}
