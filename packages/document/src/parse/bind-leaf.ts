import {
  type CellKind,
  editionTerms,
  isCell,
  type Leaf,
  pathFromWords,
  type Term,
  wordOf,
} from '@nianbao/schema';
import { isBlankWord, type ReadCell, readCell } from '../source/cell.js';
import type { SourceFix, Span } from '../source/problem.js';
import { type Binding, type Bound, spanOf, written } from './binding.js';
import { readDate, readYear } from './dates.js';
import { suggestOptions } from './suggest.js';
import type { TreeNode, TreeScalar } from './tree.js';

/** The value of a leaf; undefined where what is written cannot be used, which is said on the way. */
export function bindLeaf(binding: Binding, bound: Bound, leaf: Leaf): unknown {
  const { value } = bound;
  if (leaf.kind === 'notes') return bindNotes(binding, bound);
  if (value && value.kind !== 'scalar') return misshapen(binding, bound, value);
  if (!value || (value.style === 'plain' && isBlankWord(value.value)))
    return isCell(leaf) ? null : blank(binding, bound, leaf);
  switch (leaf.kind) {
    case 'count':
    case 'change':
    case 'amount':
      return bindCell(binding, bound, value, leaf.kind);
    case 'text':
      return value.value === '' ? blank(binding, bound, leaf) : value.value;
    case 'narrative':
    case 'url':
      return value.value;
    case 'date':
      return bindDate(binding, bound, value);
    case 'year':
      return bindYear(binding, bound, value);
    case 'edition':
    case 'choice':
      return bindChoice(binding, bound, value, leaf);
    case 'region':
      return bindRegion(binding, bound, value);
  }
}

function misshapen(binding: Binding, bound: Bound, value: TreeNode): undefined {
  binding.doubts++;
  return wrong(binding, bound, spanOf(binding, value), 'expects-value');
}

function blank(binding: Binding, bound: Bound, leaf: Leaf): null | undefined {
  if (leaf.optional || leaf.kind === 'narrative' || leaf.kind === 'choice') return null;
  const span = spanOf(binding, bound.key);
  return wrong(binding, bound, span, 'blank-value', { word: wordOf(leaf, binding.vocabulary) });
}

function wrong(
  binding: Binding,
  bound: Bound,
  span: Span,
  message: string,
  values: Record<string, string | number | null> = {},
  fixes: readonly SourceFix[] = [],
): undefined {
  const actual = written(binding, span);
  binding.findings.push({
    code: 'S106',
    message,
    span,
    path: bound.entry.path,
    values: { word: wordOf(bound.entry.node, binding.vocabulary), actual, ...values },
    fixes,
    actual,
  });
  return undefined;
}

function bindCell(binding: Binding, bound: Bound, value: TreeScalar, kind: CellKind): unknown {
  const { node } = bound.entry;
  const read = readCell(value.value, styleInSource(binding, value), kind);
  if (read.kind === 'value') return read.value;
  const span = spanOf(binding, value);
  if (read.kind === 'wrong') {
    const fixes = read.meant.map((meant) => replacement(binding, span, meant, false));
    return wrong(
      binding,
      bound,
      span,
      read.reason,
      { unit: (node.kind !== 'group' && node.unit) || '' },
      fixes,
    );
  }
  addNearly(binding, bound, span, read);
  return undefined;
}

/** Quotes that a repair put around a value are not the writer's. */
function styleInSource(binding: Binding, value: TreeScalar): TreeScalar['style'] {
  if (value.style === 'plain') return 'plain';
  const first = binding.source.charAt(binding.repaired.toSource(value.start));
  return first === '"' || first === "'" || first === '|' || first === '>' ? value.style : 'plain';
}

function addNearly(
  binding: Binding,
  bound: Bound,
  span: Span,
  read: ReadCell & { readonly kind: 'nearly' },
): void {
  const fix = replacement(binding, span, read.value, true);
  binding.findings.push({
    code: 'S103',
    message: read.reason,
    span,
    path: bound.entry.path,
    values: { actual: written(binding, span), value: wordFor(binding, read.value) },
    fixes: [fix],
    expected: read.value,
    actual: written(binding, span),
  });
}

function wordFor(binding: Binding, value: number | string | null): string {
  if (value === null) return '';
  if (value === 'n/a') return binding.vocabulary === 'zh' ? '不适用' : 'n/a';
  return String(value);
}

function replacement(
  binding: Binding,
  span: Span,
  value: number | string | null,
  safe: boolean,
  message = 'replace-value',
): SourceFix {
  const text = wordFor(binding, value);
  return { message, values: { value: text }, safe, edits: [{ ...span, text }] };
}

function bindDate(binding: Binding, bound: Bound, value: TreeScalar): string | undefined {
  const read = readDate(value.value);
  if (read.kind === 'date' && read.exact) return read.date;
  const span = spanOf(binding, value);
  if (read.kind === 'date') {
    const fix = replacement(binding, span, read.date, true);
    return wrong(binding, bound, span, 'date-layout', { expected: read.date }, [fix]);
  }
  return wrong(binding, bound, span, read.kind);
}

function bindYear(binding: Binding, bound: Bound, value: TreeScalar): number | undefined {
  const span = spanOf(binding, value);
  const year = readYear(value.value);
  if (year === undefined) return wrong(binding, bound, span, 'not-a-year');
  if (value.style === 'plain' && String(year) === value.value) return year;
  const fix = replacement(binding, span, year, true);
  const message = value.value === String(year) ? 'number-quoted' : 'year-layout';
  binding.findings.push({
    code: 'S103',
    message,
    span,
    path: bound.entry.path,
    values: { actual: written(binding, span), value: String(year) },
    fixes: [fix],
    expected: year,
    actual: written(binding, span),
  });
  return year;
}

function bindChoice(binding: Binding, bound: Bound, value: TreeScalar, leaf: Leaf): string | undefined {
  const options = leaf.kind === 'edition' ? editionTerms : (leaf.options ?? []);
  const { vocabulary } = binding;
  const exact = options.find((option) => wordOf(option, vocabulary) === value.value);
  if (exact) return exact.id;
  const span = spanOf(binding, value);
  const other = options.find((option) => option.key === value.value || option.id === value.value);
  if (other) {
    const path = bound.entry.path;
    binding.renames.push({ span, word: value.value, wanted: wordOf(other, vocabulary), path });
    return other.id;
  }
  const suggestions = suggestOptions(options, value.value, vocabulary);
  const fixes = suggestions.map((option) => optionFix(binding, span, option));
  const words = options.map((option) => wordOf(option, vocabulary)).join(vocabulary === 'zh' ? '、' : ', ');
  return wrong(binding, bound, span, 'unknown-choice', { options: words }, fixes);
}

function optionFix(binding: Binding, span: Span, option: Term): SourceFix {
  return replacement(binding, span, wordOf(option, binding.vocabulary), false, 'use-word');
}

function bindRegion(binding: Binding, bound: Bound, value: TreeScalar): string | undefined {
  const text = value.value.trim();
  if (/^(?:\d{6}|\d{9}|\d{12})$/.test(text)) return text;
  return wrong(binding, bound, spanOf(binding, value), 'not-a-region');
}

/** Notes are a map from the path of a cell, in the words of the file, to text. */
function bindNotes(binding: Binding, bound: Bound): Readonly<Record<string, string>> | undefined {
  const { value } = bound;
  if (!value) return {};
  if (value.kind !== 'map') return wrong(binding, bound, spanOf(binding, value), 'expects-group');
  const notes: Record<string, string> = {};
  for (const pair of value.pairs) {
    const path = pathFromWords(pair.key.value, binding.edition);
    if (path === undefined || !binding.edition.entries.get(path)?.cell) {
      wrong(binding, bound, spanOf(binding, pair.key), 'note-without-cell');
    } else if (pair.value?.kind === 'scalar') notes[path] = pair.value.value;
    else {
      const word = pair.key.value;
      wrong(binding, bound, spanOf(binding, pair.value ?? pair.key), 'expects-value', { word });
    }
  }
  return notes;
}
