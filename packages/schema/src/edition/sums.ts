import type { Edition, Entry } from './edition.js';
import { asRow } from './edition.js';

/** Which values a total is the sum of: `whole` and `parts` are paths of cells, or of rows that are summed column by column. */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

/**
 * Every sum that the form's totals stand for: 「总计」 of each row of tables three and four, and 「（七）总计」 of
 * table three, whose parts are the rows （一） to （六）. Groups （三） to （六） have no subtotal.
 */
export function sumsOf(edition: Edition): readonly Sum[] {
  const rows = [...edition.entries.values()].flatMap((entry) => asRow(entry) ?? []);
  const totals = rows.filter((row) => row.path.endsWith('.total'));
  return [
    ...rows.map((row) => ({ whole: row.total, parts: row.parts })),
    ...totals.map((total) => ({
      whole: total.path,
      parts: partsUnder(total.entry.parent, edition, total.path),
    })),
  ];
}

function partsUnder(parent: Entry | undefined, edition: Edition, total: string): readonly string[] {
  const prefix = `${parent?.path}.`;
  return edition.applicationRows
    .map((row) => row.path)
    .filter((path) => path.startsWith(prefix) && path !== total);
}
