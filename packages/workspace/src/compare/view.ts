import {
  type CellComparison,
  compareReports,
  type NarrativeComparison,
  openReport,
  type TableComparison,
  type WrittenCell,
} from '@nianbao/rules';
import {
  type CellValue,
  type Edition,
  type Locale,
  type Place,
  rowLabel,
  tableName,
  valueAt,
} from '@nianbao/schema';
import type { CheckedReport, LocatedProblem } from '../located.js';
import { cellLabel } from './cell-label.js';
import { namesOf, type Side, type SideView } from './names.js';
import { type ProblemChanges, problemChanges } from './problems.js';
import { compareWords, type LeftOut } from './words.js';

/** One cell of both reports. */
export interface CellView extends CellComparison {
  readonly label: string;
}

/** A cell that only one report's form has. */
export interface LoneCellView extends WrittenCell {
  readonly label: string;
  readonly of: Side;
}

/** A table of both reports. */
export interface TableView {
  readonly title: string;
  readonly cells: readonly CellView[];
  readonly lone: readonly LoneCellView[];
  readonly leftOut: LeftOut;
}

/** The longest passage of a section that stands in both reports. */
export interface PassageView {
  readonly text: string;
  /** Characters that were compared. */
  readonly length: number;
  /** In the second report. */
  readonly place: Place;
}

/** A narrative section of both reports. */
export interface NarrativeView extends NarrativeComparison {
  readonly label: string;
  readonly longest?: PassageView;
}

/** Problems that came, went or stayed. */
export interface ProblemsView {
  readonly kind: keyof ProblemChanges;
  readonly title: string;
  /** The report whose problems they are told as. */
  readonly of: Side;
  readonly problems: readonly LocatedProblem[];
}

/** Two reports side by side, as they are shown: every front end renders this. */
export interface ComparisonView {
  readonly title: string;
  readonly sides: Readonly<Record<Side, SideView>>;
  readonly tables: readonly TableView[];
  readonly narratives: readonly NarrativeView[];
  readonly problems: readonly ProblemsView[];
}

/** How two reports are put side by side. */
export interface ComparisonOptions {
  readonly locale: Locale;
  /** Also the cells that are left out and counted otherwise: those that are alike, or differ by no number. */
  readonly all?: boolean;
}

/** Puts two checked reports side by side, the earlier one first. */
export function comparisonView(
  a: CheckedReport,
  b: CheckedReport,
  { locale, all = false }: ComparisonOptions,
): ComparisonView {
  const [inA, inB] = [openReport(a.parsed.report, 'a'), openReport(b.parsed.report, 'b')];
  const words = compareWords(locale);
  const { title, sides, isOneOrgan } = namesOf(inA, inB, words);
  const { tables, narratives } = compareReports(inA, inB);
  const changes = problemChanges(a.problems, b.problems);
  const titles = isOneOrgan ? words.overTime : words.sideBySide;
  const editions = { a: inA.edition, b: inB.edition };
  return {
    title,
    sides,
    tables: tables.map((table) => tableView(table, { editions, locale, all })),
    narratives: narratives.map((one) => narrativeView(one, b, rowLabel(one.path, locale, inB.edition))),
    problems: (['fresh', 'resolved', 'persisting'] as const).map((kind) => ({
      kind,
      title: titles[kind](changes[kind].length),
      of: kind === 'resolved' ? 'a' : 'b',
      problems: changes[kind],
    })),
  };
}

interface TableOptions {
  readonly editions: Readonly<Record<Side, Edition>>;
  readonly locale: Locale;
  readonly all: boolean;
}

function tableView(table: TableComparison, { editions, locale, all }: TableOptions): TableView {
  const lone = (['a', 'b'] as const).flatMap((of) =>
    (of === 'a' ? table.onlyInA : table.onlyInB).map((cell) => ({
      ...cell,
      of,
      label: cellLabel(cell.path, editions[of], locale),
    })),
  );
  const shownLone = lone.filter(({ value }) => all || tells(value));
  const shown = table.cells.filter((cell) => all || (!isAlike(cell) && (tells(cell.a) || tells(cell.b))));
  const alike = all ? 0 : table.cells.filter(isAlike).length;
  return {
    title: `${tableName(table.table, locale)} ${rowLabel(table.section, locale, editions.b)}`,
    cells: shown.map((cell) => ({ ...cell, label: cellLabel(cell.path, editions.b, locale) })),
    lone: shownLone,
    leftOut: {
      alike,
      unsaid: table.cells.length - shown.length - alike,
      lone: lone.length - shownLone.length,
    },
  };
}

/** What is blank and what is not written look alike. */
const isAlike = ({ a, b }: CellComparison) => (a ?? null) === (b ?? null);

const tells = (value: CellValue | undefined) => typeof value === 'number' && value !== 0;

function narrativeView(one: NarrativeComparison, { parsed }: CheckedReport, label: string): NarrativeView {
  const [longest] = one.passages.toSorted((left, right) => right.length - left.length);
  const text: unknown = valueAt(parsed.report, one.path);
  if (!longest || typeof text !== 'string') return { ...one, label };
  const { range, length } = longest;
  const passage = text.slice(range.start, range.end).replaceAll(/\s+/g, '');
  return { ...one, label, longest: { text: passage, length, place: { path: one.path, range } } };
}
