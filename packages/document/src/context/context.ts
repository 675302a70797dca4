import type { Edition, Entry, Vocabulary } from '@nianbao/schema';
import type { ParsedReport } from '../parse/report.js';
import { type Words, wordsOf } from '../parse/words.js';
import type { Span } from '../source/problem.js';
import { ancestorsOf, siblingsOf } from './ancestors.js';
import { type FlowPlace, flowPlace, wordIn } from './flow.js';
import { type Line, lineStart, readLine, skip } from './line.js';

/** What may be written at an offset. It is read from the lines around it, so that it holds in broken files too. */
export interface Context {
  readonly where: 'key' | 'value' | 'narrative' | 'comment' | 'none';
  /** The group whose members stand here. */
  readonly parent: Entry;
  /** The member whose key or value the offset is in. */
  readonly entry?: Entry;
  /** Ids of the members that are there already, the one at the offset left out. */
  readonly present: readonly string[];
  /** What stands between the start of the key or value and the offset. */
  readonly typed: string;
  /** The key or value that a completion replaces. */
  readonly replace: Span;
  /** Inside a map on one line. */
  readonly flow: boolean;
  /** Columns before a key that is written here. */
  readonly indent: number;
  readonly vocabulary: Vocabulary;
  /** A colon follows the key. */
  readonly hasColon: boolean;
  /** The value follows its colon without a space. */
  readonly needsSpace: boolean;
  readonly edition: Edition;
}

interface Place {
  readonly parsed: ParsedReport;
  readonly words: Words;
  readonly offset: number;
  readonly line: Line;
}

/** Says what may be written at an offset of a report. */
export function contextAt(parsed: ParsedReport, offset: number): Context {
  const { text, edition } = parsed;
  const at = Math.max(0, Math.min(offset, text.length));
  const line = readLine(text, lineStart(text, at));
  const place: Place = { parsed, words: wordsOf(edition), offset: at, line };
  const blank = line.content === line.end;
  const indent = blank ? columns(text.slice(line.start, at)) : line.indent;
  const above = ancestorsOf(text, line, indent, place.words);
  if (above.narrative) return nothing(place, 'narrative');
  if (inComment(text, line, at)) return nothing(place, 'comment');
  const parent = above.entry;
  if (above.flowFrom !== undefined && parent)
    return inFlow(place, parent, above.flowFrom) ?? nothing(place, 'none');
  if (parent?.node.kind !== 'group') return nothing(place, 'none');
  return inBlock(place, parent, indent);
}

function inBlock(place: Place, parent: Entry, indent: number): Context {
  const { parsed, words, line, offset } = place;
  const { text } = parsed;
  const present = siblingsOf(text, line, indent).flatMap((word) => words.child(parent, word)?.node.id ?? []);
  const base = { ...shared(place), parent, present, indent };
  if (line.colon === undefined || line.key === undefined || offset <= line.colon) {
    const replace = line.key ?? { start: Math.min(line.content, offset), end: wordEnd(text, line, offset) };
    const entry = words.child(parent, line.key?.word ?? text.slice(replace.start, replace.end).trim());
    return {
      ...base,
      where: 'key',
      ...key(text, replace, offset),
      ...(entry ? { entry } : {}),
      hasColon: line.colon !== undefined,
    };
  }
  const entry = words.child(parent, line.key.word);
  if (!entry) return nothing(place, 'none');
  if (/[{｛]/.test(text.charAt(line.value)) && offset > line.value) {
    const flow = inFlow(place, entry, line.value);
    if (flow) return { ...flow, indent };
  }
  const replace = valueSpan(text, line.colon + 1, line.end, offset);
  const typed = text.slice(replace.start, offset);
  const needsSpace = replace.start === line.colon + 1;
  return { ...base, where: 'value', entry, typed, replace, needsSpace, hasColon: true };
}

/** On a line without a colon the key reaches to the end of its first word. */
function wordEnd(text: string, line: Line, offset: number): number {
  let end = Math.max(offset, line.content);
  while (end < line.end && !/\s/.test(text.charAt(end))) end += 1;
  return end;
}

function inFlow(place: Place, group: Entry, from: number): Context | undefined {
  const { parsed, words, offset } = place;
  const limit = Math.min(parsed.text.length, flowLimit(parsed.text, offset));
  const at = flowPlace(parsed.text, from, offset, limit);
  if (!at) return undefined;
  let parent: Entry | undefined = group;
  for (const word of at.keys) parent = words.child(parent, word);
  if (parent?.node.kind !== 'group') return undefined;
  return flowContext(place, parent, at);
}

function flowContext(place: Place, parent: Entry, at: FlowPlace): Context | undefined {
  const { parsed, words, offset, line } = place;
  const { text } = parsed;
  const { item } = at;
  const present = at.present.flatMap((word) => words.child(parent, word)?.node.id ?? []);
  const base = { ...shared(place), parent, present, flow: true, indent: line.indent };
  const entry = words.child(parent, wordIn(text, item));
  if (item.colon === undefined || offset <= item.colon) {
    const start = Math.min(offset, skipBreaks(text, item.start, item.end));
    const end = Math.max(offset, trimEnd(text, start, item.colon ?? item.end));
    return {
      ...base,
      where: 'key',
      ...key(text, { start, end }, offset),
      ...(entry ? { entry } : {}),
      hasColon: item.colon !== undefined,
    };
  }
  if (!entry) return undefined;
  const replace = valueSpan(text, item.colon + 1, item.end, offset);
  const needsSpace = replace.start === item.colon + 1;
  return {
    ...base,
    where: 'value',
    entry,
    typed: text.slice(replace.start, offset),
    replace,
    needsSpace,
    hasColon: true,
  };
}

/** A flow map ends at the latest with the next line but a few: an open brace must not swallow the file. */
function flowLimit(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

function shared(place: Place) {
  const { vocabulary, edition } = place.parsed;
  return { vocabulary, edition, flow: false, needsSpace: false };
}

function key(text: string, span: Span, offset: number) {
  const replace = { start: span.start, end: span.end };
  return { typed: text.slice(span.start, Math.max(span.start, offset)), replace };
}

/** The value behind a colon, a comment behind it left out; it always holds the offset. */
function valueSpan(text: string, from: number, to: number, offset: number): Span {
  const start = Math.min(offset, skip(text, from, to));
  const comment = text.slice(start, to).search(/(^|\s)#/);
  const end = trimEnd(text, start, comment < 0 ? to : start + comment);
  return { start, end: Math.max(end, offset) };
}

/** Columns of white space; a tab counts as two, as where lines are read. */
function columns(blank: string): number {
  return blank.length + blank.split('\t').length - 1;
}

/** In a map on several lines a key may begin on another line than the comma before it. */
function skipBreaks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** True behind a `#` that begins a comment of the line. */
function inComment(text: string, line: Line, offset: number): boolean {
  let quote = '';
  for (let at = line.content; at < offset; at += 1) {
    const character = text.charAt(at);
    if (quote === '' && character === '#' && (at === line.content || /\s/.test(text.charAt(at - 1))))
      return true;
    if (quote === '' && (character === '"' || character === "'") && /[\s:{,]/.test(text.charAt(at - 1)))
      quote = character;
    else if (character === quote) quote = '';
  }
  return false;
}

function nothing(place: Place, where: 'narrative' | 'comment' | 'none'): Context {
  const { offset, words, line } = place;
  const replace = { start: offset, end: offset };
  const rest = { parent: words.root, present: [], typed: '', replace, indent: line.indent, hasColon: false };
  return { ...shared(place), ...rest, where };
}
