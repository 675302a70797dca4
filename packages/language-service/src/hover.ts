import { entryAt } from '@nianbao/document';
import { type Equation, equationsAt } from '@nianbao/rules';
import { cellAt, describePath, type Entry, labelOf, valueAt, wordOf } from '@nianbao/schema';
import type { CheckedReport } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Hover, Position } from 'vscode-languageserver-types';
import { markup } from './complete/item.js';
import { explain } from './explain.js';
import type { FeatureOptions } from './feature-options.js';
import { sentencesOf, signed } from './sentences.js';
import { rangeOf } from './spans.js';

/** The official label, meaning and basis; on cells the equations they stand in, with today's numbers. */
export function hover(
  document: TextDocument,
  checked: CheckedReport,
  position: Position,
  options: FeatureOptions,
): Hover | null {
  const place = entryAt(checked.parsed, document.offsetAt(position));
  if (!place) return null;
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
    `**${describePath(entry.path, locale)}**`,
    ...equationsFor(checked, entry.path, options),
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

/** `T303  5 = 2 + 3 + 0 …  ✓ 平`, the words of both sides above it. */
function equationText(checked: CheckedReport, equation: Equation, options: FeatureOptions): string {
  const { locale } = options;
  const words = (paths: readonly string[]) => shortWords(checked, paths, equation, options);
  const numbers = (paths: readonly string[]) =>
    paths.map((path) => numberAt(checked, path, options)).join(' + ');
  const { left, right, leftSum, rightSum, difference } = equation;
  const sums = leftSum === null || rightSum === null || difference === 0 ? '' : sumsText(equation);
  const sentences = sentencesOf(locale).equation;
  const verdict =
    difference === null
      ? `… ${sentences.unknown}`
      : difference === 0
        ? `✓ ${sentences.holds}`
        : `✗ ${sentences.broken(signed(difference))}`;
  return `\`${equation.code}\` ${words(left)} = ${words(right)}  \n\`${numbers(left)} = ${numbers(right)}${sums}\` ${verdict}`;
}

const sumsText = ({ left, right, leftSum, rightSum }: Equation) =>
  left.length + right.length > 2 ? `  (${leftSum} ≠ ${rightSum})` : '';

/** In a row the columns differ, in a column the rows do: only what differs is named, and long sums are cut. */
function shortWords(
  checked: CheckedReport,
  paths: readonly string[],
  { left, right }: Equation,
  { locale }: FeatureOptions,
): string {
  const { entries } = checked.parsed.edition;
  const parents = new Set([...left, ...right].map((path) => path.slice(0, path.lastIndexOf('.'))));
  const names = paths.flatMap((path) => {
    const entry = entries.get(path);
    const shown = parents.size === 1 ? entry?.node : entry?.parent?.node;
    if (!shown) return [];
    return locale === 'en' ? [labelOf(shown, locale)] : [`${shown.number ?? ''}${wordOf(shown, 'zh')}`];
  });
  return names.length > 7 ? `${names[0]} + … + ${names.at(-1)}` : names.join(' + ');
}

function numberAt(checked: CheckedReport, path: string, { locale }: FeatureOptions): string {
  const value = cellAt(checked.parsed.report, path);
  const sentences = sentencesOf(locale);
  if (value === undefined) return sentences.absent;
  if (value === null) return sentences.blank;
  return typeof value === 'number' ? String(value) : sentences.notApplicable;
}
