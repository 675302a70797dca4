import type { CharRange } from '@nianbao/schema';

/** A text whose «marks» tell the ranges that a reader should find. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly CharRange[];
}

/** Takes the marks out of a text. */
export function marked(source: string): Marked {
  const ranges: CharRange[] = [];
  let text = '';
  let start = 0;
  for (const character of source) {
    if (character === '«') start = text.length;
    else if (character === '»') ranges.push({ start, end: text.length });
    else text += character;
  }
  return { text, ranges };
}

/** Puts marks around ranges, so that a failing test shows what was found. */
export function mark(text: string, ranges: readonly CharRange[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    result += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return result + text.slice(at);
}
