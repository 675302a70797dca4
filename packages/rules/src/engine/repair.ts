import type { Suggestion } from '@nianbao/schema';
import type { Account, Ledger } from './ledger.js';

/** Most addends that are offered beside the total; more than these say nothing. */
const MOST_ADDENDS = 4;

/** One cell set so that an equation balances, and what that does to the other equations of the cell. */
interface Repair {
  readonly path: string;
  readonly value: number;
  readonly isTotal: boolean;
  /** No equation of the cell stays broken. */
  readonly complete: boolean;
  /** Equations mended minus equations broken by it. */
  readonly gain: number;
}

/**
 * Ways to balance one equation by setting one cell: the total, or an addend. Only results from 0 are offered. The
 * equations that cross in a cell tell which of them is likely: a single wrong number breaks all of its equations by the
 * same amount, so the one repair that mends them all is preferred.
 */
export function suggestRepairs(account: Account, ledger: Ledger): readonly Suggestion[] {
  const repairs = repairsOf(account, ledger);
  const preferred = preferredOf(repairs, account, ledger);
  const total = repairs.filter((repair) => repair.isTotal);
  const ordered = new Set([...(preferred ? [preferred] : []), ...total, ...likelyAddends(repairs)]);
  return [...ordered].map((repair) => ({
    message: repair.isTotal ? 'suggest.setTotal' : 'suggest.setAddend',
    values: { value: repair.value },
    edits: [{ path: repair.path, value: repair.value }],
    ...(repair === preferred ? { preferred: true } : {}),
  }));
}

const sole = (repairs: readonly Repair[]): Repair | undefined => {
  const complete = repairs.filter((repair) => repair.complete);
  return complete.length === 1 ? complete[0] : undefined;
};

/** The sole complete repair; or the total where it was left at 0 and setting it mends everything it touches. */
function preferredOf(repairs: readonly Repair[], account: Account, ledger: Ledger): Repair | undefined {
  const forgotten = ledger.figures.counts[account.equation.totalIndex] === 0;
  return sole(repairs) ?? repairs.find((repair) => forgotten && repair.isTotal && repair.complete);
}

/** The addends that the crossing equations speak for most; none where they do not tell addends apart. */
function likelyAddends(repairs: readonly Repair[]): readonly Repair[] {
  const addends = repairs.filter((repair) => !repair.isTotal);
  const best = Math.max(...addends.map((repair) => repair.gain));
  const likely = addends.filter((repair) => repair.gain === best);
  return likely.length <= MOST_ADDENDS ? likely : [];
}

function repairsOf(account: Account, ledger: Ledger): readonly Repair[] {
  const { equation } = account;
  const difference = account.difference ?? 0;
  const side = (indexes: readonly number[], sign: 1 | -1) =>
    indexes.flatMap((cell) => repairOf(cell, -sign * difference, { account, ledger }) ?? []);
  return [...side(equation.leftIndexes, 1), ...side(equation.rightIndexes, -1)];
}

function repairOf(
  cell: number,
  change: number,
  { account, ledger }: { account: Account; ledger: Ledger },
): Repair | undefined {
  const value = (ledger.figures.counts[cell] ?? Number.NaN) + change;
  if (!(value >= 0)) return undefined;
  let gain = 0;
  let complete = true;
  for (const part of ledger.plan.parts[cell] ?? []) {
    const before = ledger.accounts[part.equation]?.difference ?? null;
    if (before === null) continue;
    const after = before + part.sign * change;
    if (after !== 0) complete = false;
    if (before === 0 && after !== 0) gain -= 1;
    if (before !== 0 && after === 0) gain += 1;
  }
  const path = ledger.plan.reader.paths[cell] ?? '';
  return { path, value, isTotal: path === account.equation.total, complete, gain };
}
