import type { CellValue, TableNumber } from '@nianbao/schema';
import { numberAt } from '../beside/number-at.js';
import { writtenAt } from '../engine/ledger.js';
import type { OpenReport } from '../engine/open-report.js';
import type { TableIndexes } from '../engine/plan.js';
import { type RepeatedPassage, repetitionOf } from '../repetition/index.js';
import { exactSum } from '../roll-up/index.js';

/** One cell in two reports. What stands there is given as it is: `null` is blank, undefined is not written. */
export interface CellComparison {
  readonly path: string;
  readonly a: CellValue | undefined;
  readonly b: CellValue | undefined;
  /** b - a; `null` where one of them is no number. */
  readonly difference: number | null;
  /** The difference as a part of a: 0.5 is half as much again. `null` where there is no difference to tell, or a is 0. */
  readonly growth: number | null;
}

/** One table in two reports, in the order of the form. */
export interface TableComparison {
  readonly table: TableNumber;
  /** Path of the section that the table stands in. */
  readonly section: string;
  /** The cells that both forms have. */
  readonly cells: readonly CellComparison[];
  /** Cells that only the form of one report has, with what stands there. */
  readonly onlyInA: readonly WrittenCell[];
  readonly onlyInB: readonly WrittenCell[];
}

/** A cell with what stands in it. */
export interface WrittenCell {
  readonly path: string;
  readonly value: CellValue | undefined;
}

/** One narrative section in two reports, by the measure of rule Y103. */
export interface NarrativeComparison {
  readonly path: string;
  /** Part of the own words of b that stand in a, 0 to 1; `null` where one of them has no words of its own. */
  readonly share: number | null;
  /** `range` is in b, `source` in a. */
  readonly passages: readonly RepeatedPassage[];
}

/** Two reports side by side: two years of one organ, the earlier one first, or two organs. */
export interface ReportComparison {
  readonly tables: readonly TableComparison[];
  readonly narratives: readonly NarrativeComparison[];
}

/** Compares two reports, also of different editions. Pure. */
export function compareReports(a: OpenReport, b: OpenReport): ReportComparison {
  return {
    tables: b.ledger.plan.tables.map((table) => compareTable(table, a, b)),
    narratives: b.edition.sections
      .filter(({ node }) => node.kind === 'narrative')
      .map(({ path }) => compareNarrative(path, a, b)),
  };
}

function compareTable(
  { table, section, cells }: TableIndexes,
  a: OpenReport,
  b: OpenReport,
): TableComparison {
  const inB = pathsOf(b, cells);
  const inA = pathsOf(a, a.ledger.plan.tables.find((other) => other.table === table)?.cells ?? []);
  return {
    table,
    section,
    cells: inB.filter((path) => inA.includes(path)).map((path) => compareCell(path, a, b)),
    onlyInA: inA.filter((path) => !inB.includes(path)).map((path) => ({ path, value: written(a, path) })),
    onlyInB: inB.filter((path) => !inA.includes(path)).map((path) => ({ path, value: written(b, path) })),
  };
}

const pathsOf = ({ ledger }: OpenReport, cells: readonly number[]): readonly string[] =>
  cells.map((at) => ledger.plan.reader.paths[at] ?? '');

const written = ({ ledger }: OpenReport, path: string): CellValue | undefined => writtenAt(ledger, path);

function compareCell(path: string, a: OpenReport, b: OpenReport): CellComparison {
  const [before, after] = [numberAt(a, path), numberAt(b, path)];
  const difference = before === null || after === null ? null : exactSum([after, -before]);
  const growth = difference === null || before === null || before === 0 ? null : difference / before;
  return { path, a: written(a, path), b: written(b, path), difference, growth };
}

function compareNarrative(path: string, a: OpenReport, b: OpenReport): NarrativeComparison {
  const [before, after] = [a, b].map((report) => report.fingerprints().find((text) => text.path === path));
  if (!before || !after || before.codes.length === 0 || after.codes.length === 0)
    return { path, share: null, passages: [] };
  return { path, ...repetitionOf(after, before) };
}
