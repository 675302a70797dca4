import {
  currentEdition,
  type Edition,
  type Entry,
  type Group,
  type ReportDraft,
  type Vocabulary,
  wordOf,
} from '@nianbao/schema';
import { indexLines } from '../lines.js';
import type { Finding } from '../source/problem.js';
import type { Repaired } from '../source/repair.js';
import { bindLeaf } from './bind-leaf.js';
import { type Binding, type Bound, type Stray, spanOf, written } from './binding.js';
import { addDuplicate, addMissing, addRenames, addUndivided, addUnknown } from './key-findings.js';
import { editionOfTree } from './recognize.js';
import type { TreeMap, TreeNode, TreePair } from './tree.js';
import { isExtension, vocabularyOf, type Words, wordsOf } from './words.js';

/** A tree bound to the form: the report, what is wrong with its shape, and where each field stands. */
export interface BoundReport {
  readonly edition: Edition;
  readonly vocabulary: Vocabulary;
  readonly report: ReportDraft;
  readonly isReport: boolean;
  readonly findings: readonly Finding[];
  readonly strays: readonly Stray[];
  readonly bound: ReadonlyMap<string, Bound>;
  readonly doubts: number;
}

/** Binds a tree to the form that it declares. Offsets of findings are those of the source. */
export function bindTree(root: TreeNode | undefined, source: string, repaired: Repaired): BoundReport {
  const edition = editionOfTree(root, wordsOf(currentEdition));
  const words = wordsOf(edition);
  const first = root?.kind === 'map' ? firstVocabulary(root, words) : undefined;
  const binding: Binding = {
    source,
    repaired,
    lines: indexLines(source),
    words,
    edition,
    vocabulary: first ?? 'zh',
    findings: [],
    strays: [],
    bound: new Map(),
    renames: [],
    doubts: 0,
  };
  const report = root?.kind === 'map' ? bindGroup(binding, words.root, root) : {};
  if (root && root.kind !== 'map') {
    const span = spanOf(binding, root);
    binding.findings.push({
      code: 'S100',
      message: 'not-a-map',
      span,
      path: '',
      values: { actual: written(binding, span) },
    });
  }
  addRenames(binding);
  return {
    edition,
    vocabulary: binding.vocabulary,
    report: report as ReportDraft,
    isReport: first !== undefined,
    findings: first === undefined ? binding.findings.filter(tellsNonReport) : binding.findings,
    strays: binding.strays,
    bound: binding.bound,
    doubts: binding.doubts,
  };
}

/** A text without one known key is no report: of its keys only likely slips of the pen are told. */
function tellsNonReport(finding: Finding): boolean {
  return finding.code !== 'S106' && (finding.code !== 'S105' || (finding.fixes?.length ?? 0) > 0);
}

function firstVocabulary(root: TreeMap, words: Words): Vocabulary | undefined {
  for (const { key } of root.pairs) {
    const vocabulary = vocabularyOf(words.root, key.value, words);
    if (vocabulary) return vocabulary;
  }
  return undefined;
}

function bindGroup(binding: Binding, entry: Entry, map: TreeMap): Record<string, unknown> {
  const group: Record<string, unknown> = {};
  const own = binding.words.of(entry)[binding.vocabulary];
  let guesses = 0;
  for (const pair of map.pairs) {
    const child = own.get(pair.key.value) ?? otherChild(binding, entry, pair);
    // Beside rows of another form a row under a word that is a number here is of that form too: 「其他」.
    if (child?.cell && guesses === Number.POSITIVE_INFINITY && pair.value?.kind === 'map')
      addStray(binding, entry, child.node.id, pair);
    else if (child) bindPair(binding, child, pair, group, map);
    else guesses += bindUnknown(binding, entry, pair, map);
  }
  addMissing(binding, entry, map, guesses);
  return group;
}

/** A key in the other vocabulary is bound all the same, and put right with all others of the file at once. */
function otherChild(binding: Binding, entry: Entry, pair: TreePair): Entry | undefined {
  const child = binding.words.of(entry)[binding.vocabulary === 'zh' ? 'en' : 'zh'].get(pair.key.value);
  if (!child) return undefined;
  const wanted = wordOf(child.node, binding.vocabulary);
  binding.renames.push({ span: spanOf(binding, pair.key), word: pair.key.value, wanted, path: child.path });
  return child;
}

function bindPair(
  binding: Binding,
  entry: Entry,
  pair: TreePair,
  group: Record<string, unknown>,
  map: TreeMap,
): void {
  const earlier = binding.bound.get(entry.path);
  if (earlier) {
    addDuplicate(binding, entry.path, earlier.key, pair, map);
    return;
  }
  const bound: Bound = { entry, key: pair.key, value: pair.value, at: pair.at };
  binding.bound.set(entry.path, bound);
  const { node } = entry;
  const value = node.kind === 'group' ? bindGroupValue(binding, bound, node) : bindLeaf(binding, bound, node);
  if (value !== undefined) group[node.id] = value;
}

function bindGroupValue(binding: Binding, bound: Bound, node: Group): unknown {
  const { value, entry } = bound;
  if (value?.kind === 'map')
    return bindUndivided(binding, bound, node, value) ?? bindGroup(binding, entry, value);
  if (!value || (value.kind === 'scalar' && value.style === 'plain' && /^(?:~|null)?$/.test(value.value))) {
    // Of an empty statutory section rule F102 speaks.
    if (entry.depth > 1) addMissing(binding, entry, undefined, 0);
    return undefined;
  }
  const span = spanOf(binding, value);
  binding.doubts++;
  const keys = node.children.slice(0, 3).map((child) => wordOf(child, binding.vocabulary));
  binding.findings.push({
    code: 'S106',
    message: 'expects-group',
    span,
    path: entry.path,
    values: { word: wordOf(node, binding.vocabulary), actual: written(binding, span), keys },
  });
  return undefined;
}

/** The row of a group's alternative written straight into the group: （六）其他处理 as the 2019 form prints it. */
function bindUndivided(binding: Binding, bound: Bound, node: Group, map: TreeMap): unknown {
  const { alternative } = node;
  const entry = alternative && binding.edition.entries.get(`${bound.entry.path}.${alternative.id}`);
  if (!entry) return undefined;
  const hits = (at: Entry) => map.pairs.filter(({ key }) => binding.words.child(at, key.value)).length;
  if (hits(entry) <= hits(bound.entry) + 1) return undefined;
  binding.bound.set(entry.path, { ...bound, entry });
  addUndivided(binding, entry, bound, map);
  return { [alternative.id]: bindGroup(binding, entry, map) };
}

/** Tells of a key that the form does not have here, and returns how many missing ones it may stand for. */
function bindUnknown(binding: Binding, entry: Entry, pair: TreePair, map: TreeMap): number {
  const word = pair.key.value;
  if ((entry.path === '' && isExtension(word)) || word === '<<') return 0;
  const term = binding.words.foreign(word);
  if (term) {
    addStray(binding, entry, term.id, pair);
    return Number.POSITIVE_INFINITY;
  }
  binding.doubts++;
  addUnknown(binding, entry, pair, map);
  return 1;
}

/** Notes a key of another edition's form; rule F101 speaks of all of them at once. */
function addStray(binding: Binding, entry: Entry, id: string, pair: TreePair): void {
  const path = entry.path === '' ? id : `${entry.path}.${id}`;
  binding.strays.push({ path, word: pair.key.value, span: spanOf(binding, pair.key) });
}
