import { withoutRadicals } from './radicals.js';

/** Characters that cannot be seen and carry nothing. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Most texts of a report are even as they are: they need no work. */
const isEven = /^[\x20-\x7e\n\u4e00-\u9fa5、。“”—]*$/;
const isBare = /^[\dA-Za-z\u4e00-\u9fa5]*$/;

/** Raised, circled and broken numbers: NFKC would make 「12²」 and 「12①」 numbers of three digits. */
const ofItsOwn = String.raw`\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209c\u2150-\u2189\u2460-\u2473\u2776-\u2793`;
const ordinary = new RegExp(`[^${ofItsOwn}]+`, 'g');

/** The text even for reading: no radicals, no unseen characters, full-width forms halved, spaces made one. */
export function even(text: string): string {
  if (isEven.test(text)) return text;
  return withoutRadicals(text)
    .replace(unseen, '')
    .replace(ordinary, (part) => part.normalize('NFKC'));
}

/** What a label says without spaces, punctuation and brackets: what is compared when labels are matched. */
export function bare(text: string): string {
  return isBare.test(text) ? text : even(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The numbering before a label: 「一、」「（三）」「1.」「l六」, and what follows it. */
export function splitNumber(text: string): { readonly number: string; readonly rest: string } {
  const clean = even(text).replace(/^[\s#*>]+/, '');
  const found = numbering.exec(clean);
  if (!found) return { number: '', rest: clean };
  return { number: found[1] ?? found[2] ?? '', rest: clean.slice(found[0].length) };
}

const numbering =
  /^(?:([①-⑳])\s*(?=\p{Script=Han})|[(〔[]?\s*[lI1|]?\s*(?=[一二三四五六七八九十\d])([一二三四五六七八九十]{1,3}|\d{1,2})\s*(?:[)〕\]]\s*[、.,:]?|[、.,:]|\s(?=\p{Script=Han}))\s*)/u;

/** A label without its numbers, of which there may be several: 「三、（一）予以公开」. */
export function unnumbered(text: string): string {
  let rest = text;
  for (let count = 0; count < 3; count++) {
    const split = splitNumber(rest);
    if (split.number === '') return split.rest;
    rest = split.rest;
  }
  return rest;
}

/** A text without what stands in brackets at its end. */
export function withoutBrackets(text: string): string {
  return even(text).replace(/\([^()]*\)?\s*$/, '');
}

/** True where the text has a Chinese character. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
