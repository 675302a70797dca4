import type { Locale } from '@nianbao/schema';
import { messageOf, type ProblemsView } from '@nianbao/workspace';
import type { LoadedReport } from '../projects/load-report.js';
import { type Compared, regionAt } from './compared.js';

/** What programs know the lists of problems by. */
const names = { fresh: 'new', resolved: 'resolved', persisting: 'persisting' } as const;

/** One JSON object for programs. */
export function jsonComparison(compared: Compared, locale: Locale): string {
  const { files, view } = compared;
  const value = {
    a: sideOf(files.a),
    b: sideOf(files.b),
    tables: view.tables.map(({ title, cells, lone }) => ({
      name: title,
      cells: cells.map((cell) => ({ ...cell, a: cell.a ?? null, b: cell.b ?? null })),
      lone: lone.map((cell) => ({ ...cell, value: cell.value ?? null })),
    })),
    narratives: view.narratives.map(({ longest: _, ...one }) => one),
    problems: Object.fromEntries(
      view.problems.map((group) => [names[group.kind], problemsOf(group, compared, locale)]),
    ),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const sideOf = ({ name, report: { report, edition } }: LoadedReport) => ({
  file: name,
  agency: report.agency?.name ?? null,
  year: report.reportingYear ?? null,
  edition: edition.id,
});

function problemsOf({ of, problems }: ProblemsView, compared: Compared, locale: Locale) {
  return problems.map((problem) => {
    const { code, slug, severity, path } = problem;
    const { line, column } = regionAt(compared, of, problem);
    const message = messageOf(problem, locale);
    return { file: compared.files[of].name, line, column, code, slug, severity, path, message };
  });
}
