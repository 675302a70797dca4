import type { CellValue, Entry, Leaf } from '@nianbao/schema';
import type { TextEdit } from '../source/repair.js';
import { writeText } from '../write/scalar.js';
import { writeValue } from '../write/value.js';
import { displayWidth } from '../write/width.js';
import { breakOf, type Editable, isFlow, lineEnd, lineStart, valuePlace } from './place.js';

/** Puts another value in the place of the one that is there. */
export function replaceValue(
  parsed: Editable,
  entry: Entry,
  leaf: Leaf,
  value: CellValue | string,
): readonly TextEdit[] {
  const place = valuePlace(parsed, entry.path);
  if (!place) return [];
  if (leaf.kind === 'narrative') return [replaceNarrative(parsed, entry, leaf, String(value ?? ''))];
  const written = writeValue(value, leaf, { vocabulary: parsed.vocabulary });
  if (parsed.text.slice(place.start, place.end) === written) return [];
  if (entry.parent && isFlow(parsed, entry.parent.path)) return [repad(parsed.text, place, written)];
  const { text } = parsed;
  const next = text.charAt(place.end);
  const tail = written !== '' && next === '#' ? ' ' : '';
  const lead = written === '' ? '' : place.lead;
  return [{ start: place.start, end: place.end, text: `${lead}${written}${tail}` }];
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly lead: string;
}

/** A longer number takes the padding behind it; a shorter one leaves padding where the lines around it are aligned. */
function repad(text: string, place: Place, written: string): TextEdit {
  const behind = /^(,?)( *)/.exec(text.slice(place.end, lineEnd(text, place.end)));
  const comma = behind?.[1] ?? '';
  const spaces = behind?.[2]?.length ?? 0;
  const next = place.end + comma.length + spaces;
  const inserted = written === '' ? '' : `${place.lead}${written}`;
  const growth = displayWidth(inserted) - displayWidth(text.slice(place.start, place.end));
  let padding = spaces;
  if (growth > 0) padding = Math.max(Math.min(spaces, 1), spaces - growth);
  if (growth < 0 && isAligned(text, next)) padding = spaces - growth;
  if (padding === spaces) return { start: place.start, end: place.end, text: inserted };
  return { start: place.start, end: next, text: `${inserted}${comma}${' '.repeat(padding)}` };
}

/** True when the word at an offset stands exactly below or above the same word. */
function isAligned(text: string, offset: number): boolean {
  const start = lineStart(text, offset);
  const column = displayWidth(text.slice(start, offset));
  const word = /^(?:\}|[^\s:,{}]+)/.exec(text.slice(offset, lineEnd(text, offset)))?.[0];
  if (word === undefined) return false;
  const above = text.slice(lineStart(text, Math.max(0, start - 1)), Math.max(0, start - 1));
  const end = lineEnd(text, offset);
  const below = text.slice(end, lineEnd(text, end + 2)).replace(/^\r?\n/, '');
  return [above, below].some((line) => wordAt(line, column).startsWith(word));
}

function wordAt(line: string, column: number): string {
  let width = 0;
  let at = 0;
  for (const character of line) {
    if (width >= column) break;
    width += displayWidth(character);
    at += character.length;
  }
  return width === column ? line.slice(at) : '';
}

/** Replaces a narrative as a whole. */
export function replaceNarrative(parsed: Editable, entry: Entry, leaf: Leaf, value: string): TextEdit {
  const { text, vocabulary } = parsed;
  const place = valuePlace(parsed, entry.path) ?? { start: 0, end: 0, lead: '' };
  const key = parsed.locate(entry.path, 'key');
  const column = key ? key.start - lineStart(text, key.start) : 0;
  const oldBlock = '|>'.includes(text.charAt(place.start)) && place.end > place.start;
  const restBlank = /^[ \t]*$/.test(text.slice(place.end, lineEnd(text, place.end)));
  const block = value !== '' && (oldBlock || restBlank);
  const written = block ? writeValue(value, leaf, { vocabulary, indent: column + 2 }) : writeText(value);
  const head = oldBlock ? text.slice(place.start, lineEnd(text, place.start)) : '';
  const keepsBreaks = head.includes('+') || /^\|\d?\+/.test(written);
  const end = oldBlock || keepsBreaks ? blockEnd(text, lineEnd(text, place.end), keepsBreaks) : place.end;
  return { start: place.start, end, text: `${place.lead}${written.replaceAll('\n', breakOf(text))}` };
}

/** Blank lines behind a block belong to it where its head says so; lines of spaces may, and are taken along. */
function blockEnd(text: string, end: number, keepsBreaks: boolean): number {
  let taken = end;
  for (let at = end; at < text.length; ) {
    const start = at + (text.startsWith('\r\n', at) ? 2 : 1);
    at = lineEnd(text, start);
    if (start >= text.length || text.slice(start, at).trim() !== '') break;
    if (keepsBreaks || at > start) taken = at;
  }
  return taken;
}
