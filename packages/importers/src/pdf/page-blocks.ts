import type { SourcePlace } from '../source/place.js';
import type { Block, Cell, Grid } from '../source/source.js';
import type { Lattice } from './lattice.js';
import { type Row, unruledTables } from './unruled.js';
import { linesOf, segmentsOf, textOf, type Word, type WordLine } from './words.js';

/** A line of a page with where it begins and ends. */
export interface PageLine {
  readonly kind: 'line';
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** What stands on a page, from the top down. */
export type PageBlock =
  | PageLine
  | { readonly kind: 'grid'; readonly rows: readonly (readonly string[] | Row)[] };

/** Puts the words of a page into its ruled tables, into tables without rules, and the others into lines. */
export function blocksOfPage(words: readonly Word[], lattices: readonly Lattice[]): readonly PageBlock[] {
  const inside = new Map<Lattice, Word[]>(lattices.map((lattice) => [lattice, []]));
  const outside: Word[] = [];
  for (const word of words) {
    const lattice = lattices.find((one) => placeOf(word, one) !== undefined);
    if (lattice) inside.get(lattice)?.push(word);
    else outside.push(word);
  }
  const lines = linesOf(outside);
  const tables = unruledTables(lines);
  const held = new Set(tables.flatMap((table) => [...table.lines]));
  const blocks: { readonly y: number; readonly block: PageBlock }[] = lines
    .filter((line) => !held.has(line))
    .map((line) => ({ y: line[0]?.y ?? 0, block: blockOfLine(line) }));
  for (const { y, rows } of tables) blocks.push({ y, block: { kind: 'grid', rows } });
  for (const [lattice, held] of inside) {
    if (held.length === 0) continue;
    blocks.push({ y: lattice.ys[0] ?? 0, block: { kind: 'grid', rows: rowsOf(lattice, held) } });
  }
  return blocks.sort((a, b) => a.y - b.y).map((one) => one.block);
}

function placeOf(word: Word, { xs, ys }: Lattice): { x: number; y: number } | undefined {
  const x = between((word.x + word.right) / 2, xs);
  const y = between(word.y - word.size * 0.35, ys);
  return x === undefined || y === undefined ? undefined : { x, y };
}

function between(value: number, edges: readonly number[]): number | undefined {
  const index = edges.findLastIndex((edge) => edge <= value);
  return index < 0 || index === edges.length - 1 ? undefined : index;
}

function rowsOf(lattice: Lattice, words: readonly Word[]): readonly Row[] {
  const held = new Map<number, Word[]>();
  for (const word of words) {
    const place = placeOf(word, lattice);
    const cell = place && lattice.cells[place.y]?.[place.x];
    if (cell !== undefined) held.set(cell, [...(held.get(cell) ?? []), word]);
  }
  const made = new Map<number, { readonly text: string }>();
  return lattice.cells.map((row) =>
    row.map((cell) => {
      const known = made.get(cell) ?? {
        text: linesOf(held.get(cell) ?? [])
          .map(textOf)
          .join('\n'),
      };
      made.set(cell, known);
      return known;
    }),
  );
}

/** A line outside ruled tables; wide gaps make it a row. */
function blockOfLine(line: WordLine): PageBlock {
  const segments = segmentsOf(line);
  if (segments.length > 1) return { kind: 'grid', rows: [segments.map(textOf)] };
  const first = line[0];
  return {
    kind: 'line',
    text: textOf(line),
    left: first?.x ?? 0,
    right: Math.max(...line.map((word) => word.right)),
    y: first?.y ?? 0,
    size: first?.size ?? 1,
  };
}

/** Rows that follow one another outside ruled tables are one grid. */
export function joinedRows(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const joined: PageBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const loose = block.kind === 'grid' && typeof block.rows[0]?.[0] === 'string';
    if (loose && last?.kind === 'grid' && typeof last.rows[0]?.[0] === 'string') {
      joined[joined.length - 1] = { kind: 'grid', rows: [...last.rows, ...block.rows] };
    } else joined.push(block);
  }
  return joined;
}

/** A grid of the source from the rows of a page. */
export function gridOf(rows: readonly (readonly string[] | Row)[], page: number, table: number): Block {
  const made = new Map<object, Cell>();
  const grid: Grid = {
    kind: 'grid',
    place: { page, table },
    ...(rows.some((row) => typeof row[0] === 'string') ? { loose: true as const } : {}),
    rows: rows.map((row, y) =>
      row.map((cell, x) => {
        const place: SourcePlace = { page, table, row: y + 1, column: x + 1 };
        if (typeof cell === 'string') return { text: cell, place };
        const known = made.get(cell) ?? { text: cell.text, place };
        made.set(cell, known);
        return known;
      }),
    ),
  };
  return grid;
}
