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
  const writer = new Writer(source);
  for (let start = 0; start <= source.length; ) {
    const found = source.indexOf('\n', start);
    const end = found < 0 ? source.length : found;
    writer.line(start, end);
    start = end + 1;
  }
  return writer.finish();
}

/** Where the characters `start` to `end` of the clean text stand in the narrative. */
export function rangeOf(clean: CleanText, start: number, end: number): CharRange {
  const first = clean.at[start] ?? 0;
  return { start: first, end: end > start ? (clean.at[end - 1] ?? first) + 1 : first };
}

/** Writes the clean text as codes: reading is done at every keystroke, and strings built by the character are slow. */
class Writer {
  readonly #source: string;
  readonly #codes: Uint16Array;
  readonly #at: Uint32Array;
  #length = 0;
  /** Where the line before starts in the clean text; -1 before the first line. */
  #line = -1;

  constructor(source: string) {
    this.#source = source;
    this.#codes = new Uint16Array(source.length + 1);
    this.#at = new Uint32Array(source.length + 1);
  }

  line(start: number, end: number): void {
    if (this.#line >= 0) this.#separate(start, end);
    this.#line = this.#length;
    let space = -1;
    for (let offset = start; offset < end; offset++) {
      const code = even(this.#source.charCodeAt(offset));
      if (isSpace(code)) {
        if (space < 0) space = offset;
        continue;
      }
      // A space parts words and numbers; beside a Chinese character it is only typography.
      if (space >= 0 && isWord(code) && this.#length > this.#line && isWord(this.#last()))
        this.#push(SPACE, space);
      space = -1;
      this.#push(code, offset);
    }
  }

  finish(): CleanText {
    this.#at[this.#length] = this.#source.length;
    return { text: this.#text(0, this.#length), at: this.#at.subarray(0, this.#length + 1) };
  }

  /** Ends the line before: its paragraph goes on, or a new one starts. */
  #separate(start: number, end: number): void {
    const next = headOf(this.#source, start, end);
    if (next === '' || !this.#continues(next)) this.#push(NEWLINE, start - 1);
    else if (isWord(this.#last()) && isWord(next.charCodeAt(0))) this.#push(SPACE, start - 1);
  }

  #continues(next: string): boolean {
    const length = this.#length - this.#line;
    if (length === 0 || enumerator.test(next)) return false;
    const last = String.fromCharCode(this.#last());
    if (last === ',' || last === '、') return true;
    if ('。!?…'.includes(last) || length < minimumWrap || length > maximumWrap) return false;
    if (length > longestHeading) return true;
    const line = this.#text(this.#line, this.#length);
    return !(enumerator.test(line) && !/[,。;:]/.test(line));
  }

  #push(code: number, offset: number): void {
    this.#codes[this.#length] = code;
    this.#at[this.#length] = offset;
    this.#length += 1;
  }

  #last(): number {
    return this.#codes[this.#length - 1] ?? 0;
  }

  #text(start: number, end: number): string {
    let text = '';
    for (let from = start; from < end; from += chunk) {
      // `Reflect.apply` takes the array as it is; `...` would walk it by its iterator.
      text += Reflect.apply(
        String.fromCharCode,
        undefined,
        this.#codes.subarray(from, Math.min(end, from + chunk)),
      );
    }
    return text;
  }
}

const NEWLINE = 0x0a;
const SPACE = 0x20;
const chunk = 4096;

/** A full-width form (U+FF01–U+FF5E) as its half-width twin. */
function even(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}

function isSpace(code: number): boolean {
  if (code <= SPACE) return true;
  if (code < 0xa0 || (code > 0x3000 && code < 0xfeff)) return false;
  return code === 0xa0 || code === 0x3000 || code === 0xfeff || /[\s\u200b]/.test(String.fromCharCode(code));
}

/** 0–9, A–Z, a–z */
function isWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** A line shorter than this was not wrapped by a program, a longer one than `maximumWrap` neither. */
const minimumWrap = 15;
const maximumWrap = 80;
const longestHeading = 30;

const enumerator =
  /^(?:[一二三四五六七八九十]{1,3}、|[(〔][一二三四五六七八九十\d]{1,3}[)〕]|\d{1,2}(?:、|\.(?!\d))|[①-⑳]|第[一二三四五六七八九十],)/;

/** Enough of a line to tell an enumerator. */
const headLength = 8;

function headOf(source: string, start: number, end: number): string {
  let head = '';
  for (let offset = start; offset < end && head.length < headLength; offset++) {
    const code = even(source.charCodeAt(offset));
    if (!isSpace(code)) head += String.fromCharCode(code);
  }
  return head;
}
