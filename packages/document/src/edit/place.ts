import type { Edition, ReportDraft, Vocabulary } from '@nianbao/schema';
import type { Locator } from '../parse/locate.js';

/** What of a parsed report an edit needs. */
export interface Editable extends Locator {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly edition: Edition;
  readonly report: ReportDraft;
}

/** Where a value stands, or would stand, and what must come with it. */
export interface ValuePlace {
  readonly start: number;
  readonly end: number;
  /** What is missing between the key and the value: a colon, a space. */
  readonly lead: string;
}

/** The place of a field's value; for a blank one the place behind its colon. */
export function valuePlace(parsed: Editable, path: string): ValuePlace | undefined {
  const value = parsed.locate(path, 'value');
  const key = parsed.locate(path, 'key');
  if (!value || !key) return undefined;
  if (value.end > value.start) return { ...value, lead: '' };
  return blankPlace(parsed.text, key.end);
}

function blankPlace(text: string, keyEnd: number): ValuePlace {
  const colon = /^[ \t\u3000]*([:：﹕∶])/.exec(text.slice(keyEnd, keyEnd + 20));
  if (!colon) return { start: keyEnd, end: keyEnd, lead: ': ' };
  const at = keyEnd + colon[0].length;
  if (text.charAt(at) === ' ') return { start: at + 1, end: at + 1, lead: '' };
  return { start: at, end: at, lead: colon[1] === ':' ? ' ' : '' };
}

/** End of what is written of a field: its value, or its colon where the value is blank. */
export function pairEnd(parsed: Editable, path: string): number {
  const value = parsed.locate(path, 'value');
  const key = parsed.locate(path, 'key');
  if (value && value.end > value.start) return value.end;
  const place = blankPlace(parsed.text, key?.end ?? 0);
  return place.lead === '' ? place.start : Math.max(key?.end ?? 0, place.start);
}

/** Start of the line that holds an offset. */
export function lineStart(text: string, offset: number): number {
  return (
    Math.max(text.lastIndexOf('\n', offset - 1), offset > 0 ? text.lastIndexOf('\r', offset - 1) : -1) + 1
  );
}

/** End of the line that holds an offset, before its line break. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end++;
  return end;
}

/** The line break that the text uses. */
export function breakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** True when a group is written in braces. */
export function isFlow(parsed: Editable, path: string): boolean {
  const value = parsed.locate(path, 'value');
  return value !== undefined && '{｛'.includes(parsed.text.charAt(value.start) || ' ');
}
