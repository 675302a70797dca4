import { resolveByColumns } from '../solve/resolve-by-columns.js';
import type { Grid } from '../source/source.js';
import { hasHan } from '../words/bare.js';
import { type AlignedRow, type Alignment, alignRows } from './align-rows.js';
import type { Draft } from './draft.js';
import { type Columns, type Fit, fitValues } from './fit-values.js';
import type { FormNames, NamedRow } from './form-names.js';
import { headColumns, isReordered } from './head-columns.js';
import { isDisordered, labelsBefore } from './head-lines.js';
import type { Item } from './items.js';
import { joinedLabels, numberRows, wholeText, withTrustedBlanks } from './number-rows.js';
import { settle, settleAgain } from './settle.js';

/** Reads table three: applications by outcome and applicant. */
export function readApplications(items: readonly Item[], names: FormNames, draft: Draft): void {
  const rows = withTrustedBlanks(numberRows(items), names.applicants.length);
  const alignment = alignRows(rows, formRows(names));
  const heads = headsOf(alignment, names);
  const before = labelsBefore(rows, alignment.aligned[0]?.found);
  const disordered = isDisordered(before, names.applicants);
  const fitted = (one: AlignedRow) => {
    const columns = columnsOf(one, heads);
    return fitValues(one.found, disordered && !one.found.grid ? { ...columns, disordered } : columns);
  };
  const fits = alignment.aligned.map((one) => ({ one, fit: fitted(one) }));
  const resolved = resolveByColumns(
    fits.map(({ one, fit }) => ({ path: one.row.path, fit })),
    names.edition,
  );
  const absent = absentColumns(fits.map(({ fit }) => fit));
  fits.forEach(({ one, fit }, index) => {
    const { row, found, match } = one;
    settle(draft, { path: row.path, cells: row.cells, found, match, absent }, resolved[index] ?? fit);
    sayMatch(one, draft);
  });
  sayAbsent(absent, names, draft);
  for (const one of alignment.twice) {
    const { row, found, match } = one;
    settleAgain(draft, { path: row.path, cells: row.cells, found, match }, fitted(one));
  }
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
      const first = firstColumn(same, head, names.applicants.length);
      return [
        grid,
        {
          ...(first === undefined ? {} : { first }),
          ...(head ? { head, reordered: isReordered(head) } : {}),
        },
      ];
    }),
  );
}

/**
 * Where the values of a grid begin: where those of its full rows do; else at the first column that its head names;
 * else behind its labels. Undefined where full rows begin at several places.
 */
function firstColumn(
  rows: readonly AlignedRow[],
  head: readonly (number | undefined)[] | undefined,
  count: number,
): number | undefined {
  const starts = new Set<number>();
  const labels: number[] = [];
  for (const { found } of rows) {
    labels.push(...found.labels.map((label) => label.x));
    const written = found.values.filter((value) => value.text.trim() !== '');
    const [first] = written;
    if (written.length === count && first) starts.add(first.x);
  }
  if (starts.size > 1) return undefined;
  const [start] = starts;
  return start ?? head?.[0] ?? Math.max(-1, ...labels) + 1;
}

function columnsOf({ found, row }: AlignedRow, heads: Heads): Columns {
  const count = row.cells.length;
  return { count, group: row.sums ? count : 0, ...(found.grid && heads.get(found.grid)) };
}

/** Columns that no row has. */
function absentColumns(fits: readonly Fit[]): ReadonlySet<number> {
  const rows = fits.flatMap((fit) => (fit.kind === 'cells' ? [fit.cells] : []));
  const [first] = rows;
  const absent = (first ?? []).flatMap((_, index) => (rows.some((cells) => cells[index]) ? [] : [index]));
  return new Set(absent);
}

function sayAbsent(absent: ReadonlySet<number>, { applications, edition }: FormNames, draft: Draft): void {
  const cells = applications[0]?.cells ?? [];
  const labels = [...absent].map((index) => edition.entries.get(cells[index] ?? '')?.node.label ?? '');
  if (labels.length > 0) draft.say('column-missing', { path: 'applications', text: labels.join('、') });
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
function sayRest({ aligned, unknown }: Alignment, names: FormNames, draft: Draft): void {
  for (const row of unknown) {
    draft.say('row-unknown', { place: row.place, text: wholeText(row) });
  }
  const undivided = aligned.find((one) => one.row.alternative)?.row.entry.parent?.path;
  for (const row of names.applications) {
    if (aligned.some((one) => one.row === row) || (undivided && row.entry.parent?.path === undivided))
      continue;
    for (const cell of row.cells) draft.set(cell, null);
    draft.say('row-missing', { path: row.path });
  }
}
