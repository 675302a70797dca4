import type { Span } from '../protocol.js';

/** A change of a text: what stood at `range` is now `text`. */
export interface TextChange {
  readonly range: Span;
  readonly text: string;
}

/** A value after a change of the text around it: where it stands, and whether it was itself written in. */
export interface Carried {
  readonly range: Span;
  readonly edited: boolean;
}

/**
 * Where a value stands after one change of the text; undefined where it went with more than itself. What is written
 * right at its border belongs to it, blanks do not: that is what formatting puts there. The empty place at the top,
 * where stands what is said of the whole, stays.
 */
export function carry(range: Span, change: TextChange): Carried | undefined {
  const { range: old, text } = change;
  if (isTop(range)) return { range, edited: false };
  if (isBehind(range, change)) {
    const move = mover(old, text);
    return { range: { start: move(range.start), end: move(range.end) }, edited: false };
  }
  if (isBefore(range.end, old.start) || (same(range.end, old.start) && !/^\S/.test(text)))
    return { range, edited: false };
  if (!isBefore(range.start, old.start) && !isBefore(old.end, range.end) && !isSame(range, old))
    return undefined;
  return { range: grown(range, change), edited: true };
}

type Place = Span['start'];

/** Nothing was written into the value from its front. */
function isBehind({ start, end }: Span, { range: old, text }: TextChange): boolean {
  if (isBefore(old.end, start)) return true;
  const isBorder =
    same(old.end, start) && (isBefore(old.start, start) || isBefore(start, end) || text.trim() === '');
  return isBorder && !/\S$/.test(text);
}

/** The value and what was written in it or at its border. */
function grown({ start, end }: Span, { range: old, text }: TextChange): Span {
  const move = mover(old, text);
  return {
    start: isBefore(start, old.start) ? start : old.start,
    end: move(isBefore(end, old.end) ? old.end : end),
  };
}

/** Where a place at the end of a change or behind it comes to stand. */
function mover(old: Span, text: string): (place: Place) => Place {
  const lines = text.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  const character = lines.length === 1 ? old.start.character + last : last;
  const below = lines.length - 1 - (old.end.line - old.start.line);
  return (place) => ({
    line: place.line + below,
    character:
      place.line === old.end.line ? place.character - old.end.character + character : place.character,
  });
}

function isTop({ start, end }: Span): boolean {
  return start.line === 0 && start.character === 0 && same(start, end);
}

function isSame(one: Span, other: Span): boolean {
  return same(one.start, other.start) && same(one.end, other.end);
}

function same(one: Place, other: Place): boolean {
  return one.line === other.line && one.character === other.character;
}

function isBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
