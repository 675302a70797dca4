import {
  type CellComparison,
  compareReports,
  type NarrativeComparison,
  type OpenReport,
  type TableComparison,
} from '@nianbao/rules';
import { type CellValue, describePath, type Locale, type Place, rowLabel, tableName } from '@nianbao/schema';
import type { LocatedProblem } from '../located.js';
import { messageOf } from '../messages.js';
import type { ProblemChanges } from './problems.js';
import { type CompareWords, compareWords } from './words.js';

/** Two opened reports, the earlier one first, and how their problems changed. */
export interface Compared {
  readonly a: OpenReport;
  readonly b: OpenReport;
  readonly problems?: ProblemChanges;
  /** Address of a place in one of the two; where it gives one, numbers, sections and codes lead there. */
  readonly link?: (side: 'a' | 'b', place: Place) => string | undefined;
}

/** Who reported for which year. */
function nameOfReport({ report, year, key }: OpenReport): string {
  const name: unknown = report.agency?.name;
  return [typeof name === 'string' ? name : key, year ?? ''].join(' ').trim();
}

/** Whose reports are compared: two years of one organ, or two organs. */
export function comparisonTitle({ a, b }: Pick<Compared, 'a' | 'b'>): string {
  return isSameOrgan(a, b) ? `${nameOfReport(a)} ↔ ${b.year}` : `${nameOfReport(a)} ↔ ${nameOfReport(b)}`;
}

/** Two reports side by side as Markdown: what differs in the tables, how much text is repeated, which problems came and went. */
export function comparisonMarkdown(compared: Compared, locale: Locale): string {
  const { a, b } = compared;
  const words = compareWords(locale);
  const { tables, narratives } = compareReports(a, b);
  const blocks = [
    `# ${escaped(comparisonTitle(compared))}`,
    ...tables.flatMap((table) => tableBlocks(table, compared, locale)),
    `## ${words.narratives}`,
    tableOf([words.section, words.share], narrativeRows(narratives, compared, locale)),
    ...problemBlocks(compared, locale),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function tableBlocks(
  { table, cells, onlyInA, onlyInB }: TableComparison,
  compared: Compared,
  locale: Locale,
): readonly string[] {
  const { a, b } = compared;
  const words = compareWords(locale);
  const name = tableName(table, locale);
  const changed = cells.filter((cell) => cell.a !== cell.b);
  const lone = onlyInA.length + onlyInB.length;
  const head = [words.cell, ...columnTitles(a, b), words.difference, words.growth];
  const rows = changed.map((cell) => cellRow(cell, compared, { locale, table: name }));
  return [
    `## ${name}`,
    rows.length > 0 ? tableOf(head, rows) : words.same,
    ...(rows.length > 0 && cells.length > rows.length ? [words.unchanged(cells.length - rows.length)] : []),
    ...(lone > 0 ? [words.onlyOneForm(lone)] : []),
  ];
}

/** Years tell two years of one organ apart, names two organs. */
function columnTitles(a: OpenReport, b: OpenReport): readonly string[] {
  return [a, b].map((one) => (isSameOrgan(a, b) ? String(one.year) : nameOfReport(one)));
}

function isSameOrgan(a: OpenReport, b: OpenReport): boolean {
  const isDated = a.year !== undefined && b.year !== undefined && a.year !== b.year;
  const [one, other] = [a, b].map(({ report }) => report.agency?.name);
  return isDated && one !== undefined && one === other;
}

function cellRow(
  cell: CellComparison,
  compared: Compared,
  { locale, table }: { readonly locale: Locale; readonly table: string },
): readonly string[] {
  const { difference, growth, path } = cell;
  const words = compareWords(locale);
  return [
    // The heading has said which table it is.
    escaped(describePath(path, locale, compared.b.edition).replace(table, '').trimStart()),
    linked(cellText(cell.a, words), compared.link?.('a', { path })),
    linked(cellText(cell.b, words), compared.link?.('b', { path })),
    difference === null ? '' : signed(difference, String(Math.abs(difference))),
    growth === null ? '' : signed(growth, `${(Math.abs(growth) * 100).toFixed(1)}%`),
  ];
}

function narrativeRows(
  narratives: readonly NarrativeComparison[],
  { b, link }: Compared,
  locale: Locale,
): readonly (readonly string[])[] {
  const words = compareWords(locale);
  return narratives.map(({ path, share }) => [
    linked(escaped(rowLabel(path, locale, b.edition)), link?.('b', { path })),
    share === null ? words.notComparable : `${Math.round(share * 100)}%`,
  ]);
}

function problemBlocks({ problems, link }: Compared, locale: Locale): readonly string[] {
  if (!problems) return [];
  const words = compareWords(locale);
  const lineOf = (problem: LocatedProblem, side: 'a' | 'b') =>
    `- ${linked(`\`${problem.code}\``, link?.(side, problem))} ${escaped(messageOf(problem, locale))}`;
  return (['fresh', 'resolved', 'persisting'] as const).flatMap((kind) => {
    const lines = problems[kind].map((problem) => lineOf(problem, kind === 'resolved' ? 'a' : 'b'));
    return [`## ${words.problems[kind]}`, lines.length === 0 ? words.none : lines.join('\n')];
  });
}

function cellText(value: CellValue | undefined, words: CompareWords): string {
  if (typeof value === 'number') return String(value);
  return value === null || value === undefined ? words.blank : words.notApplicable;
}

const signed = (value: number, text: string) => (value > 0 ? `+${text}` : value < 0 ? `−${text}` : text);

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = `| ${head.map((_, at) => (at === 0 ? ':--' : '--:')).join(' | ')} |`;
  return [line(head.map(escaped)), rule, ...rows.map(line)].join('\n');
}

const linked = (markdown: string, address: string | undefined) =>
  address === undefined ? markdown : `[${markdown}](<${address}>)`;

/** What an organ wrote is text, not Markdown. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#]/g, '\\$&').replaceAll(/\s+/g, ' ');
}
