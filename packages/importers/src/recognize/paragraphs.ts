import type { SourcePlace } from '../source/source.js';
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

/** The paragraphs of a text: lines that a layout broke are joined, page numbers dropped. */
export function paragraphsOf(items: readonly Item[]): readonly Paragraph[] {
  const paragraphs: { text: string; place: SourcePlace; open: boolean }[] = [];
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
    const goesOn = last && (last.open || (turned && isUnfinished(last.text))) && !enumerator.test(even(text));
    const open = item.kind === 'line' && item.wrapped && !endsSentence(text, item.wrapped);
    if (goesOn) {
      last.text = joined(last.text, text);
      last.open = item.kind === 'line' && item.wrapped;
    } else paragraphs.push({ text, place: item.place, open: open || (item.kind === 'line' && item.wrapped) });
    turned = false;
  }
  return paragraphs.map(({ text, place }) => ({ text, place }));
}

const endsSentence = (text: string, wrapped: boolean) => !wrapped && /[。！？]$/.test(text);

/** The sentence goes on after the turn of the page. */
const isUnfinished = (text: string) => hasHan(text) && !/[。！？：；.!?:;）)]$/.test(text);

const isWord = (character: string | undefined) => character !== undefined && /[0-9A-Za-z]/.test(character);

function joined(one: string, other: string): string {
  return isWord(one.at(-1)) && isWord(other[0]) ? `${one} ${other}` : one + other;
}
