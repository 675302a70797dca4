import { repair, type TextEdit } from '../source/repair.js';

/** The text after edits, in whatever order they are given; of two that overlap the first in the text stands. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return repair(text, edits).text;
}
