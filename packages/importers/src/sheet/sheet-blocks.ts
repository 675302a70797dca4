import type { ImportLimits } from '../source/limits.js';
import type { Block, Cell } from '../source/source.js';

/** One row of a sheet: the cells that it has, blank ones where it has none. */
export interface SheetRow {
  /** Its number in the sheet, from 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/**
 * Rows as blocks: rows of several texts make grids, a row of one text is a line, unless it stands between rows of a
 * grid, as the labels of blank rows do.
 */
export function sheetBlocks(rows: readonly SheetRow[], table: number): readonly Block[] {
  const blocks: Block[] = [];
  let open: (readonly Cell[])[] = [];
  const end = () => {
    const [first] = open;
    if (first) blocks.push({ kind: 'grid', place: { table: first[0]?.place.table ?? table }, rows: open });
    open = [];
  };
  rows.forEach((row, index) => {
    const texts = textsOf(row.cells);
    const [only] = texts;
    if (only === undefined) {
      end();
      return;
    }
    const between = open.length > 0 && (rows[index + 1]?.cells.length ?? 0) > 1 && isWide(rows[index + 1]);
    if (texts.length > 1 || (between && row.cells.length > 1 && only.text.length < longestLabel)) {
      open.push(row.cells);
      return;
    }
    end();
    for (const text of only.text.split('\n'))
      blocks.push({ kind: 'line', text: text.trim(), place: only.place });
  });
  end();
  return blocks;
}

/** No label of a form is longer; what is longer is a paragraph. */
const longestLabel = 60;

const isWide = (row: SheetRow | undefined) => row !== undefined && textsOf(row.cells).length > 1;

/** Cells with a text, each once. */
function textsOf(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter((cell, x) => cell.text.trim() !== '' && cells[x - 1] !== cell);
}

/** Counts places of all sheets together. */
export class CellCount {
  #left: number;

  constructor(limits: ImportLimits) {
    this.#left = limits.cells;
  }

  /** False where the limit is met. */
  take(count: number): boolean {
    this.#left -= count;
    return this.#left >= 0;
  }
}
