import type { Ledger } from '../engine/ledger.js';
import type { Finding } from '../engine/rule.js';
import { type ApplicationClaim, basesOf, type ClaimBasis } from '../narrative/index.js';

/** Whether a claim fits one of its bases; what it may rest on and is blank leaves the question open. */
export function judgeClaim(
  claim: ApplicationClaim,
  path: string,
  ledger: Ledger,
): Finding | 'fits' | 'unknown' {
  const tried = basesOf(claim.quantity).map((basis) => tryBasis(basis, ledger));
  if (tried.some(({ amount }) => amount === claim.value)) return 'fits';
  if (tried.length === 0 || tried.some(({ amount }) => amount === null)) return 'unknown';
  const bases = tried.filter(({ amount }, at) => tried.findIndex((other) => other.amount === amount) === at);
  const amounts = bases.flatMap(({ amount }) => amount ?? []);
  const [only, ...others] = amounts;
  const names = bases.map(({ basis }) => basis.name);
  const { quantity, value, range } = claim;
  const words = value === 0 && range.end - range.start > 4;
  return {
    path,
    range,
    message: words ? 'N102.none' : 'N102.differs',
    values: { quantity, stated: value, names, amounts },
    ...(only !== undefined && others.length === 0 ? { expected: only } : {}),
    actual: value,
    related: relatedCells(tried, ledger),
    suggestions: words
      ? []
      : amounts.map((amount) => ({
          message: 'suggest.setFigure',
          values: { amount },
          edits: [{ path, range, value: `${amount}` }],
        })),
  };
}

interface TriedBasis {
  readonly basis: ClaimBasis;
  /** Paths of the cells, those to take off last. */
  readonly cells: readonly string[];
  readonly amount: number | null;
}

function tryBasis(basis: ClaimBasis, ledger: Ledger): TriedBasis {
  const plus = cellsOf(basis.plus, basis, ledger);
  const minus = cellsOf(basis.minus, basis, ledger);
  const sum = (cells: readonly string[]) => cells.reduce((total, cell) => total + countAt(cell, ledger), 0);
  const amount = sum(plus) - sum(minus);
  return { basis, cells: [...plus, ...minus], amount: Number.isNaN(amount) ? null : amount };
}

function cellsOf(rows: readonly string[], { columns }: ClaimBasis, { plan }: Ledger): readonly string[] {
  const named = plan.view.rows.filter(({ path }) =>
    rows.some((row) => path === row || path.startsWith(`${row}.`)),
  );
  return named.flatMap(({ path }) => columns.map((column) => `${path}.${column}`));
}

function countAt(cell: string, { plan, figures }: Ledger): number {
  return figures.counts[plan.reader.indexOf.get(cell) ?? -1] ?? Number.NaN;
}

/** The cells of all bases, each once; rows of a group that hold 0 tell nothing. */
function relatedCells(tried: readonly TriedBasis[], ledger: Ledger) {
  const cells = [...new Set(tried.flatMap((basis) => basis.cells))];
  return cells
    .map((path) => ({ path, message: 'addend', values: { value: countAt(path, ledger) } }))
    .filter(({ values }) => cells.length <= 4 || values.value !== 0);
}
