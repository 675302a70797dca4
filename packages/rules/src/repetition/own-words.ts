import type { Narrative, Sentence } from '../narrative/index.js';
import { aboutTheReport, setPhrase } from './statutory-phrases.js';

/** The words of a narrative that are its author's own, as character codes, each with its offset in the narrative. */
export interface OwnWords {
  readonly codes: Uint16Array;
  readonly at: Uint32Array;
}

/**
 * Takes the words that copying can be told by: no headings, no clauses that state figures, no years, no statutory
 * phrases, no sentences about the report itself, no marks and spaces.
 */
export function ownWordsOf({ clean, blocks }: Narrative): OwnWords {
  const { text } = clean;
  const codes = new Uint16Array(text.length);
  const at = new Uint32Array(text.length);
  const set = setPhrasesIn(text);
  let length = 0;
  const take = (start: number, end: number) => {
    for (let offset = start; offset < end; offset += 1) {
      const code = text.charCodeAt(offset);
      if (set[offset] === 1 || !isWord(code)) continue;
      codes[length] = code;
      at[length] = clean.at[offset] ?? 0;
      length += 1;
    }
  };
  for (const { sentences } of blocks) for (const sentence of sentences) takeSentence(sentence, text, take);
  return { codes: codes.subarray(0, length), at: at.subarray(0, length) };
}

/** Marks the characters of set phrases and years with 1. */
function setPhrasesIn(text: string): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const { 0: phrase, index } of text.matchAll(setPhrase)) marks.fill(1, index, index + phrase.length);
  return marks;
}

/** Takes the sentence, or its clauses that state no figure. */
function takeSentence(
  { start, end, clauses }: Sentence,
  text: string,
  take: (start: number, end: number) => void,
): void {
  if (aboutTheReport.test(text.slice(start, end))) return;
  if (clauses.length === 0) take(start, end);
  for (const clause of clauses) if (clause.counts.length === 0) take(clause.start, clause.end);
}

/** Chinese characters and letters; digits are figures. */
function isWord(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a)
  );
}
