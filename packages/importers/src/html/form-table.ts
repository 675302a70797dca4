import type { ImportLimits } from '../source/limits.js';
import type { Cell, Grid } from '../source/source.js';
import { cellText } from './inline-text.js';
import { attribute, type Element, isElement, walk } from './tree.js';

/** Places left for all tables of a page together. */
export interface CellBudget {
  left: number;
}

/** No cell keeps more text. */
const longestCell = 20_000;

/** The rows of a table that are its own, in the order of the page. */
function rowsOf(table: Element): readonly Element[] {
  const rows: Element[] = [];
  walk(table, {
    enter: (node) => {
      if (!isElement(node) || node.tagName === 'table') return false;
      if (node.tagName === 'tr') rows.push(node);
      return node.tagName !== 'tr';
    },
    leave: () => {},
  });
  return rows;
}

const cellsOf = (row: Element) =>
  row.childNodes.filter((node): node is Element => isElement(node) && /^t[dh]$/.test(node.tagName));

/** Forms a grid as HTML does: spans are capped, and a cell stands at each place that it covers. */
export function formTable(
  table: Element,
  number: number,
  { limits, budget }: { readonly limits: ImportLimits; readonly budget: CellBudget },
): Grid {
  const rows = rowsOf(table);
  const places: Cell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const element of cellsOf(row)) {
      while (places[y]?.[x]) x += 1;
      const line = element.sourceCodeLocation?.startLine;
      const cell: Cell = {
        text: cellText(element, longestCell),
        place: { table: number, row: y + 1, column: x + 1, ...(line === undefined ? {} : { line }) },
      };
      const spans = spansOf(element, rows.length - y, limits);
      x += place(cell, places, { x, y, ...spans, budget });
      if (budget.left <= 0) return;
    }
  });
  const line = table.sourceCodeLocation?.startLine;
  return {
    kind: 'grid',
    place: { table: number, ...(line === undefined ? {} : { line }) },
    rows: places.map((row, y) =>
      Array.from(row, (cell, x) => cell ?? { text: '', place: { table: number, row: y + 1, column: x + 1 } }),
    ),
  };
}

function spansOf(
  element: Element,
  rowsLeft: number,
  limits: ImportLimits,
): { columns: number; rows: number } {
  const span = (name: string) => {
    const value = Number.parseInt(attribute(element, name) ?? '1', 10);
    return Number.isNaN(value) || value < 0 ? 1 : value;
  };
  const rows = span('rowspan');
  return {
    columns: Math.max(1, Math.min(span('colspan'), limits.columnSpan)),
    rows: Math.min(rows === 0 ? rowsLeft : rows, limits.rowSpan, rowsLeft),
  };
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
  readonly budget: CellBudget;
}

/** Puts the cell at its places that are free; returns how many columns it takes. */
function place(cell: Cell, places: Cell[][], { x, y, columns, rows, budget }: Spot): number {
  for (let dy = 0; dy < rows; dy++) {
    const row = places[y + dy];
    for (let dx = 0; row && dx < columns; dx++) {
      if (budget.left <= 0) return columns;
      budget.left -= 1;
      row[x + dx] ??= cell;
    }
  }
  return columns;
}
