import { countAt, type Ledger, writtenAt } from '../engine/ledger.js';
import { basesOf, type Claim, type ClaimBasis } from '../narrative/index.js';

/** A basis with its cells and what they amount to today, in the unit of the claim. */
export interface TriedBasis {
  readonly name: string;
  /** Paths of the cells, those to take off last. */
  readonly cells: readonly string[];
  /** `null` where a cell is blank. */
  readonly amount: number | null;
  readonly loose: boolean;
  /** The claim agrees with the amount. */
  readonly fits: boolean;
}

/** A claim beside the numbers that it may rest on. */
export interface Judgement {
  readonly claim: Claim;
  readonly bases: readonly TriedBasis[];
  readonly outcome: 'fits' | 'differs' | 'unknown' | 'aside';
}

/** Compares a claim with the tables. It differs only when it must rest on one of its bases, and none is blank or fits. */
export function judgeClaim(claim: Claim, ledger: Ledger): Judgement {
  const bases = basesOf(claim).flatMap((basis) => tryBasis(basis, claim, ledger) ?? []);
  return { claim, bases, outcome: outcomeOf(claim, bases) };
}

function outcomeOf(claim: Claim, bases: readonly TriedBasis[]): Judgement['outcome'] {
  if (claim.aside !== undefined) return 'aside';
  if (bases.some(({ fits }) => fits)) return 'fits';
  const open = bases.some(({ amount }) => amount === null) || bases.every(({ loose }) => loose);
  return open || claim.loose ? 'unknown' : 'differs';
}

/** Counts agree exactly; amounts of money to one unit of the last digit that the text gives, or the table. */
function agrees(amount: number, { value, unit }: Claim): boolean {
  if (!unit.endsWith('元')) return amount === value;
  const places = Math.min(decimals(value), decimals(amount));
  return Math.abs(amount - value) < 10 ** -places * (1 + 1e-9) || amount === value;
}

const decimals = (value: number): number => `${value}`.split('.')[1]?.length ?? 0;

function tryBasis(basis: ClaimBasis, claim: Claim, ledger: Ledger): TriedBasis | undefined {
  const plus = basis.plus.flatMap((path) => cellsOf(path, basis, ledger));
  const minus = basis.minus.flatMap((path) => cellsOf(path, basis, ledger));
  if (plus.length === 0) return undefined;
  const numbers = (cells: readonly string[]) => cells.map((cell) => numberAt(cell, claim, ledger));
  const sum = numbers(plus).reduce(add, 0);
  const difference = sum - numbers(minus).reduce(add, 0);
  const amount = Number.isNaN(difference) ? null : difference;
  return {
    name: basis.name,
    cells: [...plus, ...minus],
    amount,
    loose: basis.loose === true,
    fits: amount !== null && agrees(amount, claim),
  };
}

const add = (sum: number, one: number): number => sum + one;

/** A cell itself, where the edition has it, or the cells of the rows at and below a path. */
function cellsOf(path: string, { columns }: ClaimBasis, { plan }: Ledger): readonly string[] {
  if (columns.length === 0) return plan.reader.indexOf.has(path) ? [path] : [];
  const lines = path.startsWith('applications.') ? plan.view.rows : plan.view.groups;
  const below = `${path}.`;
  return lines
    .filter((row) => row.path === path || row.path.startsWith(below))
    .flatMap((row) => columns.map((column) => `${row.path}.${column}`));
}

/** Tables give money in 万元. */
const scales: Readonly<Record<string, number>> = { 元: 10_000, 万元: 1, 亿元: 0.0001 };

function numberAt(cell: string, { unit }: Claim, ledger: Ledger): number {
  const scale = scales[unit];
  if (scale === undefined) return countAt(ledger, cell) ?? Number.NaN;
  const written = writtenAt(ledger, cell);
  return typeof written === 'number' ? Math.round(written * scale * 1e6) / 1e6 : Number.NaN;
}
