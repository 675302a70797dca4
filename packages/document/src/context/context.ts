import type { Entry } from '@nianbao/schema';
import type { ParsedReport } from '../parse/report.js';
import { wordsOf } from '../parse/words.js';
import type { KeyLine } from '../source/key-line.js';
import type { Span } from '../source/problem.js';
import { braceOf, type FlowMap, flowPathAt, readFlow } from './flow.js';
import { columnsOf, commentStart, endsSoon, keyOf, readLine, type SourceLine, startOfLine } from './line.js';
import type { Context, Place } from './place.js';
import { presentIds } from './present.js';
import { childNamed, resolveWords } from './resolve.js';
import { lookUp, neighbour, type Opener, openerOf } from './surroundings.js';

/** What the cursor stands in. Reads the lines around it and needs no valid YAML; takes time for the lines around it only. */
export function contextAt(parsed: ParsedReport, offset: number): Context {
  const { text } = parsed;
  const inside = Math.max(0, Math.min(offset, text.length));
  const start = startOfLine(text, inside);
  const words = wordsOf(parsed.edition);
  if (start === undefined || !endsSoon(text, inside)) return base({ parsed, offset: inside }, words.root, 0);
  const line = readLine(text, start);
  const place = { text, offset: inside, parsed, words, line };
  if (line.blank) return blankLine(place);
  if (inside < line.content) return base(place, place.words.root, line.column);
  const { openers } = lookUp(text, line.start, line.column, place.words.knows);
  return onLine(place, openers, line.column);
}

/** A context with nothing in it; the rest is filled in. */
function base(place: Pick<Place, 'parsed' | 'offset'>, parent: Entry, indent: number): Context {
  const { offset, parsed } = place;
  return {
    where: 'none',
    parent,
    present: [],
    typed: '',
    replace: { start: offset, end: offset },
    flow: false,
    indent,
    vocabulary: parsed.vocabulary,
    hasColon: false,
    needsSpace: false,
    edition: parsed.edition,
  };
}

/** On white space the column of the cursor says what is meant, as far as the lines around it allow. */
function blankLine(place: Place): Context {
  const { text, line, offset, words } = place;
  const from = line.start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : line.start;
  const column = columnsOf(text, from, Math.max(from, offset));
  const below = neighbour(text, line, 'below');
  const levels = levelsAt(place, below).filter((level) => level >= (below?.column ?? 0));
  const level = levels.find((candidate) => candidate <= column) ?? levels.at(-1) ?? 0;
  const { openers } = lookUp(text, line.start, level, words.knows);
  const context = onLine(place, openers, level);
  const misplaced = level !== column && context.where === 'key' && !context.flow;
  return misplaced ? { ...context, replace: { start: from, end: offset } } : context;
}

/** The columns that a key may stand in here, deepest first. */
function levelsAt(place: Place, below: SourceLine | undefined): readonly number[] {
  const { text, line, words } = place;
  const above = neighbour(text, line, 'above');
  if (!above) return [0];
  const levels = [above.column];
  const opener = openerOf(text, above, words.knows) ?? openFlow(place, above);
  if (opener) levels.unshift(below && below.column > above.column ? below.column : above.column + 2);
  for (const { line: outer } of lookUp(text, above.start, above.column, words.knows).openers) {
    levels.push(outer.column);
  }
  return levels.includes(0) ? levels : [...levels, 0];
}

function openFlow(place: Place, above: SourceLine): boolean {
  return (
    lookUp(place.text, place.line.start, above.column + 1, place.words.knows).openers[0]?.opens === 'flow'
  );
}

function onLine(place: Place, openers: readonly Opener[], column: number): Context {
  const { words, text } = place;
  const inner = openers[0];
  // Lines of a text may look like keys; the outermost block is the one that counts.
  const block = openers.findLast((opener) => opener.opens === 'text');
  if (block) return inText(place, block, openers, column);
  const chain = openers.map((opener) => opener.key.word).reverse();
  if (inner?.opens === 'flow') {
    const open = braceOf(text, inner.key.value, inner.line.end);
    const map = open === undefined ? undefined : readFlow(text, open, inner.line.start, words.knows);
    if (map && place.offset > map.open && place.offset <= map.close) return inFlow(place, map, chain, column);
    chain.pop();
  }
  return inBlock(place, chain, column);
}

function inText(place: Place, opener: Opener, openers: readonly Opener[], column: number): Context {
  const outside = openers.slice(openers.indexOf(opener) + 1).map((one) => one.key.word);
  const parent = resolveWords(place.words, outside.reverse()) ?? place.words.root;
  const entry = childNamed(place.words, parent, opener.key.word);
  return { ...base(place, parent, column), where: 'narrative', ...(entry ? { entry } : {}) };
}

function inBlock(place: Place, chain: readonly string[], column: number): Context {
  const { text, line, offset, words } = place;
  const parent = resolveWords(words, chain);
  const context = base(place, parent ?? words.root, column);
  const comment = commentStart(text, line.content, Math.min(offset, line.end));
  if (comment !== undefined && comment < offset) return { ...context, where: 'comment' };
  if (!parent) return context;
  if (parent.node.kind !== 'group' && parent.node.kind !== 'notes') return underLeaf(place, context, parent);
  const key =
    line.blank || offset < line.content ? undefined : keyOf(text, line.content, line.end, words.knows);
  const open = key && braceOf(text, key.value, line.end);
  if (key && open !== undefined && offset > open) {
    const map = readFlow(text, open, line.start, words.knows);
    if (offset <= map.close) return inFlow(place, map, [...chain, key.word], column);
    return context;
  }
  if (/^- /.test(text.slice(line.content, line.content + 2))) return context;
  const range = { start: Math.min(line.content, offset), end: Math.max(offset, lineContentEnd(place)) };
  return atField(place, context, key, range);
}

/** The end of what a line says, without a comment and white space. */
function lineContentEnd(place: Place): number {
  const { text, line, offset } = place;
  if (offset < line.content) return offset;
  const comment = commentStart(text, line.content, line.end);
  let end = comment ?? line.end;
  while (end > line.content && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

function inFlow(place: Place, map: FlowMap, chain: readonly string[], column: number): Context {
  const { text, offset, words } = place;
  const path = flowPathAt(map, offset);
  const last = path.at(-1);
  const inner = path.slice(0, -1).map(({ segment }) => segment.key?.word ?? '');
  const parent = resolveWords(words, [...chain, ...inner]);
  const context = { ...base(place, parent ?? words.root, column), flow: true };
  const comment = commentStart(text, Math.max(place.line.content, map.open), offset);
  if (comment !== undefined) return { ...context, where: 'comment' };
  if (parent?.node.kind !== 'group' || !last) return context;
  const { segment } = last;
  let end = segment.end;
  while (end > segment.content && /\s/.test(text.charAt(end - 1))) end--;
  const range = { start: Math.min(segment.content, offset), end: Math.max(offset, end) };
  const others = last.map.segments.filter((one) => one !== segment).map((one) => one.key?.word ?? '');
  return atField(place, context, segment.key, range, others);
}

/** The value of a field on a line of its own. */
function underLeaf(place: Place, context: Context, leaf: Entry): Context {
  const parent = leaf.parent ?? place.words.root;
  if (leaf.node.kind === 'narrative') return { ...context, parent, entry: leaf, where: 'narrative' };
  const { text, line, offset } = place;
  const start = Math.min(line.content, offset);
  const replace = { start, end: Math.max(offset, lineContentEnd(place)) };
  return { ...context, parent, entry: leaf, where: 'value', typed: text.slice(start, offset), replace };
}

/** At a key or behind its colon; `range` holds the field as far as it is written. */
function atField(
  place: Place,
  context: Context,
  key: KeyLine | undefined,
  range: Span,
  others?: readonly string[],
): Context {
  const { text, offset, words } = place;
  const entry = key && childNamed(words, context.parent, key.word);
  const known = entry ? { entry } : {};
  const own = key ?? range;
  const present = presentIds(place, context, { start: own.start, end: own.end }, others);
  const hasColon = key !== undefined && key.mark !== 'none';
  if (!hasColon || offset <= key.colon) {
    const end = key && offset <= key.end ? key.end : wordEnd(text, offset, range.end);
    const replace = { start: range.start, end };
    return {
      ...context,
      ...known,
      where: 'key',
      present,
      typed: text.slice(range.start, offset),
      replace,
      hasColon,
    };
  }
  const value = valueSpan(key, range.end, offset);
  const needsSpace = value.start === key.colon + 1;
  const typed = text.slice(value.start, offset);
  return { ...context, ...known, where: 'value', present, typed, replace: value, hasColon, needsSpace };
}

function wordEnd(text: string, offset: number, limit: number): number {
  let end = offset;
  while (end < limit && !/[\s{｛,#]/.test(text.charAt(end))) end++;
  return end;
}

/** The value as it will be replaced, quotes included, or the blank place at the cursor. */
function valueSpan(key: KeyLine, end: number, offset: number): Span {
  if (key.value >= end) return { start: offset, end: offset };
  return { start: Math.min(offset, key.value), end: Math.max(offset, end) };
}
