import type { Grid } from '../source/source.js';
import { bare, even, unnumbered, withoutBrackets } from '../words/bare.js';
import { type AlignedRow, alignRows, isNextLost } from './align-rows.js';
import type { Draft } from './draft.js';
import type { Columns } from './fit.js';
import { fitValues } from './fit-values.js';
import { type FormNames, namesOfEntry } from './form-names.js';
import { headRow, isReordered } from './head-columns.js';
import { isDisordered } from './head-lines.js';
import type { Item } from './items.js';
import { withLooseValues } from './loose-values.js';
import { type NumberRow, numberRows, wholeText, withTrustedBlanks } from './number-rows.js';
import { settle, settleAgain } from './settle.js';

/** Reads table two: what was disclosed proactively. */
export function readDisclosure(items: readonly Item[], names: FormNames, draft: Draft): void {
  const widest = Math.max(...names.disclosure.map((row) => row.cells.length));
  const plain = withTrustedBlanks(numberRows(items), widest);
  const rows = withLooseValues(plain.map((row) => withWordValues(row, names)));
  const alignment = alignRows(rows, names.disclosure);
  const { aligned, unknown, twice } = alignment;
  const fitted = (one: AlignedRow) => {
    const columns = columnsOf(one, names, gridsBefore(items, one.found));
    const disordered = !one.found.grid && isDisordered(headAbove(rows, one), columns.names);
    const nextLost = isNextLost(one, alignment, names.disclosure);
    return fitValues(one.found, { ...columns, disordered, nextLost });
  };
  for (const one of aligned) {
    const { row, found, match } = one;
    const fit = fitted(one);
    const unit = unitOf(one, items, names);
    settle(draft, { path: row.path, cells: row.cells, found, match, ...(unit ? { unit } : {}) }, fit);
    const text = found.labels.at(-1)?.text ?? '';
    if (match === 'similar') {
      const wanted = row.entry.node.label;
      draft.say('row-similar', { path: row.path, place: found.place, text, values: { wanted } });
    }
    if (match === 'position') draft.say('row-by-position', { path: row.path, place: found.place, text });
  }
  for (const row of unknown) {
    draft.say('row-unknown', { place: row.place, text: wholeText(row) });
  }
  for (const one of twice) {
    const { row, found, match } = one;
    settleAgain(draft, { path: row.path, cells: row.cells, found, match }, fitted(one));
  }
  for (const row of names.disclosure) {
    if (aligned.some((one) => one.row === row)) continue;
    for (const cell of row.cells) draft.set(cell, null);
    draft.say('row-missing', { path: row.path });
  }
}

/** The unit in a head that has the words of the form and another unit, 「本年收费金额（单位：元）」. */
function unitOf({ row }: AlignedRow, items: readonly Item[], { edition }: FormNames): string | undefined {
  const amounts = row.cells.flatMap((path) => {
    const node = edition.entries.get(path)?.node;
    return node?.kind === 'amount' ? [node.label] : [];
  });
  const heads = headTexts(items);
  for (const label of amounts) {
    const words = bare(withoutBrackets(label));
    for (const text of heads) {
      if (!bare(text).startsWith(words)) continue;
      const unit = /^[^)]{0,40}[(:]\s*(?:单位\s*:?)?\s*(万?元)\s*(?:\)|$)/.exec(text)?.[1];
      if (unit) return unit;
    }
  }
  return undefined;
}

/** No head of a column is longer. */
const longestHead = 60;

/** Texts that may be heads of columns; where a line was cut, with what follows it. */
function headTexts(items: readonly Item[]): readonly string[] {
  return items.flatMap((item, index) => {
    if (item.kind === 'row')
      return item.cells
        .map((cell) => cell.text)
        .filter(isShort)
        .map(even);
    const next = items[index + 1];
    const rest = item.cut && next?.kind === 'line' ? next.text : '';
    return isShort(item.text) ? [even(`${item.text}${rest.slice(0, longestHead)}`)] : [];
  });
}

const isShort = (text: string) => text.length <= longestHead;

/** Words behind the name of a row, 「行政许可 | 见附表」, stand where numbers belong. */
function withWordValues(row: NumberRow, names: FormNames): NumberRow {
  const isName = (text: string) => names.disclosure.some((one) => one.names.includes(bare(unnumbered(text))));
  const at = row.labels.findIndex((label) => isName(label.text));
  if (!row.grid || at < 0 || at === row.labels.length - 1) return row;
  return {
    ...row,
    labels: row.labels.slice(0, at + 1),
    values: [...row.labels.slice(at + 1), ...row.values],
  };
}

/** The grid of the row, and the ones before it of the same width: a page may have cut the table below its head. */
function gridsBefore(items: readonly Item[], { grid }: NumberRow): readonly Grid[] {
  if (!grid) return [];
  const grids = [...new Set(items.flatMap((item) => (item.kind === 'row' ? [item.grid] : [])))];
  const width = grid.rows[0]?.length;
  return grids.slice(0, grids.indexOf(grid)).filter((one) => one.rows[0]?.length === width);
}

/** The labels of lines above a row, up to the row of the head that is nearest. */
function headAbove(rows: readonly NumberRow[], { found }: AlignedRow): readonly string[] {
  const at = rows.indexOf(found);
  const start = rows.findLastIndex((row, index) => index <= at && !row.grid && row.labels.length > 2);
  return start < 0 ? [] : (rows[start]?.labels ?? []).map((label) => label.text);
}

interface NamedColumns extends Columns {
  readonly names: readonly (readonly string[])[];
}

function columnsOf(
  { found, row }: AlignedRow,
  { edition }: FormNames,
  before: readonly Grid[],
): NamedColumns {
  const entries = row.cells.map((path) => edition.entries.get(path));
  const kinds = entries.map((entry): string | undefined => entry?.node.kind);
  const indexes = (kind: string) => new Set(kinds.flatMap((one, index) => (one === kind ? [index] : [])));
  const names = entries.map((entry) => (entry ? namesOfEntry(entry) : []));
  const kept = { signed: indexes('change'), decimal: indexes('amount') };
  const plain = { count: row.cells.length, group: 0, names, ...kept };
  if (!found.grid) return plain;
  const last = before.at(-1);
  const head =
    headRow(found.grid, (found.place.row ?? 1) - 1, names) ??
    (last && headRow(last, last.rows.length, names));
  return head ? { ...plain, head, reordered: isReordered(head) } : plain;
}
