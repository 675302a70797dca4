import {
  type CellComparison,
  compareReports,
  type NarrativeComparison,
  type OpenReport,
  type TableComparison,
} from '@nianbao/rules';
import { type CellValue, describePath, type Locale, rowLabel, tableName } from '@nianbao/schema';
import type { LocatedProblem } from '../located.js';
import { messageOf } from '../messages.js';
import type { ProblemChanges } from './problems.js';
import { type CompareWords, compareWords } from './words.js';

/** Two opened reports, the earlier one first, and how their problems changed. */
export interface Compared {
  readonly a: OpenReport;
  readonly b: OpenReport;
  readonly problems?: ProblemChanges;
}

/** Who reported for which year. */
export function nameOfReport({ report, year, key }: OpenReport): string {
  const name: unknown = report.agency?.name;
  return [typeof name === 'string' ? name : key, year ?? ''].join(' ').trim();
}

/** Two reports side by side as Markdown: what differs in the tables, how much text is repeated, which problems came and went. */
export function comparisonMarkdown(compared: Compared, locale: Locale): string {
  const { a, b, problems } = compared;
  const words = compareWords(locale);
  const { tables, narratives } = compareReports(a, b);
  const blocks = [
    `# ${escaped(words.title(nameOfReport(a), nameOfReport(b)))}`,
    ...tables.flatMap((table) => tableBlocks(table, compared, locale)),
    `## ${words.narratives}`,
    tableOf([words.section, words.share], narrativeRows(narratives, b, locale)),
    ...(problems ? problemBlocks(problems, locale) : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function tableBlocks(
  { table, cells, onlyInA, onlyInB }: TableComparison,
  { a, b }: Compared,
  locale: Locale,
): readonly string[] {
  const words = compareWords(locale);
  const changed = cells.filter((cell) => cell.a !== cell.b);
  const lone = onlyInA.length + onlyInB.length;
  const head = [words.cell, ...columnTitles(a, b), words.difference, words.growth];
  const rows = changed.map((cell) => cellRow(cell, { b, words, locale }));
  return [
    `## ${tableName(table, locale)}`,
    rows.length > 0 ? tableOf(head, rows) : words.same,
    ...(rows.length > 0 && cells.length > rows.length ? [words.unchanged(cells.length - rows.length)] : []),
    ...(lone > 0 ? [words.onlyOneForm(lone)] : []),
  ];
}

/** Years tell two years of one organ apart, names two organs. */
function columnTitles(a: OpenReport, b: OpenReport): readonly string[] {
  const isYears = a.report.agency?.name === b.report.agency?.name && a.year !== b.year;
  return [a, b].map((one) => (isYears ? String(one.year ?? one.key) : nameOfReport(one)));
}

function cellRow(
  cell: CellComparison,
  { b, words, locale }: { readonly b: OpenReport; readonly words: CompareWords; readonly locale: Locale },
): readonly string[] {
  const { difference, growth } = cell;
  return [
    describePath(cell.path, locale, b.edition),
    cellText(cell.a, words),
    cellText(cell.b, words),
    difference === null ? '' : signed(difference, String(Math.abs(difference))),
    growth === null ? '' : signed(growth, `${(Math.abs(growth) * 100).toFixed(1)}%`),
  ];
}

function narrativeRows(
  narratives: readonly NarrativeComparison[],
  { edition }: OpenReport,
  locale: Locale,
): readonly (readonly string[])[] {
  const words = compareWords(locale);
  return narratives.map(({ path, share }) => [
    rowLabel(path, locale, edition),
    share === null ? words.notComparable : `${Math.round(share * 100)}%`,
  ]);
}

function problemBlocks(problems: ProblemChanges, locale: Locale): readonly string[] {
  const words = compareWords(locale);
  const list = (some: readonly LocatedProblem[]) =>
    some.length === 0
      ? words.none
      : some.map((problem) => `- \`${problem.code}\` ${escaped(messageOf(problem, locale))}`).join('\n');
  return (['fresh', 'resolved', 'persisting'] as const).flatMap((kind) => [
    `## ${words.problems[kind]}`,
    list(problems[kind]),
  ]);
}

function cellText(value: CellValue | undefined, words: CompareWords): string {
  if (typeof value === 'number') return String(value);
  return value === null || value === undefined ? words.blank : words.notApplicable;
}

const signed = (value: number, text: string) => (value > 0 ? `+${text}` : value < 0 ? `−${text}` : text);

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = `| ${head.map((_, at) => (at === 0 ? ':--' : '--:')).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** What an organ wrote is text, not Markdown. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#]/g, '\\$&').replaceAll(/\s+/g, ' ');
}
