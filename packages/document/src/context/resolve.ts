import type { Edition, Entry } from '@nianbao/schema';
import { namesOf, type Words } from '../parse/words.js';

/** The entry that words lead to, outermost first; a word out of place is followed where only one field bears it. */
export function resolveWords(words: Words, chain: readonly string[]): Entry | undefined {
  let entry: Entry | undefined = words.root;
  for (const word of chain) {
    entry = childNamed(words, entry, word) ?? onlyEntry(words.edition, word);
    if (!entry) return undefined;
  }
  return entry;
}

/** The child that a word names: by key, by id, or by the official label. */
export function childNamed(words: Words, entry: Entry, word: string): Entry | undefined {
  return words.child(entry, word) ?? words.of(entry).all.find((child) => namesOf(child.node).includes(word));
}

const unique = new WeakMap<Edition, ReadonlyMap<string, Entry | undefined>>();

function onlyEntry(edition: Edition, word: string): Entry | undefined {
  let known = unique.get(edition);
  if (!known) {
    known = indexUnique(edition);
    unique.set(edition, known);
  }
  return known.get(word);
}

function indexUnique(edition: Edition): ReadonlyMap<string, Entry | undefined> {
  const found = new Map<string, Entry | undefined>();
  for (const entry of edition.entries.values()) {
    for (const word of new Set([entry.node.key, entry.node.id])) {
      found.set(word, found.has(word) ? undefined : entry);
    }
  }
  return found;
}
