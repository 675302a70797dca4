import { even } from '../words/bare.js';
import type { NumberRow, Piece } from './number-rows.js';

/** Words in a note that tell which of 制发、废止、有效 it speaks of, by column. */
const noteColumns: readonly RegExp[] = [/修订|制定|制发|新增/, /废止|失效|清理/, /有效/];

/**
 * A cell of two lines, a number and its note, may come before its row, which then has one number less:
 * `22` / `（其中修订 16 件）` / `规章 | 22 | 235`. The note's words say which column it is.
 */
export function withLooseValues(rows: readonly NumberRow[]): readonly NumberRow[] {
  const used = new Set<NumberRow>();
  const completed = rows.map((row, index) => {
    const loose = row.grid && row.values.length === 2 ? looseBefore(rows, index) : undefined;
    if (!loose) return row;
    for (const one of loose.from) used.add(one);
    const { column, piece } = loose;
    return { ...row, values: [...row.values.slice(0, column), piece, ...row.values.slice(column)] };
  });
  return completed.filter((row) => !used.has(row));
}

interface Loose {
  readonly column: number;
  readonly piece: Piece;
  readonly from: readonly NumberRow[];
}

function looseBefore(rows: readonly NumberRow[], index: number): Loose | undefined {
  const note = rows[index - 1];
  const value = rows[index - 2];
  if (!note || !value || note.grid || value.grid || note.values.length > 0) return undefined;
  const words = even(note.labels.map((label) => label.text).join('')).trim();
  const [number] = value.values;
  if (!number || value.values.length !== 1 || !/^\(.*\)$/.test(words)) return undefined;
  const column = noteColumns.findIndex((pattern) => pattern.test(words));
  if (column < 0) return undefined;
  return { column, piece: { ...number, text: `${number.text}${words}` }, from: [note, value] };
}
