import { countAt, type Ledger } from './ledger.js';

/** A number for a blank cell. */
export interface Filling {
  readonly path: string;
  readonly value: number;
  /** The printed sums leave no other number for the cell. */
  readonly proven: boolean;
}

/** What a blank cell may be filled with: what the sums prove, else 0 for an addend and the known addends' sum for a total. */
export function fillingOf(path: string, ledger: Ledger): Filling {
  const proven = solutionOf(path, ledger) ?? (isNothingLeft(path, ledger) ? 0 : undefined);
  if (proven !== undefined) return { path, value: proven, proven: true };
  const line = ledger.plan.lineOf.get(path);
  const value = line?.total === path ? knownSum(line.parts, ledger) : 0;
  return { path, value, proven: false };
}

/** The number that every equation with no other unknown asks for; none where they disagree. */
function solutionOf(path: string, { plan, figures, accounts }: Ledger): number | undefined {
  const cell = plan.reader.indexOf.get(path) ?? -1;
  const solutions = (plan.parts[cell] ?? []).flatMap(({ equation, sign }) => {
    const compiled = accounts[equation]?.equation;
    if (!compiled) return [];
    const rest = (indexes: readonly number[]) =>
      indexes.reduce((sum, at) => (at === cell ? sum : sum + (figures.counts[at] ?? Number.NaN)), 0);
    const solution = -sign * (rest(compiled.leftIndexes) - rest(compiled.rightIndexes));
    return solution >= 0 ? [solution] : [];
  });
  const [first] = solutions;
  return solutions.every((solution) => solution === first) ? first : undefined;
}

/** True when the row's printed total equals what its other cells already add up to. */
function isNothingLeft(path: string, ledger: Ledger): boolean {
  const line = ledger.plan.lineOf.get(path);
  if (!line || line.total === path) return false;
  return countAt(ledger, line.total) === knownSum(line.parts, ledger);
}

const knownSum = (paths: readonly string[], ledger: Ledger): number =>
  paths.reduce((sum, path) => sum + (countAt(ledger, path) ?? 0), 0);
