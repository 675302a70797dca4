import type { Grid } from '../source/source.js';
import { hasHan } from '../words/bare.js';
import { isValueText } from './read-cell.js';

/** A column of a table is one of values where so many of its cells hold some, … */
const fewestValues = 5;
/** … and so many times as many as hold words: heads of tables are some rows high. */
const timesWords = 2;

const known = new WeakMap<Grid, ReadonlySet<number>>();

/** The columns (from 0) of a table whose cells are for values, so that words in one of them are no label. */
export function valueColumns(grid: Grid): ReadonlySet<number> {
  const found = known.get(grid) ?? findColumns(grid);
  known.set(grid, found);
  return found;
}

function findColumns(grid: Grid): ReadonlySet<number> {
  const columns = new Set<number>();
  if (grid.loose) return columns;
  const values: number[] = [];
  const words: number[] = [];
  for (const row of grid.rows)
    row.forEach(({ text }, x) => {
      if (text.trim() === '') return;
      if (isValueText(text)) values[x] = (values[x] ?? 0) + 1;
      else if (hasHan(text)) words[x] = (words[x] ?? 0) + 1;
    });
  values.forEach((count, x) => {
    if (count >= fewestValues && count > timesWords * (words[x] ?? 0)) columns.add(x);
  });
  return columns;
}
