import type { TreeMap, TreePair } from '../parse/tree.js';
import { layoutRows, type RowShape } from '../write/columns.js';
import { displayWidth } from '../write/width.js';
import { colonOf, isOneLine, type Layout, setGap } from './layout.js';
import { isSpace, joinLines } from './lines.js';

/** A map in braces behind a key, with nothing in it that keeps it from being laid out on one line. */
export interface FlowRow {
  readonly pair: TreePair;
  readonly map: TreeMap;
  readonly colon: number;
  readonly cells: readonly FlowCell[];
}

interface FlowCell {
  readonly start: number;
  readonly keyEnd: number;
  /** Offset of the colon; undefined where there is none. */
  readonly colon: number | undefined;
  readonly value: { readonly start: number; readonly end: number } | undefined;
  readonly end: number;
  readonly word: string;
  readonly width: number;
}

const widestCell = 20;
const widestJoined = 120;

/** The pair as a row, or undefined where its layout must be left to the writer: comments inside, several lines of text. */
export function flowRowOf(text: string, pair: TreePair): FlowRow | undefined {
  const map = pair.value;
  const colon = colonOf(text, pair);
  if (map?.kind !== 'map' || !map.flow || colon === undefined) return undefined;
  if (!isSpace(text, colon + 1, map.start) || /[\r\n]/.test(text.slice(colon, map.start))) return undefined;
  if (map.pairs.length === 0 && text.slice(map.start, map.end) !== '{}') return undefined;
  const cells: FlowCell[] = [];
  for (const inner of map.pairs) {
    const cell = cellOf(text, inner);
    if (!cell) return undefined;
    cells.push(cell);
  }
  const row = { pair, map, colon, cells };
  return gapsAreEmpty(text, row) && mayJoin(text, row) ? row : undefined;
}

function cellOf(text: string, pair: TreePair): FlowCell | undefined {
  const { key, value } = pair;
  const colon = colonOf(text, pair);
  if (value && (colon === undefined || !isOneLine(text, value))) return undefined;
  if (value && !isSpace(text, colon ?? 0, value.start) && !isSpace(text, (colon ?? 0) + 1, value.start)) {
    return undefined;
  }
  const word = text.slice(key.start, key.end);
  const written = value ? text.slice(value.start, value.end) : '';
  return {
    start: key.start,
    keyEnd: key.end,
    colon,
    value: value && { start: value.start, end: value.end },
    end: value?.end ?? (colon === undefined ? key.end : colon + 1),
    word,
    width: displayWidth(word) + (colon === undefined ? 0 : 2) + displayWidth(written),
  };
}

/** Between the cells stands one comma and white space, nothing else. */
function gapsAreEmpty(text: string, row: FlowRow): boolean {
  let at = row.map.start + 1;
  for (const [index, cell] of row.cells.entries()) {
    if (!(index === 0 ? isSpace(text, at, cell.start) : isComma(text, at, cell.start))) return false;
    at = cell.end;
  }
  return isSpace(text, at, row.map.end - 1) && text.charAt(row.map.end - 1) === '}';
}

function isComma(text: string, start: number, end: number): boolean {
  const comma = text.indexOf(',', start);
  return comma >= 0 && comma < end && isSpace(text, start, comma) && isSpace(text, comma + 1, end);
}

/** Rows of numbers always fit on a line; a map of long texts that its writer broke stays broken. */
function mayJoin(text: string, row: FlowRow): boolean {
  if (isOneLine(text, row.map)) return true;
  const narrow = row.cells.every(
    ({ value }) => !value || displayWidth(text.slice(value.start, value.end)) <= widestCell,
  );
  return narrow || row.cells.reduce((sum, cell) => sum + cell.width + 2, 4) <= widestJoined;
}

/** Lays out rows that stand below each other. */
export function alignRows(layout: Layout, rows: readonly FlowRow[]): void {
  const layouts = layoutRows(rows.map((row) => shapeOf(layout.text, row)));
  rows.forEach((row, index) => {
    const spaces = layouts[index];
    if (!spaces) return;
    if (!isOneLine(layout.text, row.map)) joinLines(layout.lines, row.map);
    setGap(layout, row.colon + 1, row.map.start, ' '.repeat(spaces.head));
    alignCells(layout, row, spaces.cells);
  });
}

function shapeOf(text: string, row: FlowRow): RowShape {
  const head = displayWidth(text.slice(row.pair.key.start, row.pair.key.end)) + 1;
  return { head, cells: row.cells.map(({ word, width }) => ({ key: word, width })) };
}

function alignCells(layout: Layout, row: FlowRow, padding: readonly number[]): void {
  if (row.cells.length === 0) return;
  let at = row.map.start + 1;
  let gap = ' ';
  for (const [index, cell] of row.cells.entries()) {
    setGap(layout, at, cell.start, gap);
    const blank = cell.colon !== undefined && !cell.value ? ' ' : '';
    if (cell.colon !== undefined) {
      setGap(layout, cell.keyEnd, cell.colon, '');
      if (cell.value) setGap(layout, cell.colon + 1, cell.value.start, ' ');
    }
    at = cell.end;
    const comma = index < row.cells.length - 1 ? ',' : '';
    gap = `${blank}${comma}${' '.repeat((padding[index] ?? 0) + 1)}`;
  }
  setGap(layout, at, row.map.end - 1, gap);
}
