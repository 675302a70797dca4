import {
  childrenOf,
  type Edition,
  type Entry,
  editions,
  foreignTerms,
  type Term,
  type Vocabulary,
} from '@nianbao/schema';

/** The words that lead from one entry to its children. */
export interface ChildWords {
  readonly zh: ReadonlyMap<string, Entry>;
  readonly en: ReadonlyMap<string, Entry>;
  readonly all: readonly Entry[];
}

/** An edition's vocabulary, indexed for reading: built once for an edition, never changed. */
export interface Words {
  readonly edition: Edition;
  readonly root: Entry;
  of(entry: Entry): ChildWords;
  /** The child that a word names in either vocabulary. */
  child(entry: Entry | undefined, word: string): Entry | undefined;
  /** The term that a word stands for which only another edition's form has. */
  foreign(word: string): Term | undefined;
  /** Keys and ids of table two, in which the editions differ. */
  readonly tableTwo: readonly string[];
  /** True for any key, id or official label of the form, of this edition or another. */
  knows(word: string): boolean;
}

const indexed = new WeakMap<Edition, Words>();

/** The index of an edition's words. */
export function wordsOf(edition: Edition): Words {
  let words = indexed.get(edition);
  if (!words) {
    words = indexWords(edition);
    indexed.set(edition, words);
  }
  return words;
}

/** Words that no form has and a report may hold all the same: `x-…` for other programs, `$schema` for editors. */
export function isExtension(word: string): boolean {
  return word.startsWith('x-') || word === '$schema';
}

function indexWords(edition: Edition): Words {
  const children = new Map<string, ChildWords>();
  const known = new Set<string>();
  for (const other of editions)
    for (const { node } of other.entries.values()) for (const word of namesOf(node)) known.add(word);
  for (const entry of edition.entries.values()) {
    const all = childrenOf(entry, edition);
    children.set(entry.path, {
      all,
      zh: new Map(all.map((child) => [child.node.key, child])),
      en: new Map(all.map((child) => [child.node.id, child])),
    });
  }
  known.delete('');
  const root = edition.entries.get('');
  if (!root) throw new Error(`edition ${edition.id} has no root`);
  const foreign = new Map(
    foreignTerms(edition).flatMap(({ term }) => [
      [term.key, term],
      [term.id, term],
    ]),
  );
  const tableTwo = [...edition.entries.values()].flatMap(({ table, node }) =>
    table === 2 ? [node.key, node.id] : [],
  );
  const none: ChildWords = { zh: new Map(), en: new Map(), all: [] };
  const of = (entry: Entry) => children.get(entry.path) ?? none;
  return {
    edition,
    root,
    of,
    child: (entry, word) => entry && (of(entry).zh.get(word) ?? of(entry).en.get(word)),
    foreign: (word) => foreign.get(word),
    tableTwo: [...new Set(tableTwo)],
    knows: (word) => known.has(word),
  };
}

/** Every spelling under which a term may be met: key, id, official label, label with its number. */
export function namesOf(node: Entry['node']): readonly string[] {
  return [
    node.key,
    node.id,
    node.label,
    `${node.number ?? ''}${node.label}`,
    `${node.number ?? ''}${node.key}`,
  ];
}

/** The vocabulary in which a word is a child of an entry. */
export function vocabularyOf(entry: Entry, word: string, words: Words): Vocabulary | undefined {
  const { zh, en } = words.of(entry);
  if (zh.has(word)) return 'zh';
  return en.has(word) ? 'en' : undefined;
}
