import {
  childrenOf,
  type Entry,
  type ReportDraft,
  type ValueEdit,
  valueAt,
  withValue,
  wordOf,
} from '@nianbao/schema';
import type { TextEdit } from '../source/repair.js';
import { rowText, writeRows } from '../write/row.js';
import { writeGroup } from '../write/stringify.js';
import { writeValue } from '../write/value.js';
import { breakOf, type Editable, isFlow, lineEnd, lineStart, pairEnd, valuePlace } from './place.js';

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Writes fields that the file does not have yet, with the groups they stand in, at their place in form order. */
export function insertMissing(parsed: Editable, edits: readonly ValueEdit[]): readonly TextEdit[] {
  const holders = new Map<string, Entry>();
  let draft: ReportDraft = {};
  for (const { path, value } of edits) {
    draft = withValue(draft, path, value);
    const holder = holderOf(parsed, parsed.edition.entries.get(path)?.parent);
    if (holder) holders.set(holder.path, holder);
  }
  return [...holders.values()].flatMap((holder) => {
    const values = valueAt(draft, holder.path);
    return isBag(values) ? insertInto(parsed, holder, values) : [];
  });
}

/** The closest group that is in the file. */
function holderOf(parsed: Editable, entry: Entry | undefined): Entry | undefined {
  let at = entry;
  while (at && at.path !== '' && !parsed.locate(at.path, 'key')) at = at.parent;
  return at;
}

function insertInto(parsed: Editable, holder: Entry, values: Bag): readonly TextEdit[] {
  const siblings = childrenOf(holder, parsed.edition);
  const present = siblings.filter((child) => parsed.locate(child.path, 'key'));
  const missing = siblings.filter((child) => values[child.node.id] !== undefined && !present.includes(child));
  if (missing.length === 0) return [];
  if (present.length === 0) return fillEmpty(parsed, holder, values);
  const flow = holder.path !== '' && isFlow(parsed, holder.path);
  return missing.map((child) => {
    const order = siblings.indexOf(child);
    const before = present.findLast((other) => siblings.indexOf(other) < order);
    const after = present.find((other) => siblings.indexOf(other) > order);
    const anchor: Anchor = before
      ? { entry: before, side: 'after' }
      : { entry: after ?? child, side: 'before' };
    return flow
      ? insertFlow(parsed, anchor, child, values)
      : insertBlock(parsed, holder, anchor, child, values);
  });
}

interface Anchor {
  readonly entry: Entry;
  readonly side: 'before' | 'after';
}

function insertFlow(parsed: Editable, anchor: Anchor, child: Entry, values: Bag): TextEdit {
  const written = flowPair(parsed, child, values[child.node.id]);
  if (anchor.side === 'before') {
    const at = parsed.locate(anchor.entry.path, 'key')?.start ?? 0;
    return { start: at, end: at, text: `${written}, ` };
  }
  const at = pairEnd(parsed, anchor.entry.path);
  return { start: at, end: at, text: `, ${written}` };
}

function flowPair(parsed: Editable, entry: Entry, value: unknown): string {
  const word = wordOf(entry.node, parsed.vocabulary);
  if (entry.node.kind !== 'group')
    return `${word}: ${writeValue(value, entry.node, { vocabulary: parsed.vocabulary })}`;
  const bag = isBag(value) ? value : {};
  const inner = childrenOf(entry, parsed.edition).filter((child) => bag[child.node.id] !== undefined);
  return `${word}: { ${inner.map((child) => flowPair(parsed, child, bag[child.node.id])).join(', ')} }`;
}

function insertBlock(parsed: Editable, holder: Entry, anchor: Anchor, child: Entry, values: Bag): TextEdit {
  const { text } = parsed;
  const key = parsed.locate(anchor.entry.path, 'key')?.start ?? 0;
  const lines = fieldLines(parsed, holder, { [child.node.id]: values[child.node.id] }, columnAt(text, key));
  const eol = breakOf(text);
  if (anchor.side === 'before') {
    const at = aboveComments(text, lineStart(text, key));
    return { start: at, end: at, text: lines.map((line) => `${line}${eol}`).join('') };
  }
  const at = behind(parsed, anchor.entry);
  return { start: at, end: at, text: lines.map((line) => `${eol}${line}`).join('') };
}

function fieldLines(parsed: Editable, holder: Entry, values: Bag, column: number): readonly string[] {
  if (holder.node.kind !== 'group') return [];
  const { vocabulary, edition } = parsed;
  const lines = writeGroup(holder.node, values, column, { vocabulary, edition });
  return lines.join('\n').split('\n');
}

function columnAt(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return offset - start - (text.charCodeAt(start) === 0xfeff ? 1 : 0);
}

/** Comments that stand directly above a key belong to it, except those at the head of the file. */
function aboveComments(text: string, start: number): number {
  let at = start;
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (!/^[ \t]*#/.test(text.slice(above, at))) return at;
    at = above;
  }
  return start;
}

/** The end of the last line that belongs to a field. */
function behind(parsed: Editable, entry: Entry): number {
  const { text } = parsed;
  const end = lastEnd(parsed, entry);
  const head = text.slice(valuePlace(parsed, entry.path)?.start ?? end).slice(0, 4);
  const block = /^[|>]/.test(head);
  let at = lineEnd(text, end);
  const empty = block && end - (valuePlace(parsed, entry.path)?.start ?? end) <= 3;
  if (!block || !(empty || /^.\d?\+/.test(head))) return at;
  for (let next = at; next < text.length; ) {
    const start = next + (text.startsWith('\r\n', next) ? 2 : 1);
    next = lineEnd(text, start);
    if (start >= text.length || text.slice(start, next).trim() !== '') break;
    at = next;
    if (empty) break;
  }
  return at;
}

/** The last character of a field or of anything below it. */
function lastEnd(parsed: Editable, entry: Entry): number {
  const own = pairEnd(parsed, entry.path);
  const below = childrenOf(entry, parsed.edition).filter((child) => parsed.locate(child.path, 'key'));
  return Math.max(own, ...below.map((child) => lastEnd(parsed, child)));
}

/** A group that is there without a field in it: `键:`, `键: {}`, or an empty file. */
function fillEmpty(parsed: Editable, holder: Entry, values: Bag): readonly TextEdit[] {
  const { text, vocabulary } = parsed;
  const eol = breakOf(text);
  if (holder.path === '') return [fillFile(parsed, holder, values)];
  const place = valuePlace(parsed, holder.path);
  if (!place || holder.node.kind !== 'group') return [];
  const current = text.slice(place.start, place.end);
  if (current !== '' && !/^\{\s*\}$/.test(current)) return [];
  if (holder.node.flow) {
    const row = writeRows([rowText(holder.node, values, vocabulary)], 0)[0] ?? '';
    return [{ start: place.start, end: place.end, text: `${place.lead}${row.slice(row.indexOf('{'))}` }];
  }
  const column = columnAt(text, parsed.locate(holder.path, 'key')?.start ?? 0) + 2;
  const written = fieldLines(parsed, holder, values, column)
    .map((line) => `${eol}${line}`)
    .join('');
  const at = lineEnd(text, place.end);
  const removed = current === '' ? [] : [{ start: place.start, end: place.end, text: '' }];
  return [...removed, { start: at, end: at, text: place.lead === ': ' ? `:${written}` : written }];
}

function fillFile(parsed: Editable, root: Entry, values: Bag): TextEdit {
  const { text } = parsed;
  const eol = breakOf(text);
  const lines = fieldLines(parsed, root, values, 0);
  const lead = text === '' || text.endsWith('\n') ? '' : eol;
  return { start: text.length, end: text.length, text: `${lead}${lines.join(eol)}${eol}` };
}
