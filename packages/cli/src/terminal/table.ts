import { displayWidth, padStartTo, padTo } from './display-width.js';

/** How a column stands. */
export type Align = 'left' | 'right';

/** Rows of cells in columns as a terminal shows them, Han characters being two wide; nothing is filled up at the end. */
export function alignRows(rows: readonly (readonly string[])[], aligns: readonly Align[]): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(...rows.map((row) => displayWidth(row[at] ?? ''))),
  );
  const cell = (text: string, at: number) =>
    aligns[at] === 'right' ? padStartTo(text, widths[at] ?? 0) : padTo(text, widths[at] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd());
}
