import type { Grid } from '../source/source.js';
import type { AlignedRow, Alignment } from './align-rows.js';
import type { Columns } from './fit.js';
import type { FormNames } from './form-names.js';
import { headColumns, isReordered } from './head-columns.js';

type Head = Pick<Columns, 'first' | 'sure' | 'head' | 'reordered'>;

/** What each grid says of its columns. */
export type Heads = ReadonlyMap<Grid, Head>;

/** Reads the heads of the grids of table three, and where their values begin. */
export function headsOf({ aligned }: Alignment, { applicants }: FormNames): Heads {
  /** By the width of a grid: a page may have cut the table below its head. */
  const known = new Map<number, number>();
  const heads = new Map<Grid, Head>();
  for (const grid of new Set(aligned.flatMap(({ found }) => found.grid ?? []))) {
    const rows = aligned.filter((one) => one.found.grid === grid);
    const width = grid.rows[0]?.length ?? 0;
    const head = headColumns(grid, topOf(grid, aligned), applicants);
    const starts = startsOf(rows, applicants.length);
    const own = starts.size === 1 ? [...starts][0] : head?.[0];
    const isRagged = starts.size > 1;
    const first = own ?? (head ? undefined : known.get(width));
    if (first !== undefined && !isRagged && !known.has(width)) known.set(width, first);
    heads.set(grid, {
      ...(isRagged ? {} : { first: first ?? behindLabels(rows) }),
      sure: first !== undefined && !isRagged,
      ...(head ? { head, reordered: isReordered(head) } : {}),
    });
  }
  return heads;
}

/** Where the values of full rows begin; several places where labels are not padded. */
function startsOf(rows: readonly AlignedRow[], count: number): ReadonlySet<number> {
  return new Set(
    rows.flatMap(({ found }) => {
      const written = found.values.filter((value) => value.text.trim() !== '');
      return written.length === count ? [written[0]?.x ?? 0] : [];
    }),
  );
}

const behindLabels = (rows: readonly AlignedRow[]): number =>
  Math.max(-1, ...rows.flatMap(({ found }) => found.labels.map((label) => label.x))) + 1;

/** The first row of a grid that is a row of the form, from 0. */
export const topOf = (grid: Grid, aligned: readonly AlignedRow[]): number =>
  Math.min(...aligned.filter((one) => one.found.grid === grid).map((one) => (one.found.place.row ?? 1) - 1));
