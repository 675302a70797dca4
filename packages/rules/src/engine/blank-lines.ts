import type { CellValue } from '@nianbao/schema';
import { type Filling, fillingOf } from './fill.js';
import { lastStep, parentPath } from './form-view.js';
import { type Ledger, writtenAt } from './ledger.js';

/** A cell without a number: blank (`null`) or 'n/a'. */
export interface Blank {
  readonly path: string;
  readonly value: CellValue;
}

/** A row, column or table with blank cells. */
export interface Line {
  readonly kind: 'row' | 'column' | 'table';
  /** The row, the column's first blank cell, or the table's section. */
  readonly path: string;
  readonly table: number;
  readonly blanks: readonly Blank[];
  /** No cell of the line holds a number. */
  readonly whole: boolean;
  /** What the blank cells may be filled with; `proven` where the printed sums leave no other number. */
  readonly fill: readonly Filling[];
}

interface TableCells {
  readonly table: number;
  readonly section: string;
  readonly blanks: readonly string[];
  /** Cells that are written at all, blank or not. */
  readonly written: readonly string[];
}

/** Names every blank cell of a report by the fewest lines: rows, columns, or a whole table. */
export function coverBlanks(ledger: Ledger): readonly Line[] {
  return tablesOf(ledger).flatMap((table) => {
    if (table.blanks.length === 0) return [];
    if (table.blanks.length === table.written.length && table.blanks.length > 1)
      return [lineOf('table', table.blanks, { table, ledger })];
    return fewestLines(table).map(({ kind, blanks }) => lineOf(kind, blanks, { table, ledger }));
  });
}

function tablesOf(ledger: Ledger): readonly TableCells[] {
  const { plan, figures } = ledger;
  return plan.tables.flatMap(({ table, section, cells }) => {
    if (cells.every((at) => typeof figures.cells[at] === 'number')) return [];
    const written = cells.filter((at) => figures.cells[at] !== undefined);
    const paths = (indexes: readonly number[]) => indexes.map((at) => plan.reader.paths[at] ?? '');
    const blanks = written.filter((at) => typeof figures.cells[at] !== 'number');
    return [{ table, section, blanks: paths(blanks), written: paths(written) }];
  });
}

/** The blank cells that one row or column is named for. */
interface Cover {
  readonly kind: 'row' | 'column';
  readonly blanks: readonly string[];
}

/**
 * A smallest set of rows and columns that covers all blank cells. Tables have at most seven columns, so every choice of
 * columns is tried; the rows follow. Of equally small covers the one with fewer columns is taken: a row is one line of a
 * file. A blank cell where a chosen row and a chosen column cross is named once, by its row.
 */
function fewestLines({ blanks }: TableCells): readonly Cover[] {
  const columns = [...new Set(blanks.map(lastStep))];
  const choice = bestColumns([...columnMasks(blanks, columns).values()], columns.length);
  const isChosen = (path: string) => (choice & (1 << columns.indexOf(lastStep(path)))) !== 0;
  const rows = new Set(blanks.filter((path) => !isChosen(path)).map(parentPath));
  const chosen = columns.filter((_, bit) => choice & (1 << bit));
  const left = blanks.filter((path) => !rows.has(parentPath(path)));
  return [
    ...[...rows].map((row) => cover('row', blanks, (path) => parentPath(path) === row)),
    ...chosen.map((column) => cover('column', left, (path) => lastStep(path) === column)),
  ];
}

const cover = (kind: Cover['kind'], blanks: readonly string[], on: (path: string) => boolean): Cover => ({
  kind,
  blanks: blanks.filter(on),
});

/** For each row with blanks the set of its blank columns, one bit a column. */
function columnMasks(blanks: readonly string[], columns: readonly string[]): ReadonlyMap<string, number> {
  const masks = new Map<string, number>();
  for (const path of blanks) {
    const row = parentPath(path);
    masks.set(row, (masks.get(row) ?? 0) | (1 << columns.indexOf(lastStep(path))));
  }
  return masks;
}

/** The choice of columns that leaves the fewest lines in all: its columns and the rows with a blank elsewhere. */
function bestColumns(rows: readonly number[], columns: number): number {
  let best = { choice: 0, lines: rows.length, columns: 0 };
  for (let choice = 1; choice < 1 << columns; choice += 1) {
    const count = choice.toString(2).replaceAll('0', '').length;
    const lines = count + rows.filter((mask) => (mask & ~choice) !== 0).length;
    if (lines < best.lines || (lines === best.lines && count < best.columns))
      best = { choice, lines, columns: count };
  }
  return best.choice;
}

function lineOf(
  kind: Line['kind'],
  blanks: readonly string[],
  { table, ledger }: { table: TableCells; ledger: Ledger },
): Line {
  const first = blanks[0] ?? '';
  const on = (path: string) =>
    kind === 'row' ? parentPath(path) === parentPath(first) : lastStep(path) === lastStep(first);
  const path = { row: parentPath(first), column: first, table: table.section }[kind];
  return {
    kind,
    path,
    table: table.table,
    blanks: blanks.map((cell) => ({ path: cell, value: writtenAt(ledger, cell) ?? null })),
    whole: kind === 'table' || table.written.filter(on).every((cell) => table.blanks.includes(cell)),
    // In a table without any number no sum proves anything.
    fill: blanks.map((blank) =>
      kind === 'table' ? { path: blank, value: 0, proven: false } : fillingOf(blank, ledger),
    ),
  };
}
