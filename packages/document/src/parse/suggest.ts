import { type Entry, type Term, type Vocabulary, wordOf } from '@nianbao/schema';
import { namesOf, type Words } from './words.js';

const longest = 60;

/** The children of an entry that a word nobody knows may be meant for, best first: by label, by number, by likeness. */
export function suggestChildren(
  entry: Entry,
  word: string,
  vocabulary: Vocabulary,
  words: Words,
): readonly Entry[] {
  if (word.length > longest) return [];
  const wanted = simplify(word);
  const { all } = words.of(entry);
  const same = all.filter((child) =>
    namesOf(child.node).some((name) => name !== '' && simplify(name) === wanted),
  );
  if (same.length > 0) return same.slice(0, 1);
  const number = numberOf(word);
  const numbered = number
    ? all.filter((child) => child.node.number && numberOf(child.node.number) === number)
    : [];
  const alike = nearest(all, (child) => wordOf(child.node, vocabulary), wanted);
  return [...new Set([...alike, ...numbered])].slice(0, 3);
}

/** The options that a word may be meant for. */
export function suggestOptions(
  options: readonly Term[],
  word: string,
  vocabulary: Vocabulary,
): readonly Term[] {
  if (word.length > longest) return [];
  const wanted = simplify(word);
  const same = options.filter((option) =>
    [option.key, option.id, option.label, option.english].some((name) => simplify(name) === wanted),
  );
  if (same.length > 0) return same.slice(0, 1);
  const inside = options.filter((option) => wanted !== '' && simplify(option.key).includes(wanted));
  return [...new Set([...nearest(options, (option) => wordOf(option, vocabulary), wanted), ...inside])].slice(
    0,
    3,
  );
}

/** The path that a word belongs to, when it is known but stands in the wrong place. */
export function homeOf(word: string, words: Words): string | undefined {
  for (const entry of words.edition.entries.values()) {
    if (!entry.cell && (entry.node.key === word || entry.node.id === word) && entry.parent) {
      return entry.path;
    }
  }
  return undefined;
}

function nearest<T>(list: readonly T[], nameOf: (item: T) => string, wanted: string): readonly T[] {
  return list
    .map((item) => ({ item, name: simplify(nameOf(item)) }))
    .map(({ item, name }) => ({ item, distance: distance(name, wanted), limit: limitFor(name, wanted) }))
    .filter(({ distance: found, limit }) => found <= limit)
    .sort((a, b) => a.distance - b.distance)
    .map(({ item }) => item);
}

function limitFor(name: string, wanted: string): number {
  const length = Math.max(name.length, wanted.length);
  return length <= 2 ? 1 : Math.max(1, Math.floor(length / 3));
}

const numbering = /^[(（]?([一二三四五六七八九十]+|\d+)[)）]?[、.．]?/;

/** The bare number that a label begins with. */
function numberOf(word: string): string | undefined {
  const match = numbering.exec(word);
  const bracketed = /^[(（]/.test(word);
  return match && /[)）、.．]/.test(match[0]) ? `${bracketed ? '(' : ''}${match[1]}` : undefined;
}

/** A word without its number, brackets, quotes and spaces, in lower case. */
function simplify(word: string): string {
  const number = numberOf(word) ? (numbering.exec(word)?.[0].length ?? 0) : 0;
  return word
    .slice(number)
    .replace(/（[^）]{6,}）$/, '')
    .replace(/[\s“”"'‘’「」、，,。.（）()：:_-]/g, '')
    .toLowerCase();
}

/** Levenshtein's distance of two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
