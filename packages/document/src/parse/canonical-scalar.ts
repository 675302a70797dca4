import { isHidden, isWideSpace, meantBy } from '../source/characters.js';
import { type Canonical, fail } from './canonical-state.js';
import type { TreeScalar } from './tree.js';

const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;
const COLON = 58;

/** Reads a plain key; behind it stands a colon, and behind that a space or the line's end. */
export function readKey(state: Canonical, at: number, flow: boolean): TreeScalar {
  return scalarOf(state, 'plain', at, keyEnd(state, at, flow));
}

/** Reads a plain scalar on one line. */
export function readPlain(state: Canonical, at: number, flow: boolean): TreeScalar {
  return scalarOf(state, 'plain', at, plainEnd(state, at, flow));
}

/** Reads a quoted scalar on one line, without escapes. */
export function readQuoted(state: Canonical, at: number): TreeScalar {
  const end = quotedEnd(state, at);
  return scalarOf(state, state.text.charAt(at) === "'" ? 'single' : 'double', at, end);
}

function scalarOf(
  state: Canonical,
  style: 'plain' | 'single' | 'double',
  start: number,
  end: number,
): TreeScalar {
  const { text } = state;
  const value = style === 'plain' ? text.slice(start, end) : text.slice(start + 1, end - 1);
  return { kind: 'scalar', style, value, start, end, indent: 0 };
}

const indicators = '-?:,[]{}#&*!|>\'"%@`';

/** True where a plain scalar cannot begin, or where this reader does not want it to. */
function isIndicator(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '-') {
    const next = text.charCodeAt(at + 1);
    return !(next >= 48 && next <= 57);
  }
  return character === '' || indicators.includes(character) || meantBy(character) !== undefined;
}

const longestKey = 200;

/** Reads a plain key and returns the offset of its colon, behind which a space or the line's end stands. */
function keyEnd(state: Canonical, from: number, flow: boolean): number {
  const { text } = state;
  if (isIndicator(text, from)) fail(state);
  const limit = from + longestKey;
  let at = from;
  while (at < limit && !state.failed) {
    const code = text.charCodeAt(at);
    if (code === COLON) {
      if (!endsKey(text, at + 1, flow) || text.charCodeAt(at - 1) === SPACE) fail(state);
      return at;
    }
    if (isOdd(code) || code === HASH || code === 0x2c || code === 0x7b || code === 0x7d) fail(state);
    at++;
  }
  fail(state);
  return at;
}

/** What must stand behind the colon of a key. */
function endsKey(text: string, at: number, flow: boolean): boolean {
  const next = text.charCodeAt(at);
  if (next === SPACE || next === LF || next === CR || at === text.length) return true;
  return flow && (next === 0x2c || next === 0x7d);
}

/** Reads a plain scalar on its line and returns the offset behind its last character. */
function plainEnd(state: Canonical, from: number, flow: boolean): number {
  const { text } = state;
  if (isIndicator(text, from)) fail(state);
  let at = from;
  let end = from;
  while (!state.failed && at < text.length) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) === LF)) break;
    if (code === HASH && text.charCodeAt(at - 1) === SPACE) break;
    if (code === COLON && isColonEnd(text, at + 1, flow)) fail(state);
    if (flow) {
      if (code === 0x2c || code === 0x7d) break;
      if (code === 0x7b || code === 0x5b || code === 0x5d || isWideMark(text, at, code)) fail(state);
    }
    if (isOdd(code)) fail(state);
    at++;
    if (code !== SPACE) end = at;
  }
  if (flow && at >= text.length) fail(state);
  return end;
}

/** Inside a row any mark that looks like one of structure may be meant for it. */
function isWideMark(text: string, at: number, code: number): boolean {
  return code > 0x7f && meantBy(text.charAt(at)) !== undefined;
}

function isColonEnd(text: string, at: number, flow: boolean): boolean {
  const next = text.charCodeAt(at);
  return flow || next === SPACE || next === LF || next === CR || at >= text.length;
}

/** Reads a quoted scalar without escapes and returns the offset behind its closing quote. */
function quotedEnd(state: Canonical, from: number): number {
  const { text } = state;
  const quote = text.charCodeAt(from);
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      if (text.charCodeAt(at + 1) === quote) break;
      return at + 1;
    }
    if (code === LF || code === CR || code === 0x5c || isOdd(code)) break;
  }
  fail(state);
  return from + 2;
}

/** Controls, hidden characters and wide spaces: the source checks have something to say of them. */
function isOdd(code: number): boolean {
  if (code < 0x7f) return code < SPACE;
  if (code >= 0x4e00 && code <= 0x9fff) return false;
  return isHidden(code) || isWideSpace(code);
}
