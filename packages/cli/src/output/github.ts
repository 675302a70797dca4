import type { Severity } from '@nianbao/schema';
import { messageOf } from '@nianbao/workspace';
import { type Reporter, type ReporterContext, regionOf } from './reporter.js';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'notice' };

/** Workflow commands, which GitHub Actions shows beside the lines of a pull request. */
export function githubReporter({ locale, quiet }: ReporterContext): Reporter {
  return {
    begin: () => '',
    file: ({ name, checked, lines }) =>
      checked.problems
        .filter((problem) => !quiet || problem.severity === 'error')
        .map((problem) => {
          const region = regionOf(problem.span, lines);
          // Columns are understood on one line alone.
          const oneLine = region.line === region.endLine;
          const place = {
            file: name,
            line: region.line,
            endLine: region.endLine,
            ...(oneLine ? { col: region.column, endColumn: region.endColumn } : {}),
            title: `${problem.code} ${problem.slug}`,
          };
          return command(levels[problem.severity], place, messageOf(problem, locale));
        })
        .join(''),
    failure: (name, message) => command('error', { file: name }, message),
    end: () => '',
  };
}

function command(level: string, place: Readonly<Record<string, string | number>>, message: string): string {
  const properties = Object.entries(place).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${escapeData(message)}\n`;
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
