import { type Entry, type Group, type Vocabulary, wordOf } from '@nianbao/schema';
import { layoutRows, type RowShape } from './columns.js';
import { writeValue } from './value.js';
import { displayWidth } from './width.js';

/** A row to be written: its group and the YAML text of each cell, by id. A cell that is not named is left out. */
export interface RowText {
  readonly key: string;
  /** `width` where the text is not what will be seen: a tab stop of a snippet. */
  readonly cells: readonly { readonly key: string; readonly text: string; readonly width?: number }[];
  /** A comment behind the row, without `#`. */
  readonly comment?: string;
}

/** The fields of a flow group as texts, in form order; those that are absent are left out. */
export function rowText(
  group: Group,
  values: Readonly<Record<string, unknown>>,
  vocabulary: Vocabulary,
): RowText {
  const cells = group.children.flatMap((child) => {
    const value = values[child.id];
    if (value === undefined || child.kind === 'group') return [];
    return [{ key: wordOf(child, vocabulary), text: writeValue(value, child, { vocabulary }) }];
  });
  return { key: wordOf(group, vocabulary), cells };
}

/** Rows that stand below each other, one line each, their columns aligned by East Asian width. */
export function writeRows(rows: readonly RowText[], indent: number): readonly string[] {
  const layouts = layoutRows(rows.map(shapeOf));
  return rows.map((row, index) => {
    const layout = layouts[index];
    const cells = row.cells.map((cell, column) => {
      const comma = column < row.cells.length - 1 ? ',' : '';
      return `${cell.key}: ${cell.text}${comma}${' '.repeat(layout?.cells[column] ?? 0)}`;
    });
    const body = cells.length > 0 ? `{ ${cells.join(' ')} }` : '{}';
    const comment = row.comment === undefined ? '' : `  # ${row.comment}`;
    return `${' '.repeat(indent)}${row.key}:${' '.repeat(layout?.head ?? 1)}${body}${comment}`;
  });
}

function shapeOf(row: RowText): RowShape {
  return {
    head: displayWidth(row.key) + 1,
    cells: row.cells.map(({ key, text, width }) => ({
      key,
      width: displayWidth(key) + 2 + (width ?? displayWidth(text)),
    })),
  };
}

/** One row on one line: `键: { … }`. Cells that `values` does not name are left out. */
export function writeRow(
  entry: Entry,
  values: Readonly<Record<string, unknown>>,
  options: { readonly vocabulary: Vocabulary; readonly indent?: number },
): string {
  if (entry.node.kind !== 'group') throw new TypeError(`${entry.path} is no row`);
  return writeRows([rowText(entry.node, values, options.vocabulary)], options.indent ?? 0)[0] ?? '';
}
