import { type Edition, editions, isTelling, recognizeEdition } from '@nianbao/schema';
import { readYear } from './dates.js';
import type { TreeMap, TreeNode } from './tree.js';
import { type Words, wordsOf } from './words.js';

/** The edition by which a tree is bound: that of the form it is written on, as far as it tells. */
export function editionOfTree(root: TreeNode | undefined, words: Words): Edition {
  const pairs = root?.kind === 'map' ? root.pairs : [];
  let declared: string | undefined;
  let year: number | undefined;
  const keys: string[] = [];
  for (const { key, value } of pairs) {
    const entry = words.child(words.root, key.value);
    if (entry?.node.kind === 'edition' && value?.kind === 'scalar') declared ??= value.value;
    if (entry?.node.kind === 'year' && value?.kind === 'scalar') year ??= readYear(value.value);
    if (entry?.table === 2 && value?.kind === 'map') keys.push(...keysBelow(value));
  }
  return recognizeEdition({ declared, year, keys }).edition;
}

const keysBelow = (map: TreeMap): readonly string[] =>
  map.pairs.flatMap(({ key, value }) => [key.value, ...(value?.kind === 'map' ? keysBelow(value) : [])]);

const declaration = /^[ \t]*["']?(?:格式|edition)["']?[ \t]*[:：][ \t]*["'“‘]?(\d{4})/m;
const reportedYear = /^[ \t]*["']?(?:年度|reportingYear)["']?[ \t]*[:：][ \t]*["'“‘]?(\d{4})/m;

/** The same of a text that has not been read yet and may be full of faults. */
export function editionOfText(text: string): Edition {
  const declared = declaration.exec(text)?.[1];
  const year = reportedYear.exec(text)?.[1];
  return recognizeEdition({
    declared,
    year: year === undefined ? undefined : Number(year),
    keys: tellingKeys(text),
  }).edition;
}

/** Keys that only one edition has, as often as they stand in the text with a colon behind them. */
function tellingKeys(text: string): readonly string[] {
  const found: string[] = [];
  for (const edition of editions)
    for (const word of wordsOf(edition).tableTwo)
      if (isTelling(word, edition)) for (let n = occurrences(text, word); n > 0; n--) found.push(word);
  return found;
}

const mostOccurrences = 100;

function occurrences(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < mostOccurrences; at = text.indexOf(word, at + 1))
    if (/[:："' ]/.test(text.charAt(at + word.length)) && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) count++;
  return count;
}
