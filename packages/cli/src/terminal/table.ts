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

/** Rows of cells as a table in Markdown; the first row is its head. */
export function markdownRows(
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
): readonly string[] {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = head.map((_, at) => (aligns[at] === 'right' ? '---:' : '---'));
  return [line(head), `| ${rule.join(' | ')} |`, ...body.map(line)];
}

/** Text that Markdown shows as it is. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\|*_`<>[\]#~]/g, (character) => `\\${character}`).replaceAll(/[\r\n]+/g, ' ');
}
