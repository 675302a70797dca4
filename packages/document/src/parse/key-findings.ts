import { type Entry, type Node, wordOf } from '@nianbao/schema';
import { isBreak } from '../source/characters.js';
import { type Binding, type Bound, spanOf } from './binding.js';
import { insertMissing } from './missing.js';
import { homeOf, suggestChildren } from './suggest.js';
import type { TreeMap, TreePair, TreeScalar } from './tree.js';

const mostSuggestions = 200;

/** S105: a key that the form does not have at this place. */
export function addUnknown(binding: Binding, entry: Entry, pair: TreePair, map: TreeMap): void {
  const word = pair.key.value;
  const span = spanOf(binding, pair.key);
  const costly = binding.doubts > mostSuggestions;
  const found = costly ? [] : suggestChildren(entry, word, binding.vocabulary, binding.words);
  const isThere = (word: string) => map.pairs.some(({ key }) => key.value === word);
  const meant = found.filter(({ node }) => !isThere(node.key) && !isThere(node.id));
  const words = meant.map(({ node }) => wordOf(node, binding.vocabulary));
  const home = costly || words.length > 0 ? undefined : homeOf(word, binding.words);
  binding.findings.push({
    code: 'S105',
    message: `unknown-key${entry.path === '' ? '-top' : ''}${words.length > 0 ? '-meant' : home ? '-elsewhere' : ''}`,
    span,
    path: entry.path,
    values: {
      word: shortened(word),
      meant: words,
      home: home ?? '',
      parent: wordOf(entry.node, binding.vocabulary),
    },
    fixes: words.map((wanted) => ({
      message: 'rename-key',
      values: { word: shortened(word), wanted },
      safe: false,
      edits: [{ ...span, text: wanted }],
    })),
  });
}

function shortened(word: string): string {
  return word.length > 40 ? `${word.slice(0, 40)}…` : word;
}

/** S106: the same field twice; the first one counts. */
export function addDuplicate(
  binding: Binding,
  path: string,
  first: TreeScalar,
  pair: TreePair,
  map: TreeMap,
): void {
  const span = spanOf(binding, pair.key);
  binding.findings.push({
    code: 'S106',
    message: 'duplicate-key',
    span,
    path,
    values: { word: pair.key.value, line: binding.lines.position(spanOf(binding, first).start).line + 1 },
    related: [{ path, message: 'first-one' }],
    fixes: [
      {
        message: 'remove-pair',
        values: { word: pair.key.value },
        safe: false,
        edits: [removal(binding, pair, map)],
      },
    ],
  });
}

function removal(binding: Binding, pair: TreePair, map: TreeMap) {
  const { source } = binding;
  const span = spanOf(binding, { start: pair.key.start, end: pair.value?.end ?? pair.at });
  let { start, end } = span;
  if (map.flow) {
    while (start > 0 && /[ \t,，]/.test(source.charAt(start - 1))) start--;
    return { start, end, text: '' };
  }
  while (start > 0 && source.charAt(start - 1) === ' ') start--;
  while (end < source.length && source.charAt(end - 1) !== '\n') end++;
  return { start, end, text: '' };
}

/** S104: all keys and words of the other vocabulary as one problem with one fix. */
export function addRenames(binding: Binding): void {
  const [first] = binding.renames;
  if (!first) return;
  const { span, path, word, wanted } = first;
  binding.findings.push({
    code: 'S104',
    message: binding.vocabulary === 'zh' ? 'english-in-chinese' : 'chinese-in-english',
    span,
    path,
    values: { word, wanted, count: binding.renames.length },
    fixes: [
      {
        message: 'rename-all',
        values: { count: binding.renames.length },
        safe: true,
        edits: binding.renames.map((rename) => ({ ...rename.span, text: rename.wanted })),
      },
    ],
  });
}

/** S106: what a group lacks, as one problem; `guesses` is how many unknown keys may stand for something missing. */
export function addMissing(binding: Binding, entry: Entry, map: TreeMap | undefined, guesses: number): void {
  const { node } = entry;
  if (node.kind !== 'group') return;
  const prefix = entry.path === '' ? '' : `${entry.path}.`;
  if (node.alternative && binding.bound.has(`${prefix}${node.alternative.id}`)) return;
  const isThere = (child: Node) => binding.bound.has(`${prefix}${child.id}`);
  const isSection = (child: Node) =>
    binding.words.edition.entries.get(`${prefix}${child.id}`)?.section !== undefined;
  const missing = node.children.filter(
    (child) => !child.optional && !isThere(child) && !(entry.path === '' && isSection(child)),
  );
  if (missing.length <= guesses) return;
  const bound = binding.bound.get(entry.path);
  const span = bound ? spanOf(binding, bound.key) : { start: 0, end: firstLineEnd(binding.source) };
  const words = missing.map((child) => wordOf(child, binding.vocabulary));
  const edits = insertMissing(binding, entry, map, missing);
  binding.findings.push({
    code: 'S106',
    message: entry.path === '' ? 'missing-key-top' : 'missing-key',
    span,
    path: entry.path,
    values: { word: wordOf(node, binding.vocabulary), missing: words, count: words.length },
    fixes: edits
      ? [{ message: 'insert-missing', values: { missing: words, count: words.length }, safe: false, edits }]
      : [],
  });
}

/** S106: a row that belongs one level deeper, under the key of the group's alternative. */
export function addUndivided(binding: Binding, entry: Entry, bound: Bound, map: TreeMap): void {
  const wanted = wordOf(entry.node, binding.vocabulary);
  const value = spanOf(binding, map);
  const before = { start: value.start, end: value.start, text: `{ ${wanted}: ` };
  const after = { start: value.end, end: value.end, text: ' }' };
  const { node, path } = bound.entry;
  binding.findings.push({
    code: 'S106',
    message: 'undivided-row',
    span: spanOf(binding, bound.key),
    path,
    values: { word: wordOf(node, binding.vocabulary), wanted },
    fixes: map.flow ? [{ message: 'nest-row', values: { wanted }, safe: true, edits: [before, after] }] : [],
  });
}

function firstLineEnd(text: string): number {
  let end = 0;
  while (!isBreak(text.charCodeAt(end))) end++;
  return end;
}
