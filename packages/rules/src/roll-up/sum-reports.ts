import type { Edition } from '@nianbao/schema';
import { numberAt } from '../beside/number-at.js';
import type { OpenReport } from '../engine/open-report.js';
import type { RollUpMember } from '../engine/rule.js';
import { exactSum } from './exact-sum.js';

/** A member's number for one cell, and the key of the report that it stands in. */
export interface MemberValue {
  readonly name: string;
  readonly value: number;
  readonly report: string;
}

/** One cell of a roll-up: what its members add up to, and where that comes from (lineage). */
export interface SummedCell {
  /** The sum of all members; `null` where a member's number is unknown. Blank is never counted as 0. */
  readonly sum: number | null;
  /** The members whose number is known. */
  readonly members: readonly MemberValue[];
  /** Names of the members whose report is missing, or whose cell is blank or absent. */
  readonly unknown: readonly string[];
}

/** What a roll-up's members add up to. Narratives are not summed. */
export interface ReportSum {
  /** Every cell of the edition's form, by path. */
  readonly values: ReadonlyMap<string, SummedCell>;
  /** Names of the members without a report. */
  readonly missing: readonly string[];
}

/** What is summed: an edition's cells, or some of them. */
export interface SumOptions {
  readonly edition: Edition;
  /** Cells to sum; all that the form prints where it does not say. */
  readonly paths?: readonly string[];
}

/** Adds up the tables of a roll-up's members, cell by cell. Pure. */
export function sumReports(
  members: readonly RollUpMember[],
  { edition, paths = edition.cells }: SumOptions,
): ReportSum {
  return {
    values: new Map(paths.map((path) => [path, sumAt(path, members)])),
    missing: members.filter(({ report }) => !report).map(({ name }) => name),
  };
}

function sumAt(path: string, members: readonly RollUpMember[]): SummedCell {
  const known: MemberValue[] = [];
  const unknown: string[] = [];
  for (const { name, report } of members) {
    const value = report ? memberNumber(report, path) : null;
    if (value === null || !report) unknown.push(name);
    else known.push({ name, value, report: report.key });
  }
  const sum = unknown.length > 0 || members.length === 0 ? null : exactSum(known.map(({ value }) => value));
  return { sum, members: known, unknown };
}

/** The member's number; the one row 「（六）其他处理」 is the sum of the rows that a member has in its place. */
function memberNumber(report: OpenReport, path: string): number | null {
  const own = numberAt(report, path);
  if (own !== null) return own;
  const alternative = report.ledger.plan.alternatives.find(({ row }) => row.cells.includes(path));
  if (!alternative) return null;
  const column = alternative.row.cells.indexOf(path);
  const parts = alternative.replaces.map((row) => numberAt(report, row.cells[column] ?? ''));
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length ? null : exactSum(known);
}
