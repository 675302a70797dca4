import { resolveByColumns } from '../solve/resolve-by-columns.js';
import type { Grid } from '../source/source.js';
import { hasHan } from '../words/bare.js';
import { type AlignedRow, type Alignment, alignRows } from './align-rows.js';
import type { Draft } from './draft.js';
import { type Columns, fitValues } from './fit-values.js';
import type { FormNames, NamedRow } from './form-names.js';
import { headColumns, isReordered } from './head-columns.js';
import type { Item } from './items.js';
import { joinedLabels, numberRows, wholeText, withTrustedBlanks } from './number-rows.js';
import { settle } from './settle.js';

/** Reads table three: applications by outcome and applicant. */
export function readApplications(items: readonly Item[], names: FormNames, draft: Draft): void {
  const rows = withTrustedBlanks(numberRows(items), names.applicants.length);
  const alignment = alignRows(rows, formRows(names));
  const heads = headsOf(alignment, names);
  const fits = alignment.aligned.map((one) => ({ one, fit: fitValues(one.found, columnsOf(one, heads)) }));
  const resolved = resolveByColumns(
    fits.map(({ one, fit }) => ({ path: one.row.path, fit })),
    names.edition,
  );
  fits.forEach(({ one, fit }, index) => {
    const { row, found, match } = one;
    settle(draft, { path: row.path, cells: row.cells, found, match }, resolved[index] ?? fit);
    sayMatch(one, draft);
  });
  sayHeads(alignment, names, draft);
  sayRest(alignment, names, draft);
}

/** The rows in the order of the form, the undivided one after those that it stands for. */
function formRows(names: FormNames): readonly NamedRow[] {
  return names.applications.flatMap((row, index) => {
    const parent = row.entry.parent?.path;
    const isLast = names.applications[index + 1]?.entry.parent?.path !== parent;
    const undivided = names.undivided.filter((one) => isLast && one.entry.parent?.path === parent);
    return [row, ...undivided];
  });
}

/** What each grid says of its columns. */
type Heads = ReadonlyMap<Grid, Pick<Columns, 'first' | 'head' | 'reordered'>>;

function headsOf({ aligned }: Alignment, names: FormNames): Heads {
  const grids = new Set(aligned.flatMap(({ found }) => found.grid ?? []));
  return new Map(
    Array.from(grids, (grid) => {
      const same = aligned.filter((one) => one.found.grid === grid);
      const head = headColumns(grid, topOf(grid, aligned), names.applicants);
      const labels = same.flatMap((one) => one.found.labels.map((label) => label.x));
      const first = Math.max(-1, ...labels) + 1;
      return [grid, { first, ...(head ? { head, reordered: isReordered(head) } : {}) }];
    }),
  );
}

function columnsOf({ found, row }: AlignedRow, heads: Heads): Columns {
  const count = row.cells.length;
  return { count, group: row.sums ? count : 0, ...(found.grid && heads.get(found.grid)) };
}

/** Words of a head that name no column; they are said once. */
const fewestHeads = 3;

function sayHeads({ aligned }: Alignment, names: FormNames, draft: Draft): void {
  const grids = new Set(aligned.flatMap(({ found }) => found.grid ?? []));
  for (const grid of grids) {
    const top = topOf(grid, aligned);
    const words = new Set(grid.rows.slice(0, top).flatMap((row) => row.map((cell) => cell.text)));
    const heads = [...words].filter((text) => hasHan(text));
    if (heads.length < fewestHeads || headColumns(grid, top, names.applicants)) continue;
    draft.say('columns-by-position', { path: 'applications', place: grid.place, text: heads.join(' ') });
    return;
  }
}

/** The first row of a grid that is a row of the form, from 0. */
const topOf = (grid: Grid, aligned: readonly AlignedRow[]): number =>
  Math.min(...aligned.filter((one) => one.found.grid === grid).map((one) => (one.found.place.row ?? 1) - 1));

function sayMatch({ row, found, match }: AlignedRow, draft: Draft): void {
  const text = joinedLabels(found);
  const { path } = row;
  if (match === 'similar') {
    draft.say('row-similar', { path, place: found.place, text, values: { wanted: row.entry.node.label } });
  }
  if (match === 'position') draft.say('row-by-position', { path, place: found.place, text });
  if (row.alternative) draft.say('row-undivided', { path, place: found.place, text });
}

/** Rows of the source that are none of the form, and rows of the form that the source lacks. */
function sayRest({ aligned, unknown, twice }: Alignment, names: FormNames, draft: Draft): void {
  for (const row of unknown) {
    draft.say('row-unknown', { place: row.place, text: wholeText(row) });
  }
  for (const { row, found } of twice)
    draft.say('row-twice', { path: row.path, place: found.place, text: wholeText(found) });
  const undivided = aligned.find((one) => one.row.alternative)?.row.entry.parent?.path;
  for (const row of names.applications) {
    if (aligned.some((one) => one.row === row) || (undivided && row.entry.parent?.path === undivided))
      continue;
    for (const cell of row.cells) draft.set(cell, null);
    draft.say('row-missing', { path: row.path });
  }
}
