import { bare } from '../words/bare.js';
import { caseColumns, resultNames } from './case-head.js';
import type { Draft } from './draft.js';
import type { Columns } from './fit.js';
import { fitValues } from './fit-values.js';
import type { FormNames, NamedRow } from './form-names.js';
import { isReordered } from './head-columns.js';
import { isDisordered, labelsBefore } from './head-lines.js';
import type { Item } from './items.js';
import { hasValues, type NumberRow, numberRows } from './number-rows.js';
import { settle, settleAgain } from './settle.js';

/** Reads table four: reconsideration and litigation, in one row of fifteen or in three of five. */
export function readCases(items: readonly Item[], names: FormNames, draft: Draft): void {
  const groups = names.cases;
  const width = groups[0]?.cells.length ?? 0;
  const rows = readable(numberRows(items), width);
  const three = threeRows(rows, groups, width);
  if (three.length > 0) {
    readGroups(three, columnsIn(rows, names, draft), { names, draft });
    return;
  }
  const cells = groups.flatMap((group) => group.cells);
  const [found, ...others] = fullRows(rows, cells.length);
  const path = groups[0]?.entry.parent?.path ?? '';
  if (!found) {
    for (const cell of cells) draft.set(cell, null);
    draft.say('row-missing', { path });
    return;
  }
  const columns = columnsIn(rows, names, draft);
  const settled = (row: NumberRow) => ({ path, cells, found: row, match: 'exact' as const });
  settle(draft, settled(found), fitValues(found, columns(found, cells.length)));
  for (const other of others)
    settleAgain(draft, settled(other), fitValues(other, columns(other, cells.length)));
}

/** What the head says of the columns of a row. */
function columnsIn(rows: readonly NumberRow[], { cases, edition }: FormNames, { gaps }: Draft) {
  const names = resultNames(cases, edition);
  const groups = cases.map((group) => group.names);
  const labels = labelsBefore(
    rows,
    rows.findLast((row) => row.labels.length > 0),
  );
  const disordered = isDisordered(labels, names) || isDisordered(labels, groups);
  return ({ grid, place }: NumberRow, count: number): Columns => {
    const plain = { count, group: names.length };
    if (!grid) return { ...plain, disordered, gaps };
    const head = caseColumns(grid, (place.row ?? 1) - 1, { groups: cases, names });
    if (head?.length !== count) return plain;
    const first = Math.min(...head.flatMap((x) => x ?? []));
    return { ...plain, head, first, sure: true, reordered: isReordered(head) };
  };
}

/** Blank lines are blank cells where the groups that they leave whole still sum; else they are left out. */
function readable(rows: readonly NumberRow[], width: number): readonly NumberRow[] {
  return rows.map((row) => {
    const written = row.values.filter((value) => value.text !== '');
    if (row.grid || written.length === row.values.length) return row;
    return fits(row, width) ? row : { ...row, values: written };
  });
}

function fits(row: NumberRow, width: number): boolean {
  const texts = row.values.map((value) => value.text);
  if (texts.length % width !== 0) return false;
  const groups = texts.flatMap((_, start) =>
    start % width === 0 ? [texts.slice(start, start + width)] : [],
  );
  const whole = groups.filter((group) => !group.includes(''));
  const sum = (group: readonly string[]) =>
    group.slice(0, -1).reduce((total, text) => total + Number(text), 0);
  return whole.length > 0 && whole.every((group) => sum(group) === Number(group.at(-1)));
}

/** The row with the fifteen numbers, more of them where there are more, or all numbers of the zone as one row. */
function fullRows(rows: readonly NumberRow[], count: number): readonly NumberRow[] {
  const full = rows.filter((row) => row.values.length === count);
  const best = full.filter(hasValues);
  if (full.length > 0) return best.length > 0 ? best : full.slice(0, 1);
  const written = rows.filter(hasValues);
  if (written.length <= 1) return written;
  const values = written.flatMap((row) => row.values.filter((value) => value.text !== ''));
  return [{ labels: [], values, place: written[0]?.place ?? {} }];
}

interface GroupRow {
  readonly row: NumberRow;
  readonly group: NamedRow | undefined;
}

/** Rows of five, each with the group that the words before it name. */
function threeRows(
  rows: readonly NumberRow[],
  groups: readonly NamedRow[],
  width: number,
): readonly GroupRow[] {
  let words: string[] = [];
  const found: GroupRow[] = [];
  for (const row of rows) {
    words.push(...row.labels.map((label) => bare(label.text)));
    if (!hasValues(row) && row.values.length !== width) continue;
    const isFive =
      row.values.filter((value) => value.text !== '').length === width || row.values.length === width;
    if (!isFive) return [];
    const named = words.toReversed().flatMap((word) => groups.find((group) => isNamed(word, group)) ?? []);
    found.push({ row, group: named[0] });
    words = [];
  }
  return found.length > 0 && found.length <= groups.length ? found : [];
}

/** 「行政诉讼-未经复议直接起诉」 ends in the name of the group. */
const isNamed = (word: string, group: NamedRow) =>
  group.names.some((name) => word === name || word.endsWith(name));

function readGroups(
  found: readonly GroupRow[],
  columns: (row: NumberRow, count: number) => Columns,
  { names, draft }: { readonly names: FormNames; readonly draft: Draft },
): void {
  const groups = names.cases;
  const byOrder =
    found.length === groups.length && found.some(({ group }, i) => !group || group !== groups[i]);
  const allNamed =
    new Set(found.map(({ group }) => group)).size === found.length && !found.some((one) => !one.group);
  found.forEach(({ row, group }, index) => {
    const meant = allNamed ? group : byOrder || found.length === groups.length ? groups[index] : group;
    if (!meant || draft.has(meant.cells[0] ?? '')) {
      draft.say('row-unknown', { place: row.place, text: row.values.map((value) => value.text).join(' ') });
      return;
    }
    const match = allNamed ? 'exact' : 'position';
    const fit = fitValues(row, columns(row, meant.cells.length));
    settle(draft, { path: meant.path, cells: meant.cells, found: row, match }, fit);
    if (!allNamed) draft.say('row-by-position', { path: meant.path, place: row.place });
  });
  for (const group of groups) {
    if (draft.has(group.cells[0] ?? '')) continue;
    for (const cell of group.cells) draft.set(cell, null);
    draft.say('row-missing', { path: group.path });
  }
}
