import type { CharRange } from '@nianbao/schema';
import type { NarrativeSection } from '../narrative/index.js';
import { ownWordsOf } from './own-words.js';

/** Two texts share a passage when at least so many of their own words follow each other in both. */
const shortestPassage = 13;

/** A section's own words, indexed so that another text can be looked up in them. Made once for a report. */
export interface Fingerprint {
  /** Path of the section. */
  readonly path: string;
  readonly codes: Uint16Array;
  /** Offset in the narrative of each code. */
  readonly at: Uint32Array;
  /** Hash of the run that starts at each code. */
  readonly hashes: Uint32Array;
  /** Where a run with this hash starts first; -1 where there is none. */
  find(hash: number): number;
}

/** A passage that stands in both texts; lengths count own words. */
export interface RepeatedPassage {
  readonly length: number;
  /** Where it stands in the text that is looked at. */
  readonly range: CharRange;
  /** Where it stands in the text that was there before. */
  readonly source: CharRange;
}

/** How much of a text stands in another. */
export interface Repetition {
  /** Part of its own words that lie in repeated passages, 0 to 1. */
  readonly share: number;
  /** In the order of the text. */
  readonly passages: readonly RepeatedPassage[];
}

/** Makes the fingerprint of a narrative section. */
export function fingerprintOf({ path, narrative }: NarrativeSection): Fingerprint {
  const { codes, at } = ownWordsOf(narrative);
  const hashes = hashRuns(codes);
  let table: Int32Array | undefined;
  return {
    path,
    codes,
    at,
    hashes,
    find(hash) {
      table ??= indexRuns(hashes);
      for (let slot = slotOf(hash, table.length); ; slot = (slot + 1) & (table.length - 1)) {
        const start = (table[slot] ?? 0) - 1;
        if (start < 0 || hashes[start] === hash) return start;
      }
    },
  };
}

/** What of a text stands in an earlier one. Takes time in proportion to the length of the text. */
export function repetitionOf(text: Fingerprint, earlier: Fingerprint): Repetition {
  const passages: RepeatedPassage[] = [];
  let repeated = 0;
  for (let start = 0; start < text.hashes.length; ) {
    const source = earlier.find(text.hashes[start] ?? 0);
    const length = source < 0 ? 0 : commonLength(text, start, { earlier, source });
    if (length >= shortestPassage) {
      repeated += length;
      passages.push({
        length,
        range: rangeOf(text, start, length),
        source: rangeOf(earlier, source, length),
      });
      start += length;
    } else start += 1;
  }
  return { share: text.codes.length === 0 ? 0 : repeated / text.codes.length, passages };
}

function commonLength(
  text: Fingerprint,
  start: number,
  { earlier, source }: { earlier: Fingerprint; source: number },
): number {
  const limit = Math.min(text.codes.length - start, earlier.codes.length - source);
  let length = 0;
  while (length < limit && text.codes[start + length] === earlier.codes[source + length]) length += 1;
  return length;
}

function rangeOf({ at }: Fingerprint, start: number, length: number): CharRange {
  return { start: at[start] ?? 0, end: (at[start + length - 1] ?? 0) + 1 };
}

const base = 0x01000193;

/** A rolling hash of each run of the shortest length. */
function hashRuns(codes: Uint16Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, codes.length - shortestPassage + 1));
  let power = 1;
  for (let step = 0; step < shortestPassage; step += 1) power = Math.imul(power, base);
  let hash = 0;
  for (let end = 0; end < codes.length; end += 1) {
    hash = (Math.imul(hash, base) + (codes[end] ?? 0)) | 0;
    const start = end - shortestPassage + 1;
    if (start > 0) hash = (hash - Math.imul(codes[start - 1] ?? 0, power)) | 0;
    if (start >= 0) hashes[start] = hash;
  }
  return hashes;
}

const slotOf = (hash: number, size: number) => (hash ^ (hash >>> 15)) & (size - 1);

/** An open table from hash to the first start of its run, counted from 1; at most half of its slots are taken. */
function indexRuns(hashes: Uint32Array): Int32Array {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const table = new Int32Array(size);
  for (let start = 0; start < hashes.length; start += 1) {
    const hash = hashes[start] ?? 0;
    let slot = slotOf(hash, size);
    while (table[slot] !== 0 && hashes[(table[slot] ?? 0) - 1] !== hash) slot = (slot + 1) & (size - 1);
    if (table[slot] === 0) table[slot] = start + 1;
  }
  return table;
}
