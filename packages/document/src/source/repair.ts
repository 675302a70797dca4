import { lastAtMost } from '../lines.js';

/** A replacement of the characters from `start` to `end` of a text. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text after edits, and the way back from its offsets to those of the source. */
export interface Repaired {
  readonly text: string;
  /** The offset in the source that an offset in the repaired text stands for. */
  toSource(offset: number): number;
}

/** The text as it is: nothing to map. */
export function unrepaired(text: string): Repaired {
  return { text, toSource: (offset) => offset };
}

/** Applies edits in the order of their places; of two that overlap the first stands. */
export function repair(text: string, edits: readonly TextEdit[]): Repaired {
  if (edits.length === 0) return unrepaired(text);
  const sorted = edits.map((edit, order) => ({ edit, order })).sort(byPlace);
  const pieces: string[] = [];
  // For each edit: where it ends in the repaired text, and where in the source.
  const starts = [0];
  const sources = [0];
  const replaced: number[] = [-1];
  let at = 0;
  let length = 0;
  for (const { edit } of sorted) {
    if (edit.start < at) continue;
    pieces.push(text.slice(at, edit.start), edit.text);
    length += edit.start - at;
    starts.push(length);
    sources.push(edit.start);
    replaced.push(edit.end);
    length += edit.text.length;
    starts.push(length);
    sources.push(edit.end);
    replaced.push(-1);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return {
    text: pieces.join(''),
    toSource(offset) {
      const piece = lastAtMost(starts, offset);
      const source = (sources[piece] ?? 0) + offset - (starts[piece] ?? 0);
      const limit = replaced[piece] ?? -1;
      return limit < 0 ? Math.min(source, text.length) : Math.min(source, limit);
    },
  };
}

interface Placed {
  readonly edit: TextEdit;
  readonly order: number;
}

function byPlace(a: Placed, b: Placed): number {
  return a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.order - b.order;
}
