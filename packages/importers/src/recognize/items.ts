import type { SourcePlace } from '../source/place.js';
import type { Cell, Grid, Source } from '../source/source.js';

/** A line, or a piece of a line that held several things. */
export interface LineItem {
  readonly kind: 'line';
  readonly text: string;
  readonly place: SourcePlace;
  readonly heading: boolean;
  readonly wrapped: boolean;
  readonly outside: boolean;
  /** Cut from a line without separators. */
  readonly cut: boolean;
}

/** A row of a table: each cell once, with the column where it begins. */
export interface RowItem {
  readonly kind: 'row';
  readonly cells: readonly PlacedCell[];
  readonly grid: Grid;
  readonly y: number;
  readonly outside: boolean;
  readonly place: SourcePlace;
}

export interface PlacedCell extends Cell {
  /** From 0, in the row as spread out. */
  readonly x: number;
  /** The cell began in a row above. */
  readonly continued: boolean;
}

export type Item = LineItem | RowItem;

/** The source as one stream of lines and rows, in the order of the document. */
export function itemsOf(source: Source): readonly Item[] {
  return source.blocks.flatMap((block): readonly Item[] => {
    if (block.kind === 'grid') return block.rows.map((_, y) => rowItem(block, y));
    const { text, place } = block;
    return [
      {
        kind: 'line',
        text,
        place,
        heading: block.heading === true,
        wrapped: block.wrapped === true,
        outside: block.outside === true,
        cut: false,
      },
    ];
  });
}

function rowItem(grid: Grid, y: number): RowItem {
  const row = grid.rows[y] ?? [];
  const above = grid.rows[y - 1] ?? [];
  const cells = row.flatMap((cell, x): readonly PlacedCell[] => {
    if (x > 0 && row[x - 1] === cell) return [];
    return [{ text: cell.text, place: cell.place, x, continued: above[x] === cell }];
  });
  return {
    kind: 'row',
    cells,
    grid,
    y,
    outside: grid.outside === true,
    place: { ...grid.place, row: y + 1 },
  };
}

/** All words of an item. */
export function textOf(item: Item): string {
  if (item.kind === 'line') return item.text;
  return item.cells
    .map((cell) => cell.text.trim())
    .filter((text) => text !== '')
    .join(' ');
}
