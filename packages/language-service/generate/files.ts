import { editions, type Node } from '@nianbao/schema';
import { pinyin } from 'pinyin-pro';

/** Chinese words that a writer may look for: keys, official labels and the words of choices, of every edition. */
export function wordsOfForms(): readonly string[] {
  const words = new Set<string>();
  const walk = (node: Node) => {
    words.add(node.key).add(node.label);
    if (node.kind === 'group')
      for (const child of [...node.children, node.alternative]) if (child) walk(child);
    if (node.kind !== 'group')
      for (const option of node.options ?? []) words.add(option.key).add(option.label);
  };
  for (const edition of editions) walk(edition.root);
  words.delete('');
  return [...words].sort();
}

/** A word's syllables without tones, ü as v, divided by spaces; what is not Chinese is left out. */
export function syllablesOf(word: string): string {
  return pinyin(word, { toneType: 'none', v: true, nonZh: 'removed' });
}

/** The characters of GB 2312, which names of organs are written with. */
function everydayCharacters(): readonly string[] {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 72 }, (_, row) => 0xb0 + row);
  const columns = Array.from({ length: 94 }, (_, column) => 0xa1 + column);
  return rows
    .flatMap((row) => columns.map((column) => decoder.decode(new Uint8Array([row, column]))))
    .filter((character) => /^\p{Script=Han}$/u.test(character));
}

/** Characters by syllable; one that is read in several ways stands in several places. */
function charactersBySyllable(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const character of everydayCharacters()) {
    const readings = pinyin(character, { toneType: 'none', v: true, multiple: true, type: 'array' });
    for (const syllable of new Set(readings)) {
      found.set(syllable, (found.get(syllable) ?? '') + character);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The generated files by their path in the package. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['src/generated/pinyin.ts', wordsFile()],
    ['src/generated/characters.ts', charactersFile()],
  ]);
}

function charactersFile(): string {
  const entries = [...charactersBySyllable()].map(
    ([syllable, characters]) => `  ${syllable}: '${characters}',`,
  );
  return [
    '// Made by generate/main.ts from the characters of GB 2312. Do not edit.',
    '',
    '/** Characters by their syllables, without tones, ü as v. */',
    'export const characters: Readonly<Record<string, string>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}

function wordsFile(): string {
  const entries = wordsOfForms().map((word) => `  ${JSON.stringify(word)}: '${syllablesOf(word)}',`);
  return [
    '// Made by generate/main.ts from the words of the forms. Do not edit.',
    '',
    '/** Syllables of every Chinese word that completion offers, without tones, divided by spaces. */',
    'export const syllables: Readonly<Record<string, string>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}
