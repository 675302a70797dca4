import { isBlank, isBreak } from '../source/characters.js';
import { type KeyLine, readKey, skipSpaceLike } from '../source/key-line.js';
import { lineAt } from '../source/scan-state.js';

/** A line of a file with the column of its first character. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  /** Offset of the first character that is no white space, or of the line's end. */
  readonly content: number;
  readonly column: number;
  readonly blank: boolean;
  readonly comment: boolean;
}

/** The line that begins at an offset. */
export function readLine(text: string, start: number): SourceLine {
  const { end } = lineAt(text, start);
  const from = start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
  const content = skipSpaceLike(text, from, end);
  const column = columnsOf(text, from, content);
  const blank = content >= end;
  return { start, end, content, column, blank, comment: text.charAt(content) === '#' && !blank };
}

// No line of a report is a hundredth as long; one that is ends the search, so that it takes no time.
const longestLine = 50_000;

/** The start of the line that holds an offset; undefined where the line is too long to be one of a report. */
export function startOfLine(text: string, offset: number): number | undefined {
  let start = Math.min(offset, text.length);
  const least = start - longestLine;
  while (start > 0 && start > least && !isBreak(text.charCodeAt(start - 1))) start--;
  return start > least ? start : undefined;
}

/** True when the rest of a line is short enough to be read. */
export function endsSoon(text: string, offset: number): boolean {
  let end = offset;
  while (end - offset < longestLine && !isBreak(text.charCodeAt(end))) end++;
  return end - offset < longestLine;
}

/** The start of the line above the one that begins at an offset; undefined at the first, and above a line that is too long. */
export function lineAbove(text: string, start: number): number | undefined {
  if (start <= 0) return undefined;
  const pair = text.charCodeAt(start - 1) === 10 && text.charCodeAt(start - 2) === 13;
  return startOfLine(text, start - (pair ? 2 : 1));
}

/** The start of the line below; undefined at the last. */
export function lineBelow(text: string, line: SourceLine): number | undefined {
  return line.end < text.length ? lineAt(text, line.start).next : undefined;
}

/** The columns that white space takes: a tab and an ideographic space stand for one step of indentation. */
export function columnsOf(text: string, start: number, end: number): number {
  let columns = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    columns += code === 9 || code === 0x3000 ? 2 : 1;
  }
  return columns;
}

/** The key that a line or a piece of one begins with. */
export function keyOf(
  text: string,
  start: number,
  end: number,
  knows: (word: string) => boolean,
): KeyLine | undefined {
  return start < end ? readKey({ text, start, end }, knows, true) : undefined;
}

/** Where a comment begins between two offsets of a line, outside of quotes. */
export function commentStart(text: string, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (character === '#' && (at === start || isBlank(text.charCodeAt(at - 1)))) return at;
    if (character === '"' || character === "'") at = skipQuoted(text, at, end);
  }
  return undefined;
}

/** From an opening quote to its closing one; a quote that is never closed, or that opens nothing, is a letter. */
export function skipQuoted(text: string, at: number, end: number): number {
  let before = at - 1;
  while (before >= 0 && isBlank(text.charCodeAt(before))) before--;
  const opens = before < 0 || isBreak(text.charCodeAt(before)) || ':：,，{[｛'.includes(text.charAt(before));
  if (!opens) return at;
  const quote = text.charAt(at);
  for (let close = at + 1; close < end && !isBreak(text.charCodeAt(close)); close++) {
    if (quote === '"' && text.charAt(close) === '\\') close++;
    else if (text.charAt(close) === quote) return close;
  }
  return at;
}
