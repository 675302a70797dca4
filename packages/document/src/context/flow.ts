import { isBreak } from '../source/characters.js';
import type { KeyLine } from '../source/key-line.js';
import { keyOf, lineBelow, readLine, skipQuoted } from './line.js';

/** A map in braces as far as it can be read, closed or not. */
export interface FlowMap {
  readonly open: number;
  /** Offset of the closing brace, or of the end of what can belong to the map. */
  readonly close: number;
  readonly segments: readonly FlowSegment[];
}

/** What stands between two commas. */
export interface FlowSegment {
  readonly start: number;
  readonly end: number;
  /** First character that is no white space. */
  readonly content: number;
  readonly key: KeyLine | undefined;
  readonly map: FlowMap | undefined;
}

type Knows = (word: string) => boolean;

const deepest = 8;
const mostLines = 200;
const mostCharacters = 20_000;

/** The first brace of a line that opens a map and stands behind a key, if the line has one. */
export function braceOf(text: string, from: number, end: number): number | undefined {
  let at = from;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return isOpen(text.charAt(at)) && at < end ? at : undefined;
}

const isOpen = (character: string) => character === '{' || character === '｛';
const isClose = (character: string) => character === '}' || character === '｝';

/** Reads the map that opens at an offset. Lines that stand no further right than its own line do not belong to it. */
export function readFlow(text: string, open: number, lineStart: number, knows: Knows): FlowMap {
  return readMap({ text, knows, limit: limitOf(text, lineStart, open) }, open, 0);
}

/** How far a map may reach: to the end of its line, and over the lines below that stand further right. */
function limitOf(text: string, lineStart: number, open: number): number {
  const first = readLine(text, lineStart);
  let line = first;
  for (let count = 0; count < mostLines; count++) {
    const below = lineBelow(text, line);
    if (below === undefined || below - open > mostCharacters) break;
    const next = readLine(text, below);
    if (!next.blank && next.column <= first.column && !isClose(text.charAt(next.content))) break;
    line = next;
  }
  return Math.min(line.end, open + mostCharacters);
}

interface Reader {
  readonly text: string;
  readonly knows: Knows;
  readonly limit: number;
}

function readMap(reader: Reader, open: number, depth: number): FlowMap {
  const segments: FlowSegment[] = [];
  let at = open + 1;
  for (;;) {
    const segment = readSegment(reader, at, depth);
    segments.push(segment);
    const sign = reader.text.charAt(segment.end);
    if (segment.end >= reader.limit || isClose(sign)) return { open, close: segment.end, segments };
    at = segment.end + 1;
  }
}

function readSegment(reader: Reader, start: number, depth: number): FlowSegment {
  const { text, limit, knows } = reader;
  let content = start;
  while (content < limit && /[\s\u3000]/.test(text.charAt(content))) content++;
  let map: FlowMap | undefined;
  let end = content;
  while (end < limit) {
    const character = text.charAt(end);
    if (isClose(character) || character === ',' || isWideComma(reader, end)) break;
    if (character === '"' || character === "'") end = skipQuoted(text, end, limit);
    if (isOpen(character)) {
      if (depth >= deepest) return { start, end: limit, content, key: undefined, map: undefined };
      map = readMap(reader, end, depth + 1);
      end = Math.min(map.close, limit - 1);
    }
    if (character === '#' && /\s/.test(text.charAt(end - 1))) {
      end = lineEndAt(text, end, limit);
      continue;
    }
    end++;
  }
  const keyEnd = Math.min(end, lineEndAt(text, content, limit));
  return { start, end, content, key: keyOf(text, content, keyEnd, knows), map };
}

function lineEndAt(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

/** A full-width comma divides behind a number or before a known key; elsewhere it belongs to the words of a value. */
function isWideComma(reader: Reader, at: number): boolean {
  if (reader.text.charAt(at) !== '，') return false;
  if (/[\d:：]\s{0,9}$/.test(reader.text.slice(Math.max(0, at - 10), at))) return true;
  const next = /^\s*([^\s,，:：{}]{1,40})\s*[:：]/.exec(reader.text.slice(at + 1, at + 80));
  return next?.[1] !== undefined && reader.knows(next[1]);
}

/** The innermost map that holds an offset, with the segments that lead to it, outermost first. */
export function flowPathAt(map: FlowMap, offset: number): readonly { map: FlowMap; segment: FlowSegment }[] {
  const path: { map: FlowMap; segment: FlowSegment }[] = [];
  let at: FlowMap | undefined = map;
  while (at && offset > at.open && offset <= at.close) {
    const segment: FlowSegment | undefined = at.segments.find(
      (one) => offset >= one.start && offset <= one.end,
    );
    if (!segment) break;
    path.push({ map: at, segment });
    at = segment.map;
  }
  return path;
}

/** Braces of a line that stay open at its end, and those that close something above it. */
export function braceBalance(text: string, start: number, end: number): { opens: number; closes: number } {
  let opens = 0;
  let closes = 0;
  const limit = Math.min(end, start + mostCharacters);
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '#' && at > start && /\s/.test(text.charAt(at - 1))) break;
    if (character === '"' || character === "'") at = skipQuoted(text, at, limit);
    else if (isOpen(character)) opens++;
    else if (isClose(character)) {
      if (opens > 0) opens--;
      else closes++;
    }
  }
  return { opens, closes };
}
