import { describeReason } from '@nianbao/rules';
import { type LocatedProblem, messageOf, relatedMessageOf } from '@nianbao/workspace';
import {
  type CheckedFile,
  type Reporter,
  type ReporterContext,
  regionOf,
  relatedPlace,
  type Summary,
} from './reporter.js';

/** One JSON object for programs, a file a line. */
export function jsonReporter(context: ReporterContext): Reporter {
  let first = true;
  return {
    begin: () => '{"files":[',
    file: (file) => {
      const piece = `${first ? '' : ','}\n${JSON.stringify(fileOf(file, context))}`;
      first = false;
      return piece;
    },
    failure: () => '',
    end: (summary) => `\n],"summary":${JSON.stringify(summaryOf(summary))}}\n`,
  };
}

function fileOf(file: CheckedFile, context: ReporterContext) {
  const { locale, quiet, showOutcomes } = context;
  const problems = file.problems
    .filter((problem) => !quiet || problem.severity === 'error')
    .map((problem) => problemOf(problem, file, context));
  const suppressed = file.suppressed.map(({ problem, by, reason }) => ({
    ...problemOf(problem, file, context),
    by,
    reason,
  }));
  const reasons = Object.entries(file.reasons).map(([code, reason]) => [
    code,
    describeReason(reason, locale),
  ]);
  return {
    file: file.name,
    problems,
    outcomes: file.outcomes,
    ...(showOutcomes ? { reasons: Object.fromEntries(reasons) } : {}),
    suppressed,
  };
}

function problemOf(problem: LocatedProblem, file: CheckedFile, { locale }: ReporterContext) {
  return {
    code: problem.code,
    slug: problem.slug,
    severity: problem.severity,
    message: messageOf(problem, locale),
    path: problem.path,
    ...regionOf(problem.span, file.lines),
    expected: problem.expected ?? null,
    actual: problem.actual ?? null,
    related: problem.related.map((related) => {
      const { elsewhere, region } = relatedPlace(related, file);
      return {
        message: relatedMessageOf(problem, related, locale),
        path: related.path,
        ...(elsewhere === undefined ? {} : { file: elsewhere }),
        ...region,
      };
    }),
  };
}

function summaryOf({ files, counts, suppressed, ...summary }: Summary) {
  const rules = summary.outcomes?.rules.map(({ code, counts: { 'not-assessable': unknown, ...others } }) => [
    code,
    { ...others, notAssessable: unknown },
  ]);
  return {
    files,
    errors: counts.error,
    warnings: counts.warning,
    hints: counts.hint,
    suppressed,
    withoutLastYear: summary.withoutLastYear,
    goneFromBaseline: summary.goneFromBaseline,
    ...(rules ? { outcomes: Object.fromEntries(rules) } : {}),
  };
}
