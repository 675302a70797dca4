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

/** The generated files by their path in the package. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const entries = wordsOfForms().map((word) => `  ${JSON.stringify(word)}: '${syllablesOf(word)}',`);
  const text = [
    '// Made by generate/main.ts from the words of the forms. Do not edit.',
    '',
    '/** Syllables of every Chinese word that completion offers, without tones, divided by spaces. */',
    'export const syllables: Readonly<Record<string, string>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
  return new Map([['src/generated/pinyin.ts', text]]);
}
