/** One line of numbers as the layout sees it: the width of what stands before `{`, and its cells. */
export interface RowShape {
  /** Width of the key with its colon. */
  readonly head: number;
  readonly cells: readonly { readonly key: string; readonly width: number }[];
}

/** The spaces of one line: between the key and `{`, and behind each cell (behind the last one before ` }`). */
export interface RowLayout {
  readonly head: number;
  readonly cells: readonly number[];
}

/**
 * Lays out rows that stand below each other: all braces open in one column; the columns of rows with the same keys
 * stand below each other.
 */
export function layoutRows(rows: readonly RowShape[]): readonly RowLayout[] {
  const head = Math.max(0, ...rows.map((row) => row.head));
  const widths = new Map<string, number[]>();
  for (const row of rows) {
    const columns = widths.get(signature(row)) ?? [];
    widths.set(signature(row), columns);
    row.cells.forEach((cell, index) => {
      columns[index] = Math.max(columns[index] ?? 0, cell.width);
    });
  }
  return rows.map((row) => {
    const columns = widths.get(signature(row)) ?? [];
    const cells = row.cells.map((cell, index) => (columns[index] ?? cell.width) - cell.width);
    return { head: head - row.head + 1, cells };
  });
}

function signature(row: RowShape): string {
  return row.cells.map((cell) => cell.key).join('\n');
}
