import { isBreak } from '../source/characters.js';

/** One line of the text, cut at its key where it has one. All numbers are offsets in the text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** First character that is no white space; `end` on a blank line. */
  readonly content: number;
  /** White space before the content; a tab counts as two. */
  readonly indent: number;
  readonly key?: { readonly start: number; readonly end: number; readonly word: string };
  /** Where the colon (half or full width) stands. */
  readonly colon?: number;
  /** First character of the value, white space skipped. */
  readonly value: number;
}

const spaces = new Set([' ', '\t', '\u3000', '\u00a0', '\ufeff']);

/** True for the white space that a line may begin with. */
export function isSpace(character: string): boolean {
  return spaces.has(character);
}

/** Start of the line that an offset stands on. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Cuts the line that begins at an offset. A colon ends a key even without a space behind it. */
export function readLine(text: string, start: number): Line {
  let end = start;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end += 1;
  let content = start;
  let indent = 0;
  while (content < end && isSpace(text.charAt(content))) {
    indent += text.charAt(content) === '\t' ? 2 : 1;
    content += 1;
  }
  const colon = keyColon(text, content, end);
  if (colon === undefined) return { start, end, content, indent, value: content };
  return {
    start,
    end,
    content,
    indent,
    colon,
    key: keyOf(text, content, colon),
    value: skip(text, colon + 1, end),
  };
}

function keyOf(text: string, start: number, colon: number) {
  let end = colon;
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
  const quoted =
    end - start > 1 && /^["']/.test(text.charAt(start)) && text.charAt(end - 1) === text.charAt(start);
  const word = quoted ? text.slice(start + 1, end - 1) : text.slice(start, end);
  return { start, end, word };
}

/** A key holds no brackets, commas or comments: what follows one of them is a value that lost its key. */
function keyColon(text: string, start: number, end: number): number | undefined {
  const limit = Math.min(end, start + 120);
  for (let at = start; at < limit; at += 1) {
    const character = text.charAt(at);
    if (character === ':' || character === '：') return at > start ? at : undefined;
    if ('{}[]#,，'.includes(character)) return undefined;
  }
  return undefined;
}

/** The first offset from `at` on that is no white space, at most `end`. */
export function skip(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isSpace(text.charAt(next))) next += 1;
  return next;
}

/** True where the value of the line opens a block scalar. */
export function opensBlock(text: string, line: Line): boolean {
  return line.colon !== undefined && /^[|>][-+0-9]*\s*(#.*)?$/.test(text.slice(line.value, line.end));
}
