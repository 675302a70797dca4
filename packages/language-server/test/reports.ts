import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Position, Range } from 'vscode-languageserver-protocol';

/** Folder of the real report in `examples/`. */
export const exampleFolder = new URL('../../../examples/huining-2021/', import.meta.url).href;

/** The real report that this project began with. */
export const exampleText = readFileSync(fileURLToPath(new URL('report.nianbao.yaml', exampleFolder)), 'utf8');

/** The same without the disagreement that it is known for, and with every field filled in: nothing is wrong with it. */
export const soundText = exampleText.replace('政务信息20条', '政务信息21条').replace(/ {2}作者:\n/, '');

/** Where `word` stands in `text`, counted from its `nth` occurrence after `after`. */
export function placeOf(text: string, word: string, after = ''): Range {
  const from = after === '' ? 0 : indexOf(text, after, 0);
  const start = indexOf(text, word, from);
  return { start: positionAt(text, start), end: positionAt(text, start + word.length) };
}

function indexOf(text: string, word: string, from: number): number {
  const index = text.indexOf(word, from);
  if (index < 0) throw new Error(`the text does not hold ${word}`);
  return index;
}

export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** A text with its cursor mark `‸` taken out, and the place where it stood. */
export function cursorIn(marked: string): { readonly text: string; readonly position: Position } {
  const offset = indexOf(marked, '‸', 0);
  return { text: marked.replace('‸', ''), position: positionAt(marked, offset) };
}
