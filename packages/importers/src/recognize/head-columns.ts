import type { Grid } from '../source/source.js';
import { bare } from '../words/bare.js';

/** No head of a table has more rows, no table of the form more columns. */
const tallest = 6;
const widest = 64;

/** The cells above a row, a column at a time: what may be the heads of the columns. */
export function headsAbove(grid: Grid, below: number): readonly (readonly string[])[] {
  const rows = grid.rows.slice(Math.max(0, below - tallest), below);
  const width = Math.min(widest, Math.max(0, ...rows.map((row) => row.length)));
  return Array.from({ length: width }, (_, x) => rows.map((row) => bare(row[x]?.text ?? '')));
}

/** Which column of a grid holds which of the named columns, by the cells above its first row of numbers. */
export function headColumns(
  grid: Grid,
  below: number,
  names: readonly (readonly string[])[],
): readonly (number | undefined)[] | undefined {
  if (grid.loose) return undefined;
  const found: (number | undefined)[] = names.map(() => undefined);
  for (const [x, texts] of headsAbove(grid, below).entries()) {
    const index = columnNamed(texts, names);
    if (index === undefined) continue;
    if (found[index] !== undefined) return undefined;
    found[index] = x;
  }
  return found.filter((x) => x !== undefined).length >= 2 ? found : undefined;
}

/** The nearest row above that names columns, where each block of a table has a head of its own. */
export function headRow(
  grid: Grid,
  below: number,
  names: readonly (readonly string[])[],
): readonly (number | undefined)[] | undefined {
  if (grid.loose) return undefined;
  for (let y = Math.min(below, grid.rows.length) - 1; y >= Math.max(0, below - tallest); y--) {
    const row = grid.rows[y] ?? [];
    const found = names.map((spellings) => {
      const x = row.findIndex((cell) => spellings.includes(bare(cell.text)));
      return x < 0 ? undefined : x;
    });
    if (found.some((x) => x !== undefined)) return found;
  }
  return undefined;
}

/** The lowest cell names the column; a name may be split over two rows, 商业 above 企业. */
function columnNamed(texts: readonly string[], names: readonly (readonly string[])[]): number | undefined {
  const written = texts.filter((text, index) => /\D/.test(text) && text !== texts[index - 1]);
  for (const count of [1, 2]) {
    const text = written.slice(-count).join('');
    const index = names.findIndex((spellings) => text !== '' && spellings.includes(text));
    if (index >= 0) return index;
  }
  return undefined;
}

/** True where all columns are there, but not from left to right. */
export function isReordered(head: readonly (number | undefined)[]): boolean {
  return head.every((x, index) => x !== undefined && (index === 0 || x !== head[index - 1]))
    ? head.some((x, index) => index > 0 && (x ?? 0) < (head[index - 1] ?? 0))
    : false;
}
