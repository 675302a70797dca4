import { findIn, isBlank, isBreak, isHidden, isWideColon, isWideSpace, withoutHidden } from './characters.js';

/** How a key is divided from its value: as YAML wants, by a full-width colon, without a space, or not at all. */
export type KeyMark = 'colon' | 'wide' | 'tight' | 'none';

/** The key that a line begins with. */
export interface KeyLine {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Offset of the colon, or where it belongs. */
  readonly colon: number;
  readonly mark: KeyMark;
  /** Offset of the first character of the value, or of the line's end. */
  readonly value: number;
}

/** A line from the first character that is not indentation to its end. */
export interface LineRange {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const longestKey = 40;
const longestLook = 160;

/** Reads the key of a line. `loose` lines can hold nothing but a key: there a word nobody knows may end in a faulty colon. */
export function readKey(
  line: LineRange,
  knows: (word: string) => boolean,
  loose: boolean,
): KeyLine | undefined {
  const first = line.text.charAt(line.start);
  if (first === '"' || first === "'") return quotedKey(line, first);
  if ('{}[]#|>&*!%@`,'.includes(first)) return undefined;
  return plainKey(line, (word) => knows(word) || knows(withoutHidden(word)), loose);
}

function plainKey(line: LineRange, knows: (word: string) => boolean, loose: boolean): KeyLine | undefined {
  const { text, start, end } = line;
  let spare: KeyLine | undefined;
  const limit = Math.min(end, start + longestLook);
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '#' && isBlank(text.charCodeAt(at - 1))) break;
    const mark = markAt(text, at, character);
    if (!mark) continue;
    const key = keyUpTo(line, at, mark);
    if (knows(key.word)) return key;
    if (mark === 'colon')
      return spare && opensValue(text, spare.value) ? spare : (bareRow(line, knows) ?? key);
    if (loose && !spare && plausible(text, key)) spare = key;
  }
  return spare ?? bareKey(line, knows, loose);
}

function markAt(text: string, at: number, character: string): KeyMark | undefined {
  if (isWideColon(character)) return 'wide';
  if (character !== ':') return undefined;
  const next = text.charCodeAt(at + 1);
  return isBlank(next) || isBreak(next) ? 'colon' : 'tight';
}

function keyUpTo(line: LineRange, colon: number, mark: KeyMark): KeyLine {
  let end = colon;
  while (end > line.start && isSpaceLike(line.text.charCodeAt(end - 1))) end--;
  const value = skipSpaceLike(line.text, colon + 1, line.end);
  return { word: line.text.slice(line.start, end), start: line.start, end, colon, mark, value };
}

function plausible(text: string, key: KeyLine): boolean {
  if (key.word === '' || key.word.length > longestKey || /[\s，。；、]/.test(key.word)) return false;
  return !text.startsWith('//', key.colon + 1);
}

function opensValue(text: string, at: number): boolean {
  return '{｛[|>"\'0123456789'.includes(text.charAt(at)) && text.charAt(at) !== '';
}

/** `予以公开 { 自然人: 0 }`: the colon that was found is one of the row's. */
function bareRow(line: LineRange, knows: (word: string) => boolean): KeyLine | undefined {
  const key = bareKey(line, knows, false);
  return key && '{｛'.includes(line.text.charAt(key.value) || ' ') ? key : undefined;
}

/** A known word at the start of a line with no colon behind it. */
function bareKey(line: LineRange, knows: (word: string) => boolean, loose: boolean): KeyLine | undefined {
  const { text, start, end } = line;
  let at = start;
  while (at < end && !isSpaceLike(text.charCodeAt(at)) && !'{｛|>'.includes(text.charAt(at))) at++;
  const word = text.slice(start, at);
  if (!knows(word)) return undefined;
  const value = skipSpaceLike(text, at, end);
  const next = text.charAt(value);
  const empty = value >= end || (next === '#' && value > at);
  if (!empty && !loose && !opensValue(text, value)) return undefined;
  return { word, start, end: at, colon: at, mark: 'none', value };
}

function quotedKey(line: LineRange, quote: string): KeyLine | undefined {
  const { text, start, end } = line;
  const close = findIn(text, quote, start + 1, end);
  if (close < 0) return undefined;
  const colon = skipSpaceLike(text, close + 1, end);
  const mark = colon < end ? markAt(text, colon, text.charAt(colon)) : undefined;
  if (!mark) return undefined;
  const value = skipSpaceLike(text, colon + 1, end);
  return { word: text.slice(start + 1, close), start, end: close + 1, colon, mark, value };
}

function isSpaceLike(code: number): boolean {
  return isBlank(code) || isWideSpace(code) || isHidden(code);
}

/** The first offset that holds no white space, wide or hidden character. */
export function skipSpaceLike(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isSpaceLike(text.charCodeAt(next))) next++;
  return next;
}
