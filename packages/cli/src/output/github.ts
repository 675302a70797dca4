import type { Locale, Severity } from '@nianbao/schema';
import { type LocatedProblem, messageOf, relatedMessageOf } from '@nianbao/workspace';
import {
  type CheckedFile,
  placeText,
  type Reporter,
  type ReporterContext,
  regionOf,
  relatedPlace,
} from './reporter.js';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'notice' };

/** Workflow commands, which GitHub Actions shows beside the lines of a pull request. */
export function githubReporter({ locale, quiet }: ReporterContext): Reporter {
  return {
    begin: () => '',
    file: (file) =>
      file.problems
        .filter((problem) => !quiet || problem.severity === 'error')
        .map((problem) => {
          const region = regionOf(problem.span, file.lines);
          // Columns are understood on one line alone.
          const oneLine = region.line === region.endLine;
          const place = {
            file: file.name,
            line: region.line,
            endLine: region.endLine,
            ...(oneLine ? { col: region.column, endColumn: region.endColumn } : {}),
            title: `${problem.code} ${problem.slug}`,
          };
          return command(levels[problem.severity], place, textOf(problem, file, locale));
        })
        .join(''),
    failure: (name, message) => command('error', { file: name }, message),
    end: () => '',
  };
}

/** A command has one place; what stands in other files is told in its text. */
function textOf(problem: LocatedProblem, file: CheckedFile, locale: Locale): string {
  const others = problem.related
    .filter(({ elsewhere }) => elsewhere)
    .map((place) => `${placeText(relatedPlace(place, file))} ${relatedMessageOf(problem, place, locale)}`);
  return [messageOf(problem, locale), ...others].join('\n');
}

function command(level: string, place: Readonly<Record<string, string | number>>, message: string): string {
  const properties = Object.entries(place).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${escapeData(message)}\n`;
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
