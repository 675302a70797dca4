import type { SourcePlace } from '../source/place.js';
import type { Grid } from '../source/source.js';
import { even, hasHan } from '../words/bare.js';
import { type Item, type LineItem, type RowItem, textOf } from './items.js';
import { isValueText } from './read-cell.js';
import { valueColumns } from './value-columns.js';

/** A text with its place; `x` is its column in a grid, from 0. */
export interface Piece {
  readonly text: string;
  readonly place: SourcePlace;
  readonly x: number;
}

/** Labels and the values behind them: a row of a table, or what lines make of one. */
export interface NumberRow {
  readonly labels: readonly Piece[];
  readonly values: readonly Piece[];
  readonly grid?: Grid;
  /** Lines and rows between are counted, so that rows can be told apart by order. */
  readonly place: SourcePlace;
}

/** The rows of a table, from its rows and lines in order. Rows without values are kept for their labels. */
export function numberRows(items: readonly Item[]): readonly NumberRow[] {
  const gatherer = new Gatherer();
  for (const item of items) {
    if (item.kind === 'row') gatherer.row(item);
    else gatherer.line(item);
  }
  return gatherer.finish();
}

/** True where a row has a number, 「/」 or other words in a number's place. */
export function hasValues(row: NumberRow): boolean {
  return row.values.some((value) => value.text.trim() !== '');
}

/** A row of blank cells only has at least so many. */
const fewestBlanks = 3;

class Gatherer {
  readonly #rows: NumberRow[] = [];
  #labels: Piece[] = [];
  #values: Piece[] = [];

  line(item: LineItem): void {
    // An ellipsis says that something was left out; it is no part of a value.
    const text = withoutEllipses(item.text);
    const piece = (part: string): Piece => ({ text: part, place: item.place, x: 0 });
    if (text === '') {
      if (this.#labels.length + this.#values.length > 0) this.#values.push(piece(''));
      return;
    }
    if (isPageNumber(text)) return;
    const hasNumbers = this.#values.some((value) => value.text !== '');
    // A note in a line without separators parts the digits of a row.
    const last = this.#values.at(-1);
    if (item.cut && last && last.text !== '' && /^[(（](?![一二三四五六七][)）])/.test(text)) {
      this.#values[this.#values.length - 1] = { ...last, text: `${last.text}${text}` };
      return;
    }
    if (isValueRun(text)) {
      this.#values.push(...tokens(text).map(piece));
      return;
    }
    // Blank lines between labels are spacing; behind a label and before another row they may be its cells.
    if (hasNumbers || this.#values.length >= fewestBlanks) this.#end(item.place);
    this.#values = [];
    const parts = labelAndValues(text);
    this.#labels.push(piece(parts.label));
    if (parts.values !== '') this.#values.push(...tokens(parts.values).map(piece));
  }

  row(item: RowItem): void {
    this.#end(item.place);
    this.#rows.push(...rowsOf(item));
  }

  finish(): readonly NumberRow[] {
    this.#end({});
    return this.#rows;
  }

  #end(place: SourcePlace): void {
    if (this.#labels.length > 0 || this.#values.length > 0) {
      const first = this.#labels[0] ?? this.#values[0];
      this.#rows.push({
        labels: this.#labels,
        values: this.#values,
        place: first?.place ?? place,
      });
    }
    this.#labels = [];
    this.#values = [];
  }
}

/** A scan and no expression, which would look at each space of a long run anew. */
function withoutEllipses(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && /[\s…]/.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s…]/.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}

/** A row of a grid may hold label and values more than once. Blank cells between labels are fillers. */
function rowsOf(item: RowItem): readonly NumberRow[] {
  const rows: NumberRow[] = [];
  let labels: Piece[] = [];
  let values: Piece[] = [];
  const end = () => {
    if (labels.length + values.length > 0) rows.push({ labels, values, grid: item.grid, place: item.place });
    labels = [];
    values = [];
  };
  const forValues = valueColumns(item.grid);
  for (const { text, place, x } of item.cells) {
    const piece = { text: text.trim(), place, x };
    // Words among numbers, 「若干」, stand for one; they are no label of what follows.
    const isWord = forValues.has(x) && values.some((value) => value.text !== '');
    if (isValueText(text) || (labels.length > 0 && (!hasHan(text) || isWord))) values.push(piece);
    else {
      if (values.some((value) => value.text !== '')) end();
      values = [];
      labels.push(piece);
    }
  }
  end();
  return rows.flatMap(unglued);
}

/** One cell with label and number, 「行政许可 97」. */
function unglued(row: NumberRow): readonly NumberRow[] {
  const last = row.labels.at(-1);
  if (!last || row.values.some((value) => value.text !== '')) return [row];
  const parts = labelAndValues(last.text);
  if (parts.values === '' || parts.label === '') return [row];
  const values = tokens(parts.values).map((text) => ({ ...last, text }));
  return [{ ...row, labels: [...row.labels.slice(0, -1), { ...last, text: parts.label }], values }];
}

/** 「— 3 —」「- 3 -」「第 3 页」 */
export function isPageNumber(text: string): boolean {
  return /^\s*(?:[-—–－]{1,2}\s*\d{1,3}\s*[-—–－]{1,2}|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?)\s*$/.test(
    even(text),
  );
}

/** Digits, spaces and signs only: one value or several. */
function isValueRun(text: string): boolean {
  const clean = even(text);
  if (isValueText(clean) || clean.length >= longestRun) return isValueText(clean);
  return /^[\d\s.,/—–-]+(?:万?元)?$/.test(clean) || partsOf(clean).every(isValueText);
}

/** No run of values is longer. */
const longestRun = 400;
const partsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Values parted by spaces; a number with its note stays whole. */
function tokens(text: string): readonly string[] {
  const clean = even(text).trim();
  const parts = partsOf(clean);
  return hasHan(clean) && !(clean.length < longestRun && parts.every(isValueText)) ? [clean] : parts;
}

/** The number behind a label on one line: 「行政许可 97」, 「规章000」. */
export function labelAndValues(text: string): { readonly label: string; readonly values: string } {
  const whole = even(text).trim();
  const { clean, behind } = withoutNoted(whole);
  let start = clean.length;
  while (start > 0 && /[\d\s.,/—–-]/.test(clean[start - 1] ?? '')) start -= 1;
  const values = `${clean.slice(start)} ${behind}`.trim();
  const label = clean.slice(0, start).trim();
  if (!/\d|^[/—–-]+$/.test(values) || !hasHan(label)) return { label: whole, values: '' };
  return { label, values };
}

/** A line without the numbers at its end that words follow, 「… 3 2（其中1件） 5件」, and these. */
function withoutNoted(text: string): { readonly clean: string; readonly behind: string } {
  const parts = text.length < longestRun ? partsOf(text) : [];
  const last = parts.findLastIndex((part) => !isValueText(part));
  const own = parts.slice(last + 1);
  if (last < 0 || !own.some(hasHan)) return { clean: text, behind: '' };
  return { clean: parts.slice(0, last + 1).join(' '), behind: own.join(' ') };
}

/** All words of labels, joined as one. */
export function joinedLabels(row: NumberRow): string {
  return row.labels.map((label) => label.text).join('');
}

/** All that a row says. */
export function wholeText(row: NumberRow): string {
  return [joinedLabels(row), ...row.values.map((value) => value.text)].join(' ').trim();
}

/** What stands in the rows of a zone, for a message. */
export const wordsOf = (items: readonly Item[]): string => items.map(textOf).join(' ');

/**
 * Blank lines are blank cells only where the full rows of a table have none: there blank lines are no spacing.
 * Otherwise they are left out.
 */
export function withTrustedBlanks(rows: readonly NumberRow[], count: number): readonly NumberRow[] {
  const written = (row: NumberRow) => row.values.filter((value) => value.text !== '').length;
  const full = rows.filter((row) => row.grid === undefined && written(row) === count);
  const spaced = full.filter((row) => row.values.length > count).length;
  if (full.length > 0 && spaced * 10 <= full.length) return rows;
  return rows.map((row) =>
    row.grid ? row : { ...row, values: row.values.filter((value) => value.text !== '') },
  );
}
