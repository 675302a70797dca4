import { type LocatedProblem, messageOf, relatedMessageOf } from '@nianbao/workspace';
import { type CheckedFile, type Reporter, type ReporterContext, regionOf } from './reporter.js';

/** One JSON object for programs, a file a line. */
export function jsonReporter({ locale, quiet }: ReporterContext): Reporter {
  let first = true;
  const problemOf = (problem: LocatedProblem, { lines }: CheckedFile) => ({
    code: problem.code,
    slug: problem.slug,
    severity: problem.severity,
    message: messageOf(problem, locale),
    path: problem.path,
    ...regionOf(problem.span, lines),
    expected: problem.expected ?? null,
    actual: problem.actual ?? null,
    related: problem.related.map((related) => ({
      message: relatedMessageOf(problem, related, locale),
      path: related.path,
      ...regionOf(related.span, lines),
    })),
  });
  return {
    begin: () => '{"files":[',
    file: (file) => {
      const problems = file.checked.problems
        .filter((problem) => !quiet || problem.severity === 'error')
        .map((problem) => problemOf(problem, file));
      const text = JSON.stringify({ file: file.name, problems, outcomes: file.checked.outcomes });
      const piece = `${first ? '' : ','}\n${text}`;
      first = false;
      return piece;
    },
    failure: () => '',
    end: ({ files, counts }) => {
      const summary = { files, errors: counts.error, warnings: counts.warning, hints: counts.hint };
      return `\n],"summary":${JSON.stringify(summary)}}\n`;
    },
  };
}
