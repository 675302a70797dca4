import { asRow, type Edition, type Row } from '@nianbao/schema';

/** The lines of numbers that a report is judged by: those of the form, or with an alternative row in place of a group's. */
export interface FormView {
  readonly edition: Edition;
  /** Rows of table three. */
  readonly rows: readonly Row[];
  /** Groups of table four. */
  readonly groups: readonly Row[];
  /** Ids of the columns of table three, 总计 last. */
  readonly columns: readonly string[];
}

/** A group of rows and the one row that published reports print in their place. */
export interface Alternative {
  readonly row: Row;
  readonly replaces: readonly Row[];
}

/** 「（六）其他处理」 of edition 2021 as one row, as edition 2019 had it. */
export function alternativesOf(edition: Edition): readonly Alternative[] {
  return [...edition.entries.values()].flatMap((entry) => {
    if (!entry.alternative || entry.parent?.alternative) return [];
    const row = asRow(entry);
    const prefix = `${entry.parent?.path}.`;
    return row ? [{ row, replaces: edition.applicationRows.filter((r) => r.path.startsWith(prefix)) }] : [];
  });
}

/** The form with the alternatives that a report uses. */
export function viewOf(edition: Edition, used: readonly Alternative[]): FormView {
  const rows = edition.applicationRows.flatMap((row) => {
    const instead = used.find((alternative) => alternative.replaces.includes(row));
    if (!instead) return [row];
    return instead.replaces[0] === row ? [instead.row] : [];
  });
  return { edition, rows, groups: edition.caseGroups, columns: columnsOf(edition) };
}

function columnsOf(edition: Edition): readonly string[] {
  return (edition.applicationRows[0]?.cells ?? []).map(lastStep);
}

/** The last step of a path: the column of a cell. */
export function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** The path without its last step: the row of a cell. */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}
