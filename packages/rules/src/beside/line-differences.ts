import type { Ledger } from '../engine/ledger.js';

/** A cell of the report judged beside the number that other reports make it. */
export interface ComparedCell {
  readonly path: string;
  readonly actual: number;
  readonly expected: number;
}

/** What is said once: a cell, or a row several of whose cells are off. */
export interface LineDifference {
  /** Path of the cell or of the row. */
  readonly path: string;
  readonly cells: readonly ComparedCell[];
}

/**
 * The cells that differ, gathered for the reader: a row of table three or four with several of them is named once, for a
 * wrong number takes its total with it.
 */
export function lineDifferences(
  compared: readonly ComparedCell[],
  ledger: Ledger,
): readonly LineDifference[] {
  const lines = new Map<string, ComparedCell[]>();
  for (const cell of compared) {
    const line = ledger.plan.lineOf.get(cell.path)?.path ?? cell.path;
    const known = lines.get(line);
    if (known) known.push(cell);
    else lines.set(line, [cell]);
  }
  return [...lines].flatMap(([line, cells]) => differencesOf(line, cells));
}

function differencesOf(line: string, cells: readonly ComparedCell[]): readonly LineDifference[] {
  const off = cells.filter(({ actual, expected }) => actual !== expected);
  if (off.length > 1) return [{ path: line, cells: off }];
  return off.map((cell) => ({ path: cell.path, cells: [cell] }));
}
