import { currentEdition, editions, pathFromWords, type Term } from '@nianbao/schema';

function optionsOf(path: string): readonly Term[] {
  const node = currentEdition.entries.get(path)?.node;
  return node && node.kind !== 'group' ? (node.options ?? []) : [];
}

/** 「类别」: kinds of organs, as a report names them. */
export const organKinds = optionsOf('agency.kind');

/** 「层级」: levels of organs, as a report names them. */
export const organLevels = optionsOf('agency.level');

/** The id of a term that a word names: its id or its Chinese word. */
export function idOf(terms: readonly Term[], word: string): string | undefined {
  return terms.find(({ id, key }) => id === word || key === word)?.id;
}

/** The path of ids that words of either vocabulary name in some edition, the present one first. */
export function pathOf(words: string): string | undefined {
  for (const edition of [currentEdition, ...editions]) {
    const path = pathFromWords(words, edition);
    if (path !== undefined && path !== '') return path;
  }
  return undefined;
}
