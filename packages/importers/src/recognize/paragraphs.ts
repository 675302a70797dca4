import type { SourcePlace } from '../source/place.js';
import { even, hasHan } from '../words/bare.js';
import { withoutRadicals } from '../words/radicals.js';
import { type Item, textOf } from './items.js';
import { isPageNumber } from './number-rows.js';

/** A paragraph with the place where it begins. */
export interface Paragraph {
  readonly text: string;
  readonly place: SourcePlace;
}

const enumerator =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|[(〔][一二三四五六七八九十\d]{1,3}[)〕]|\d{1,2}(?:、|\.(?!\d))|[①-⑳]|[一二三四五六七八九十]是)/;

/** A paragraph to which lines may still be added. */
interface Growing {
  readonly parts: string[];
  /** The last part. */
  end: string;
  readonly place: SourcePlace;
  open: boolean;
}

/** The paragraphs of a text: lines that a layout broke are joined, page numbers dropped. */
export function paragraphsOf(items: readonly Item[]): readonly Paragraph[] {
  const paragraphs: Growing[] = [];
  let turned = false;
  for (const item of items) {
    const text = withoutRadicals(textOf(item)).trim();
    if (text === '') {
      const last = paragraphs.at(-1);
      if (last && !turned) last.open = false;
      continue;
    }
    if (isPageNumber(text)) {
      turned = true;
      continue;
    }
    const last = paragraphs.at(-1);
    const goesOn = last && (last.open || (turned && isUnfinished(last.end))) && !enumerator.test(even(text));
    const open = item.kind === 'line' && item.wrapped;
    if (goesOn) {
      // Parts are put together at the end: a text that grows by the line is copied by the line.
      last.parts.push(isWord(last.end.at(-1)) && isWord(text[0]) ? ` ${text}` : text);
      last.end = text;
      last.open = open;
    } else paragraphs.push({ parts: [text], end: text, place: item.place, open });
    turned = false;
  }
  return paragraphs.map(({ parts, place }) => ({ text: parts.join(''), place }));
}

/** The sentence goes on after the turn of the page. */
const isUnfinished = (text: string) => hasHan(text) && !/[。！？：；.!?:;）)]$/.test(text);

const isWord = (character: string | undefined) => character !== undefined && /[0-9A-Za-z]/.test(character);
