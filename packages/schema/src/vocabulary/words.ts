import type { Edition, Entry } from '../edition/edition.js';
import { currentEdition } from '../edition/editions.js';
import type { Vocabulary } from '../locale.js';
import type { Term } from './term.js';

/** The word of a term in the vocabulary that a file is written in. */
export function wordOf(term: Term, vocabulary: Vocabulary): string {
  return vocabulary === 'zh' ? term.key : term.id;
}

const children = new WeakMap<Edition, Map<string, readonly Entry[]>>();

/** The children of an entry in form order; the alternative of a group comes last. */
export function childrenOf(entry: Entry, edition: Edition): readonly Entry[] {
  let known = children.get(edition);
  if (!known) {
    known = new Map();
    children.set(edition, known);
  }
  let list = known.get(entry.path);
  if (!list) {
    list = [...edition.entries.values()].filter(
      (other) => other.parent?.path === entry.path && other.path !== '',
    );
    known.set(entry.path, list);
  }
  return list;
}

/** The child that a key names, in one vocabulary. */
export function childOf(
  entry: Entry,
  word: string,
  vocabulary: Vocabulary,
  edition: Edition,
): Entry | undefined {
  return childrenOf(entry, edition).find((child) => wordOf(child.node, vocabulary) === word);
}

/** A path in the words of a vocabulary: `applications.received` → 依申请公开.本年新收. Unknown steps stay as they are. */
export function pathInWords(path: string, vocabulary: Vocabulary, edition: Edition = currentEdition): string {
  if (vocabulary === 'en' || path === '') return path;
  const steps = path.split('.');
  return steps
    .map((step, index) => edition.entries.get(steps.slice(0, index + 1).join('.'))?.node.key ?? step)
    .join('.');
}

/** The path of ids that words of either vocabulary name, or undefined. */
export function pathFromWords(words: string, edition: Edition = currentEdition): string | undefined {
  let entry = edition.entries.get('');
  for (const word of words === '' ? [] : words.split('.')) {
    entry = entry && (childOf(entry, word, 'zh', edition) ?? childOf(entry, word, 'en', edition));
  }
  return entry?.path;
}
