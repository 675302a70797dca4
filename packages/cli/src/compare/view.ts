import {
  type CellComparison,
  compareReports,
  type NarrativeComparison,
  type TableComparison,
  type WrittenCell,
} from '@nianbao/rules';
import { type CellValue, type Edition, type Entry, type Locale, labelOf, tableName } from '@nianbao/schema';
import type { LocatedProblem } from '@nianbao/workspace';
import type { LoadedReport } from '../projects/load-report.js';

/** One cell of both reports. */
export interface CellView extends CellComparison {
  readonly label: string;
}

/** A cell that only one report's form has. */
export interface LoneCellView extends WrittenCell {
  readonly label: string;
  readonly of: 'a' | 'b';
}

/** A table of both reports. */
export interface TableView {
  readonly name: string;
  readonly cells: readonly CellView[];
  readonly lone: readonly LoneCellView[];
}

/** A narrative section of both reports. */
export interface NarrativeView extends NarrativeComparison {
  readonly label: string;
}

/** Problems of two reports: those of a alone, of b alone, of both. */
export interface ProblemsView {
  readonly fresh: readonly LocatedProblem[];
  readonly resolved: readonly LocatedProblem[];
  readonly persisting: readonly LocatedProblem[];
}

/** Two reports side by side, as they are shown. */
export interface ComparisonView {
  readonly a: LoadedReport;
  readonly b: LoadedReport;
  readonly tables: readonly TableView[];
  readonly narratives: readonly NarrativeView[];
  readonly problems: ProblemsView;
}

/** Puts two reports side by side; cells that are 0 or blank in both are left out unless all are wanted. */
export function viewOf(
  a: LoadedReport,
  b: LoadedReport,
  { locale, all }: { readonly locale: Locale; readonly all: boolean },
): ComparisonView {
  const { tables, narratives } = compareReports(a.report, b.report);
  const inA = a.report.edition;
  const inB = b.report.edition;
  return {
    a,
    b,
    tables: tables.map((table) => tableView(table, { inA, inB, locale, all })),
    narratives: narratives.map((one) => ({ ...one, label: sectionLabel(one.path, inB, locale) })),
    problems: problemsView(a.checked.problems, b.checked.problems),
  };
}

function tableView(
  table: TableComparison,
  { inA, inB, locale, all }: { inA: Edition; inB: Edition; locale: Locale; all: boolean },
): TableView {
  const lone = (cells: readonly WrittenCell[], of: 'a' | 'b', edition: Edition): readonly LoneCellView[] =>
    cells
      .filter(({ value }) => all || tells(value))
      .map((cell) => ({ ...cell, of, label: cellLabel(cell.path, edition, locale) }));
  return {
    name: `${tableName(table.table, locale)} ${sectionLabel(table.section, inB, locale)}`,
    cells: table.cells
      .filter(({ a, b }) => all || tells(a) || tells(b))
      .map((cell) => ({ ...cell, label: cellLabel(cell.path, inB, locale) })),
    lone: [...lone(table.onlyInA, 'a', inA), ...lone(table.onlyInB, 'b', inB)],
  };
}

const tells = (value: CellValue | undefined) => typeof value === 'number' && value !== 0;

/** The words of the form that lead to a cell inside of its table. */
export function cellLabel(path: string, edition: Edition, locale: Locale): string {
  const steps: string[] = [];
  let entry: Entry | undefined = edition.entries.get(path);
  for (; entry && entry.depth > 1; entry = entry.parent) {
    // 「三、本年度办理结果」 above （一）…（七） adds nothing to a reader.
    if (entry.path !== 'applications.outcomes') steps.unshift(labelOf(entry.node, locale));
  }
  return steps.join(' · ') || path;
}

function sectionLabel(path: string, edition: Edition, locale: Locale): string {
  const entry = edition.entries.get(path);
  return entry ? labelOf(entry.node, locale) : path;
}

/** A problem of the same rule at the same place is the same, whatever its numbers are. */
function problemsView(a: readonly LocatedProblem[], b: readonly LocatedProblem[]): ProblemsView {
  const left = new Map<string, number>();
  for (const problem of a) left.set(keyOf(problem), (left.get(keyOf(problem)) ?? 0) + 1);
  const fresh: LocatedProblem[] = [];
  const persisting: LocatedProblem[] = [];
  for (const problem of b) {
    const count = left.get(keyOf(problem)) ?? 0;
    if (count > 0) left.set(keyOf(problem), count - 1);
    (count > 0 ? persisting : fresh).push(problem);
  }
  const resolved = a.toReversed().filter((problem) => {
    const count = left.get(keyOf(problem)) ?? 0;
    if (count > 0) left.set(keyOf(problem), count - 1);
    return count > 0;
  });
  return { fresh, resolved: resolved.toReversed(), persisting };
}

const keyOf = ({ code, path }: LocatedProblem) => `${code} ${path}`;
