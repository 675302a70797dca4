import { lastStep, parentPath } from './form-view.js';
import type { Ledger } from './ledger.js';

/** A row, column or table with blank cells. */
export interface Line {
  readonly kind: 'row' | 'column' | 'table';
  /** The row, the column's first blank cell, or the table's section. */
  readonly path: string;
  readonly table: number;
  readonly blanks: readonly string[];
  /** No cell of the line holds a number. */
  readonly whole: boolean;
  /** The printed totals of the rows leave nothing for the blank cells. */
  readonly provenZero: boolean;
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
  return plan.tables.map(({ table, section, cells }) => {
    const written = cells.filter((at) => figures.cells[at] !== undefined);
    const paths = (indexes: readonly number[]) => indexes.map((at) => plan.reader.paths[at] ?? '');
    const blanks = written.filter((at) => typeof figures.cells[at] !== 'number');
    return { table, section, blanks: paths(blanks), written: paths(written) };
  });
}

interface Cover {
  readonly kind: 'row' | 'column';
  readonly blanks: readonly string[];
}

/**
 * A smallest set of rows and columns that covers all blank cells. Tables have at most seven columns, so every choice of
 * columns is tried; the rows follow. Of equally small covers the one with fewer columns is taken: a row is one line of a file.
 */
function fewestLines({ blanks }: TableCells): readonly Cover[] {
  const columns = [...new Set(blanks.map(lastStep))];
  let best: readonly Cover[] = [];
  for (let choice = 0; choice < 1 << columns.length; choice += 1) {
    const chosen = columns.filter((_, bit) => choice & (1 << bit));
    const rest = blanks.filter((path) => !chosen.includes(lastStep(path)));
    const rows = [...new Set(rest.map(parentPath))];
    const size = chosen.length + rows.length;
    if (best.length > 0 && (size > best.length || (size === best.length && chosen.length >= columnsIn(best))))
      continue;
    best = [
      ...rows.map((row) => cover('row', rest, (path) => parentPath(path) === row)),
      ...chosen.map((column) => cover('column', blanks, (path) => lastStep(path) === column)),
    ];
  }
  return best;
}

const columnsIn = (lines: readonly Cover[]) => lines.filter((line) => line.kind === 'column').length;
const cover = (kind: Cover['kind'], blanks: readonly string[], on: (path: string) => boolean): Cover => ({
  kind,
  blanks: blanks.filter(on),
});

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
    blanks,
    whole: kind === 'table' || table.written.filter(on).length === blanks.length,
    provenZero: blanks.every((blank) => isProvenZero(blank, ledger)),
  };
}

/** True when the row's printed total equals what its other cells already add up to. */
function isProvenZero(blank: string, { plan, figures }: Ledger): boolean {
  const line = [...plan.view.rows, ...plan.view.groups].find((row) => row.parts.includes(blank));
  if (!line) return false;
  const value = (path: string) => figures.cells[plan.reader.indexOf.get(path) ?? -1];
  const known = line.parts.map(value).filter((cell) => typeof cell === 'number');
  return value(line.total) === known.reduce((sum, count) => sum + count, 0);
}
