import type { Severity } from '@nianbao/schema';
import { type LocatedProblem, messageOf, relatedMessageOf } from '@nianbao/workspace';
import { visible } from '../terminal/visible.js';
import { codeFrame } from './code-frame.js';
import { outcomeLines } from './outcomes.js';
import {
  type CheckedFile,
  placeText,
  type Reporter,
  type ReporterContext,
  regionOf,
  relatedPlace,
  type Summary,
} from './reporter.js';
import { tellingPlaces } from './telling-places.js';

/** For people: each problem with its line, a mark under the place, and what it rests on. */
export function prettyReporter(context: ReporterContext): Reporter {
  return {
    begin: () => '',
    file: (file) => {
      const shown = file.problems.filter((one) => !context.quiet || one.severity === 'error');
      if (shown.length === 0) return '';
      const { colors } = context;
      return [
        colors.underline(visible(file.name)),
        ...shown.map((problem) => problemText(problem, file, context)),
        '\n',
      ].join('\n');
    },
    failure: () => '',
    end: (summary) => summaryText(summary, context),
  };
}

function problemText(problem: LocatedProblem, file: CheckedFile, context: ReporterContext): string {
  const { colors, messages, locale } = context;
  const region = regionOf(problem.span, file.lines);
  const paint = painter(problem.severity, context);
  const severity = paint(messages.severities[problem.severity]);
  const head = `${region.line}:${region.column}  ${severity}  ${colors.bold(problem.code)} ${visible(messageOf(problem, locale))}`;
  const frame = codeFrame({
    text: file.text,
    lines: file.lines,
    span: problem.span,
    columns: context.columns - 4,
    colors,
    paint,
  });
  const hint = colors.dim(`→ nianbao explain ${problem.code}`);
  const lines = [head, ...indent(frame), ...indent(relatedLines(problem, file, context)), ...indent([hint])];
  return `\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}`;
}

function relatedLines(
  problem: LocatedProblem,
  file: CheckedFile,
  context: ReporterContext,
): readonly string[] {
  const { colors, messages, locale } = context;
  const { shown, more } = tellingPlaces(problem.related);
  const lines = shown.map((related) => {
    const at = visible(placeText(relatedPlace(related, file)));
    const place = colors.dim(`${messages.check.related} ${at}`);
    return `${place}  ${visible(relatedMessageOf(problem, related, locale))}`;
  });
  return more > 0 ? [...lines, colors.dim(messages.check.moreRelated(more))] : lines;
}

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

function painter(severity: Severity, { colors }: ReporterContext): (text: string) => string {
  switch (severity) {
    case 'error':
      return colors.red;
    case 'warning':
      return colors.yellow;
    case 'hint':
      return colors.cyan;
  }
}

function summaryText(summary: Summary, context: ReporterContext): string {
  const { messages } = context;
  const { check } = messages;
  const severities: readonly Severity[] = ['error', 'warning', 'hint'];
  const found = severities.filter((severity) => summary.counts[severity] > 0);
  const counts = found.map((severity) =>
    painter(severity, context)(check.count(severity, summary.counts[severity])),
  );
  const { failures, maxWarnings, files, outcomes } = summary;
  const tooMany = maxWarnings !== undefined && summary.counts.warning > maxWarnings;
  const lines = [
    ...(outcomes ? outcomeLines(outcomes, context) : []),
    ...(files === 0 && found.length === 0
      ? []
      : [found.length === 0 ? check.clean(files) : check.summary(files, counts.join(check.comma))]),
    ...noteLines(summary, context),
    ...(failures > 0 ? [check.failures(failures)] : []),
    ...(tooMany ? [check.tooManyWarnings(summary.counts.warning, maxWarnings)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** What was left out, and why: said once for all reports. */
function noteLines(summary: Summary, { messages: { check } }: ReporterContext): readonly string[] {
  const { suppressed, withoutLastYear, goneFromBaseline } = summary;
  const kinds = (['comment', 'config', 'baseline'] as const).filter((by) => suppressed[by] > 0);
  const total = kinds.reduce((sum, by) => sum + suppressed[by], 0);
  const parts = kinds.map((by) => check.suppressedBy[by](suppressed[by]));
  return [
    ...(total > 0 ? [check.suppressed(total, parts.join(check.comma))] : []),
    ...(withoutLastYear > 0 ? [check.withoutLastYear(withoutLastYear)] : []),
    ...(goneFromBaseline > 0 ? [check.goneFromBaseline(goneFromBaseline)] : []),
  ];
}
