import type { CharRange } from '@nianbao/schema';

/**
 * A narrative made even for reading: full-width forms halved, spaces inside sentences gone, hard-wrapped lines rejoined.
 * `at[i]` is the offset in the narrative of the i-th character of `text`; one more entry holds the narrative's length.
 */
export interface CleanText {
  readonly text: string;
  readonly at: Uint32Array;
}

/** Makes a narrative even. Paragraphs end in one newline each. */
export function cleanText(source: string): CleanText {
  const text: string[] = [];
  const at = new Uint32Array(source.length + 1);
  let previous: Line | undefined;
  for (const line of linesOf(source)) {
    if (previous !== undefined) {
      const separator =
        line.text === '' || !continues(previous.text, line.text) ? '\n' : joint(previous, line);
      at[text.length] = previous.end;
      if (separator !== '') text.push(separator);
    }
    for (const offset of line.offsets) {
      at[text.length] = offset;
      text.push(even(source, offset));
    }
    previous = line;
  }
  at[text.length] = source.length;
  return { text: text.join(''), at: at.subarray(0, text.length + 1) };
}

/** Where the characters `start` to `end` of the clean text stand in the narrative. */
export function rangeOf(clean: CleanText, start: number, end: number): CharRange {
  const first = clean.at[start] ?? 0;
  return { start: first, end: end > start ? (clean.at[end - 1] ?? first) + 1 : first };
}

interface Line {
  /** Without spaces at its ends. */
  readonly text: string;
  /** Offsets of the characters that are kept. */
  readonly offsets: readonly number[];
  readonly end: number;
}

function* linesOf(source: string): Generator<Line> {
  let start = 0;
  while (start <= source.length) {
    const found = source.indexOf('\n', start);
    const end = found < 0 ? source.length : found;
    yield readLine(source, start, end);
    start = end + 1;
  }
}

function readLine(source: string, start: number, end: number): Line {
  const offsets: number[] = [];
  const text: string[] = [];
  let space = -1;
  for (let offset = start; offset < end; offset++) {
    const character = even(source, offset);
    if (isSpace(character)) {
      if (space < 0) space = offset;
      continue;
    }
    // A space parts words and numbers; beside a Chinese character it is only typography.
    if (space >= 0 && isWordCharacter(text.at(-1)) && isWordCharacter(character)) {
      offsets.push(space);
      text.push(' ');
    }
    space = -1;
    offsets.push(offset);
    text.push(character);
  }
  return { text: text.join(''), offsets, end };
}

/** One character of the narrative with full-width forms (U+FF01–U+FF5E) halved and any space made a plain one. */
function even(source: string, offset: number): string {
  const code = source.charCodeAt(offset);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const character = source.charAt(offset);
  return isSpace(character) ? ' ' : character;
}

function isSpace(character: string): boolean {
  if (character <= ' ') return character !== '';
  return character >= '\u007f' && (character === '\u200b' || character === '\ufeff' || /\s/.test(character));
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[0-9A-Za-z]/.test(character);
}

/** A line shorter than this was not wrapped by a program, a longer one than `maximumWrap` neither. */
const minimumWrap = 15;
const maximumWrap = 80;

const enumerator =
  /^(?:[一二三四五六七八九十]{1,3}、|[(〔][一二三四五六七八九十\d]{1,3}[)〕]|\d{1,2}(?:、|\.(?!\d))|[①-⑳]|第[一二三四五六七八九十],)/;

/** True when the second line goes on with the paragraph of the first, as in text copied from a page of fixed width. */
function continues(line: string, next: string): boolean {
  if (line === '' || enumerator.test(next)) return false;
  const last = line.charAt(line.length - 1);
  if (last === ',' || last === '、') return true;
  if ('。!?…'.includes(last)) return false;
  if (enumerator.test(line) && line.length <= 30 && !/[,。;:]/.test(line)) return false;
  return line.length >= minimumWrap && line.length <= maximumWrap;
}

function joint(line: Line, next: Line): string {
  return isWordCharacter(line.text.at(-1)) && isWordCharacter(next.text.at(0)) ? ' ' : '';
}
