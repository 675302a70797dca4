import { type Entry, type Leaf, type ValueEdit, valueAt } from '@nianbao/schema';
import { repair, type TextEdit } from '../source/repair.js';
import { writeNarrative } from '../write/narrative.js';
import { writeText } from '../write/scalar.js';
import { breakOf, type Editable, lineStart } from './place.js';
import { replaceNarrative } from './replace.js';

/** Replaces characters of a narrative where they stand; the whole of it where its way of writing must change. */
export function spliceNarrative(
  parsed: Editable,
  entry: Entry,
  leaf: Leaf,
  edits: readonly ValueEdit[],
): readonly TextEdit[] {
  const value = valueAt(parsed.report, entry.path);
  if (typeof value !== 'string') return [];
  const parts = edits.map(({ range, value: text }) => ({
    start: range?.start ?? 0,
    end: range?.end ?? value.length,
    text: String(text ?? ''),
  }));
  const after = repair(value, parts).text;
  const spliced = parts.map((part) => splice(parsed, entry, part));
  const whole = [replaceNarrative(parsed, entry, leaf, after)];
  if (!keepsStyle(parsed, entry, value, after)) return whole;
  return spliced.every((edit) => edit !== undefined) ? spliced : whole;
}

/** True when the characters can be exchanged without a change to the quotes or the head of the block. */
function keepsStyle(parsed: Editable, entry: Entry, before: string, after: string): boolean {
  const place = parsed.locate(entry.path, 'value');
  const sign = parsed.text.charAt(place?.start ?? 0);
  if (sign === '|') return headOf(before) === headOf(after) && headOf(after) !== '';
  if (sign === '"' || sign === "'")
    return !/["'\\\r\n\t]| $|^ | {2}/.test(before + after) && isVisible(after);
  return sign !== '>' && writeText(before) === before && writeText(after) === after;
}

/** The head of the block that a text needs; '' when it does not fit into one. */
function headOf(text: string): string {
  const written = writeNarrative(text, 2);
  return written.startsWith('|') ? (written.split('\n', 1)[0] ?? '') : '';
}

const isVisible = (text: string) => !/[\x00-\x1f\x7f-\x9f]/.test(text) && !writeText(text).startsWith('"');

interface Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function splice(parsed: Editable, entry: Entry, part: Part): TextEdit | undefined {
  const start = parsed.locate(entry.path, 'value', { start: part.start, end: part.start })?.start;
  const end = parsed.locate(entry.path, 'value', { start: part.end, end: part.end })?.start;
  const block = parsed.locate(entry.path, 'value');
  if (start === undefined || end === undefined || !block || end < start || start < block.start)
    return undefined;
  const isBlock = parsed.text.charAt(block.start) === '|';
  if (isBlock && start === block.start) return undefined;
  const lead = isBlock ? leadOf(parsed.text, block, start) : '';
  return { start, end, text: part.text.replaceAll('\n', `${breakOf(parsed.text)}${lead}`) };
}

/** The indentation of the paragraphs of a block. */
function leadOf(text: string, block: { readonly start: number; readonly end: number }, at: number): string {
  const key = lineStart(text, block.start);
  const digit = /^\|[-+]?([1-9])/.exec(text.slice(block.start, block.start + 3))?.[1];
  if (digit) return ' '.repeat((/^ */.exec(text.slice(key, at))?.[0].length ?? 0) + Number(digit));
  const body = text.slice(block.start, block.end);
  return /[\r\n]( +)[^\s]/.exec(body)?.[1] ?? '  ';
}
