import { entryAt } from '@nianbao/document';
import { type Equation, equationsAt } from '@nianbao/rules';
import { cellAt, describePath, type Entry, labelOf, type Node, valueAt, wordOf } from '@nianbao/schema';
import type { CheckedReport } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Hover, Position } from 'vscode-languageserver-types';
import { besideCell } from './across/beside.js';
import { markup } from './complete/item.js';
import { explain } from './explain.js';
import type { FeatureOptions } from './feature-options.js';
import { round } from './round.js';
import { sentencesOf } from './sentences.js';
import { rangeOf } from './spans.js';

/** The official label, meaning and basis; on cells the equations they stand in, with today's numbers. */
export function hover(
  document: TextDocument,
  checked: CheckedReport,
  position: Position,
  options: FeatureOptions,
): Hover | null {
  const place = entryAt(checked.parsed, document.offsetAt(position));
  // Over prose a reader wants the prose; what is wrong in it says its problem.
  if (!place || (place.part === 'value' && place.entry.node.kind === 'narrative')) return null;
  const { entry, span } = place;
  const parts = entry.cell
    ? cellParts(checked, entry, options)
    : nodeParts(checked, entry, place.part, options);
  return { contents: markup(parts.filter(Boolean).join('\n\n'), options), range: rangeOf(document, span) };
}

/** A cell says its row and column, what both count, and its equations. */
function cellParts(checked: CheckedReport, entry: Entry, options: FeatureOptions): readonly string[] {
  const { locale } = options;
  const row = entry.parent?.node;
  const sentences = sentencesOf(locale);
  const unit = entry.node.kind !== 'group' && entry.node.unit ? sentences.unit(entry.node.unit) : '';
  const basis = row?.basis ? `${sentences.basis}${locale === 'en' ? ': ' : '：'}${row.basis}` : '';
  return [
    `**${describePath(entry.path, locale, checked.parsed.edition)}**`,
    ...equationsFor(checked, entry.path, options),
    besideCell(checked, entry.path, options).join(' · '),
    [row?.about?.[locale], entry.node.about?.[locale]].filter(Boolean).join(locale === 'en' ? ' ' : ''),
    [unit, basis].filter(Boolean).join(' · '),
  ];
}

function nodeParts(
  checked: CheckedReport,
  entry: Entry,
  part: 'key' | 'value',
  options: FeatureOptions,
): readonly string[] {
  const parts = [explain(entry.node, options.locale)];
  if (part === 'value' && entry.node.kind === 'choice') {
    const chosen = valueAt(checked.parsed.report, entry.path);
    const option = entry.node.options?.find((candidate) => candidate.id === chosen);
    if (option) parts.unshift(`**${option.label}** · ${option.english}`);
  }
  const total = checked.parsed.edition.entries.get(`${entry.path}.total`);
  return total?.cell ? [...parts, ...equationsFor(checked, total.path, options)] : parts;
}

function equationsFor(checked: CheckedReport, path: string, options: FeatureOptions): readonly string[] {
  return equationsAt(checked.parsed.report, path).map((equation) => equationText(checked, equation, options));
}

/** The equation in words, below it in numbers with both sums where they differ, and the verdict. */
function equationText(checked: CheckedReport, equation: Equation, options: FeatureOptions): string {
  const { left, right, leftSum, rightSum, difference } = equation;
  const sides = [left, right].map((paths) => sideText(checked, paths, equation, options));
  const [words, numbers] = [sides.map((side) => side.words), sides.map((side) => side.numbers)];
  const sums = difference && left.length + right.length > 2 ? `  (${leftSum} ≠ ${rightSum})` : '';
  const verdict = verdictOf(difference, options);
  return `\`${equation.code}\` ${words.join(' = ')}  \n\`${numbers.join(' = ')}${sums}\` ${verdict}`;
}

function verdictOf(difference: number | null, { locale }: FeatureOptions): string {
  const sentences = sentencesOf(locale).equation;
  if (difference === null) return `… ${sentences.unknown}`;
  return difference === 0 ? `✓ ${sentences.holds}` : `✗ ${sentences.broken(Math.abs(round(difference)))}`;
}

/** More addends than these are named only where they are not 0. */
const MANY = 7;

/** One side in words and in numbers. In a row the columns differ, in a column the rows do: that is named. */
function sideText(
  checked: CheckedReport,
  paths: readonly string[],
  { left, right }: Equation,
  options: FeatureOptions,
): { readonly words: string; readonly numbers: string } {
  const { report, edition } = checked.parsed;
  const parents = new Set([...left, ...right].map((path) => path.slice(0, path.lastIndexOf('.'))));
  const shown = paths.length > MANY ? paths.filter((path) => cellAt(report, path) !== 0) : paths;
  const hidden = paths.length - shown.length;
  const words = shown.map((path) => {
    const entry = edition.entries.get(path);
    const node = parents.size === 1 ? entry?.node : entry?.parent?.node;
    return node ? shortName(node, options) : path;
  });
  const numbers = shown.map((path) => numberAt(checked, path, options));
  const rest = hidden > 0 ? [sentencesOf(options.locale).equation.zeros(hidden)] : [];
  return {
    words: [...words, ...rest].join(' + '),
    numbers: [...numbers, ...(hidden > 0 ? ['0'] : [])].join(' + '),
  };
}

function shortName(node: Node, { locale }: FeatureOptions): string {
  return locale === 'en' ? labelOf(node, locale) : `${node.number ?? ''}${wordOf(node, 'zh')}`;
}

function numberAt(checked: CheckedReport, path: string, { locale }: FeatureOptions): string {
  const value = cellAt(checked.parsed.report, path);
  const sentences = sentencesOf(locale);
  if (value === undefined) return sentences.absent;
  if (value === null) return sentences.blank;
  return typeof value === 'number' ? String(value) : sentences.notApplicable;
}
