import type { Locale } from '@nianbao/schema';
import { type LocatedProblem, messageOf } from '@nianbao/workspace';
import { regionOf } from '../output/reporter.js';
import type { LoadedReport } from '../projects/load-report.js';
import type { ComparisonView } from './view.js';

/** One JSON object for programs. */
export function jsonComparison({ a, b, ...view }: ComparisonView, locale: Locale): string {
  const { fresh, resolved, persisting } = view.problems;
  const value = {
    a: sideOf(a),
    b: sideOf(b),
    tables: view.tables.map(({ name, cells, lone }) => ({
      name,
      cells: cells.map((cell) => ({ ...cell, a: cell.a ?? null, b: cell.b ?? null })),
      lone: lone.map((cell) => ({ ...cell, value: cell.value ?? null })),
    })),
    narratives: view.narratives,
    problems: {
      new: fresh.map((problem) => problemOf(problem, b, locale)),
      resolved: resolved.map((problem) => problemOf(problem, a, locale)),
      persisting: persisting.map((problem) => problemOf(problem, b, locale)),
    },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const sideOf = ({ name, report: { report, edition } }: LoadedReport) => ({
  file: name,
  agency: report.agency?.name ?? null,
  year: report.reportingYear ?? null,
  edition: edition.id,
});

function problemOf(problem: LocatedProblem, side: LoadedReport, locale: Locale) {
  const { code, slug, severity, path } = problem;
  const { line, column } = regionOf(problem.span, side.lines);
  return { file: side.name, line, column, code, slug, severity, path, message: messageOf(problem, locale) };
}
