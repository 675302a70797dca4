import { withoutRadicals } from '../words/radicals.js';
import { raised } from '../words/raised.js';
import { apply, type Matrix } from './geometry.js';
import type { PdfPage } from './open-pdf.js';

/** Text at a place of a page; y grows downwards and is that of the base line. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

/** The words of a page, as its text layer has them, up to so many characters. */
export async function wordsOf(page: PdfPage, view: Matrix, most: number): Promise<readonly Word[]> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const words: Word[] = [];
  let left = most;
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '' || left <= 0) continue;
    left -= item.str.length;
    const [, , c = 0, d = 0, e = 0, f = 0] = item.transform.map(Number);
    const [x, y] = apply(view, e, f);
    const size = Math.max(1, Math.hypot(c, d));
    words.push({ text: withoutRadicals(item.str), x, y, right: x + item.width, size });
  }
  return words;
}

/** Words on one base line, from left to right. */
export type WordLine = readonly Word[];

/** Words put into lines, from the top down. */
export function linesOf(words: readonly Word[]): readonly WordLine[] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && word.y - first.y <= 0.45 * Math.min(first.size, word.size)) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => withMarks(line.sort((a, b) => a.x - b.x)));
}

/** The mark of a note, small and raised, becomes part of the word that it stands at. */
function withMarks(line: WordLine): WordLine {
  const merged: Word[] = [];
  for (const word of line) {
    const last = merged.at(-1);
    const isMark = last !== undefined && /^\d{1,2}$/.test(word.text.trim()) && isRaisedAt(last, word);
    if (isMark)
      merged[merged.length - 1] = { ...last, text: last.text + raised(word.text.trim()), right: word.right };
    else merged.push(word);
  }
  return merged;
}

const isRaisedAt = (word: Word, mark: Word): boolean =>
  mark.size < 0.8 * word.size && word.y - mark.y > 0.15 * word.size && mark.x - word.right < 0.3 * word.size;

/** Gaps wider than so many letters part a line into columns. */
const columnGap = 1.5;

/** A line parted where it has wide gaps. */
export function segmentsOf(line: WordLine): readonly WordLine[] {
  const segments: Word[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const word of line) {
    if (word.x - right > columnGap * word.size) segments.push([]);
    segments.at(-1)?.push(word);
    right = Math.max(right, word.right);
  }
  return segments;
}

/** Letters of other scripts stand apart where there is a gap; Chinese has no spaces, only those that fill a line. */
export function textOf(line: WordLine): string {
  let text = '';
  let right = Number.POSITIVE_INFINITY;
  for (const word of line) {
    text += word.x - right > 0.2 * word.size ? ` ${word.text}` : word.text;
    right = word.right;
  }
  return text.replace(/\s+/g, ' ').replace(fillers, '').trim();
}

const wide = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’]`;
const fillers = new RegExp(`(?<=${wide}) | (?=${wide})`, 'gu');
