import { type LocatedProblem, messageOf } from '@nianbao/workspace';
import { regionOf } from '../output/reporter.js';
import type { LoadedReport } from '../projects/load-report.js';
import type { Session } from '../session.js';
import { alignRows } from '../terminal/table.js';
import { visible } from '../terminal/visible.js';
import type { ComparisonView, NarrativeView, TableView } from './view.js';
import {
  cellText,
  columnTitles,
  growthText,
  longestPassage,
  problemTitles,
  shareText,
  signed,
  titleOf,
} from './words.js';

/** For people: tables in columns, then texts, then problems. */
export function prettyComparison(view: ComparisonView, session: Session): string {
  const { colors, messages } = session;
  const words = messages.compare;
  const blocks = [
    [
      `${words.a}  ${colors.bold(titleOf(view.a))}  ${colors.dim(visible(view.a.name))}`,
      `${words.b}  ${colors.bold(titleOf(view.b))}  ${colors.dim(visible(view.b.name))}`,
    ],
    ...view.tables.map((table) => tableLines(table, view, session)),
    [colors.bold(words.narratives), ...view.narratives.map((one) => narrativeLine(one, view, session))],
    ...problemBlocks(view, session),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function tableLines(
  table: TableView,
  view: ComparisonView,
  { colors, messages }: Session,
): readonly string[] {
  const words = messages.compare;
  const title = colors.bold(table.name);
  if (table.cells.length === 0 && table.lone.length === 0) return [title, `  ${words.nothing}`];
  const head = [words.cell, ...columnTitles(view, messages), words.difference, words.growth];
  const rows = table.cells.map(({ label, a, b, difference, growth }) => [
    label,
    cellText(a, messages),
    cellText(b, messages),
    signed(difference),
    growthText(growth),
  ]);
  const lone = table.lone.map(({ label, of, value }) =>
    of === 'a'
      ? [label, cellText(value, messages), words.noCell]
      : [label, words.noCell, cellText(value, messages)],
  );
  const [first = '', ...lines] = alignRows(
    [head, ...rows, ...lone],
    ['left', 'right', 'right', 'right', 'right'],
  );
  return [title, `  ${colors.dim(first)}`, ...lines.map((line) => `  ${line}`)];
}

function narrativeLine(one: NarrativeView, view: ComparisonView, { colors, messages }: Session): string {
  const words = messages.compare;
  if (one.share === null) return `  ${one.label}${messages.colon}${words.notComparable}`;
  const line = `  ${one.label}${messages.colon}${words.same(shareText(one.share))}`;
  const passage = longestPassage(one, view.b);
  if (!passage) return line;
  const text = passage.text.length > 40 ? `${passage.text.slice(0, 40)}…` : passage.text;
  return `${line}\n    ${colors.dim(visible(passage.place))} ${words.longest(passage.length)}${messages.check.quoted(text)}`;
}

function problemBlocks(view: ComparisonView, session: Session): readonly (readonly string[])[] {
  const { a, b, problems } = view;
  const titles = problemTitles(view, session.messages);
  const blocks = [
    [titles.fresh, problems.fresh, b],
    [titles.resolved, problems.resolved, a],
    [titles.persisting, problems.persisting, b],
  ] as const;
  return blocks.map(([title, list, side]) => [
    session.colors.bold(title),
    ...list.map((problem) => `  ${problemLine(problem, side, session)}`),
  ]);
}

/** A problem in one line, with its place in the report that it is told of. */
export function problemLine(
  problem: LocatedProblem,
  side: LoadedReport,
  { locale, messages }: Session,
): string {
  const { line, column } = regionOf(problem.span, side.lines);
  const severity = messages.severities[problem.severity];
  return visible(`${side.name}:${line}:${column} ${severity} ${problem.code} ${messageOf(problem, locale)}`);
}
