import { resolveByColumns } from '../solve/resolve-by-columns.js';
import { hasHan } from '../words/bare.js';
import { type AlignedRow, type Alignment, alignRows, isNextLost } from './align-rows.js';
import type { Draft } from './draft.js';
import type { Columns, Fit } from './fit.js';
import { fitValues } from './fit-values.js';
import type { FormNames, NamedRow } from './form-names.js';
import { type Heads, headsOf, topOf } from './grid-heads.js';
import { headColumns } from './head-columns.js';
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
  const fitted = (one: AlignedRow, gaps = false) => {
    const columns = columnsOf(one, heads);
    const nextLost = isNextLost(one, alignment, names.applications);
    return fitValues(one.found, one.found.grid ? columns : { ...columns, disordered, gaps, nextLost });
  };
  const fits = fitAll(alignment.aligned, fitted, draft);
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

interface FittedRow {
  readonly one: AlignedRow;
  readonly fit: Fit;
}

/** Where the digits of a row are too few, or sum in no way, cells of other rows may be blank as well. */
function fitAll(
  aligned: readonly AlignedRow[],
  fitted: (one: AlignedRow, gaps?: boolean) => Fit,
  draft: Draft,
): readonly FittedRow[] {
  const fits = aligned.map((one) => ({ one, fit: fitted(one) }));
  draft.gaps = fits.some(({ one, fit }) => !one.found.grid && fit.kind === 'unclear');
  return draft.gaps ? fits.map(({ one }) => ({ one, fit: fitted(one, true) })) : fits;
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
