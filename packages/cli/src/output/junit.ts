import { type LocatedProblem, messageOf, relatedMessageOf, ruleInfo } from '@nianbao/workspace';
import {
  type CheckedFile,
  placeText,
  type Reporter,
  type ReporterContext,
  regionOf,
  relatedPlace,
} from './reporter.js';
import { escapeXml } from './xml.js';

/** JUnit XML: a file is a suite, a rule a test case. Only errors fail, as with the exit code. */
export function junitReporter(context: ReporterContext): Reporter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="nianbao">\n',
    file: (file) => suite(file, context),
    failure: (name, message) =>
      [
        `<testsuite name="${escapeXml(name)}" tests="1" failures="0" errors="1" skipped="0">`,
        `  <testcase name="read" classname="${escapeXml(name)}">`,
        `    <error message="${escapeXml(message)}"/>`,
        '  </testcase>',
        '</testsuite>\n',
      ].join('\n'),
    end: () => '</testsuites>\n',
  };
}

interface Case {
  readonly code: string;
  readonly skipped: boolean;
  readonly errors: readonly LocatedProblem[];
  readonly others: readonly LocatedProblem[];
}

function suite(file: CheckedFile, context: ReporterContext): string {
  const cases = casesOf(file, context.quiet);
  const failures = cases.filter((one) => one.errors.length > 0).length;
  const skipped = cases.filter((one) => one.skipped).length;
  const name = escapeXml(file.name);
  return [
    `<testsuite name="${name}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}">`,
    ...cases.map((one) => testCase(one, file, context)),
    '</testsuite>\n',
  ].join('\n');
}

function casesOf({ outcomes, problems }: CheckedFile, quiet: boolean): readonly Case[] {
  const codes = new Set([
    ...Object.keys(outcomes).filter((code) => outcomes[code] !== 'off'),
    ...problems.map((problem) => problem.code),
  ]);
  return [...codes].sort().map((code) => {
    const found = problems.filter((problem) => problem.code === code);
    return {
      code,
      skipped: outcomes[code] === 'not-assessable' && found.length === 0,
      errors: found.filter((problem) => problem.severity === 'error'),
      others: quiet ? [] : found.filter((problem) => problem.severity !== 'error'),
    };
  });
}

function testCase(
  { code, skipped, errors, others }: Case,
  file: CheckedFile,
  context: ReporterContext,
): string {
  const name = `${code} ${ruleInfo(code)?.slug ?? ''}`.trimEnd();
  const open = `  <testcase name="${escapeXml(name)}" classname="${escapeXml(file.name)}"`;
  const [first] = errors;
  const inside = [
    ...(skipped ? ['    <skipped/>'] : []),
    ...(first
      ? [
          `    <failure message="${escapeXml(messageOf(first, context.locale))}" type="${code}">`,
          `${escapeXml(listing(errors, file, context))}</failure>`,
        ]
      : []),
    ...(others.length > 0
      ? [`    <system-out>${escapeXml(listing(others, file, context))}</system-out>`]
      : []),
  ];
  return inside.length === 0 ? `${open}/>` : [`${open}>`, ...inside, '  </testcase>'].join('\n');
}

function listing(problems: readonly LocatedProblem[], file: CheckedFile, context: ReporterContext): string {
  return problems
    .flatMap((problem) => {
      const { line, column } = regionOf(problem.span, file.lines);
      const severity = context.messages.severities[problem.severity];
      const others = problem.related.filter(({ elsewhere }) => elsewhere);
      return [
        `${file.name}:${line}:${column} ${severity} ${messageOf(problem, context.locale)}`,
        ...others.map((place) => {
          const sentence = relatedMessageOf(problem, place, context.locale);
          return `  ${placeText(relatedPlace(place, file))} ${sentence}`;
        }),
      ];
    })
    .join('\n');
}
