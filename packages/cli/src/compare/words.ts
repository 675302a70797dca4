import { type CellValue, NOT_APPLICABLE, valueAt } from '@nianbao/schema';
import type { Messages } from '../messages/index.js';
import { regionOf } from '../output/reporter.js';
import type { LoadedReport } from '../projects/load-report.js';
import { visible } from '../terminal/visible.js';
import type { ComparisonView, NarrativeView, ProblemsView } from './view.js';

/** What stands in a cell, as a reader of the form would say it. */
export function cellText(value: CellValue | undefined, { compare }: Messages): string {
  if (value === NOT_APPLICABLE) return compare.notApplicable;
  return value === null || value === undefined ? compare.blank : String(value);
}

/** A difference with its sign; nothing where there is none to tell. */
export function signed(difference: number | null): string {
  if (difference === null) return '';
  return difference > 0 ? `+${difference}` : String(difference);
}

/** Growth in per cent with one decimal. */
export function growthText(growth: number | null): string {
  if (growth === null) return '';
  const percent = (growth * 100).toFixed(1);
  return growth > 0 ? `+${percent}%` : `${percent}%`;
}

/** Share in whole per cent. */
export const shareText = (share: number): string => `${Math.round(share * 100)}%`;

/** Organ and year of a report, as it states them. */
export function titleOf({ report: { report } }: LoadedReport): string {
  const year: unknown = report.reportingYear;
  const name: unknown = report.agency?.name;
  return visible([name, year].filter((part) => part !== undefined && part !== null).join(' '));
}

/** What the lists of problems are called: of one organ they tell what became of them, of two which organ has them. */
export function problemTitles(
  { a, b, problems }: ComparisonView,
  { compare }: Messages,
): Readonly<Record<keyof ProblemsView, string>> {
  const words = isOneOrgan(a, b) ? compare.overTime : compare.sideBySide;
  return {
    fresh: words.fresh(problems.fresh.length),
    resolved: words.resolved(problems.resolved.length),
    persisting: words.persisting(problems.persisting.length),
  };
}

/** What stands over a column of numbers: years for one organ, organs otherwise. */
export function columnTitles(
  { a, b }: { readonly a: LoadedReport; readonly b: LoadedReport },
  { compare }: Messages,
): readonly [string, string] {
  const sameOrgan = isOneOrgan(a, b);
  const word = ({ report }: LoadedReport) =>
    sameOrgan ? String(report.report.reportingYear ?? '') : String(report.report.agency?.name ?? '');
  const [left, right] = [visible(word(a)), visible(word(b))];
  return left === right || left === '' || right === '' ? [compare.a, compare.b] : [left, right];
}

const isOneOrgan = (a: LoadedReport, b: LoadedReport) =>
  a.report.report.agency?.name === b.report.report.agency?.name;

/** The longest passage that both have, with its place in the second report. */
export function longestPassage(
  { path, passages }: NarrativeView,
  b: LoadedReport,
): { readonly text: string; readonly place: string; readonly length: number } | undefined {
  const [longest] = passages.toSorted((one, other) => other.length - one.length);
  const text: unknown = valueAt(b.report.report, path);
  if (!longest || typeof text !== 'string') return undefined;
  const { start, end } = longest.range;
  const span = b.checked.parsed.locate(path, 'value', longest.range);
  const { line, column } = span ? regionOf(span, b.lines) : { line: 1, column: 1 };
  return {
    text: visible(text.slice(start, end).replaceAll(/\s+/g, '')),
    place: `${b.name}:${line}:${column}`,
    length: longest.length,
  };
}
