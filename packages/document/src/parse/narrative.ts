import type { TreeScalar } from './tree.js';

/**
 * Finds for each character of a scalar's value the offset where it is written, and for the end of the value the offset
 * behind its last character. Undefined when the text cannot be followed character by character.
 */
export function characterOffsets(text: string, scalar: TreeScalar): readonly number[] | undefined {
  const offsets: number[] = [];
  const walk = { text, offsets, value: '' };
  if (scalar.style === 'literal' || scalar.style === 'folded') walkBlock(walk, scalar);
  else walkFlow(walk, scalar);
  const { value } = scalar;
  if (!walk.value.startsWith(value)) return undefined;
  offsets.length = value.length;
  const last = offsets.at(-1);
  offsets.push(last === undefined ? scalar.end : last + 1);
  return offsets;
}

interface Walk {
  readonly text: string;
  readonly offsets: number[];
  value: string;
}

function put(walk: Walk, characters: string, offset: number, step: 0 | 1): void {
  for (let index = 0; index < characters.length; index++) walk.offsets.push(offset + index * step);
  walk.value += characters;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Offset of the line break. */
  readonly stop: number;
}

function linesFrom(text: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  let at = start;
  while (at < end) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 || found >= end ? end : found;
    const content = stop > at && text.charAt(stop - 1) === '\r' ? stop - 1 : stop;
    lines.push({ start: at, end: content, stop: content });
    at = stop + 1;
  }
  return lines;
}

function walkBlock(walk: Walk, scalar: TreeScalar): void {
  const { text } = walk;
  const headEnd = text.indexOf('\n', scalar.start);
  if (headEnd < 0) return;
  const lines = linesFrom(text, headEnd + 1, scalar.end);
  const digit = /^[|>][-+]?([1-9])/.exec(text.slice(scalar.start, scalar.start + 4))?.[1];
  const indent = digit ? scalar.indent + Number(digit) : leadingSpaces(text, lines);
  const bodies = lines.map((line) => ({ ...line, start: Math.min(line.start + indent, line.end) }));
  if (scalar.style === 'literal') {
    for (const body of bodies) {
      put(walk, text.slice(body.start, body.end), body.start, 1);
      put(walk, '\n', body.stop, 0);
    }
  } else foldBlock(walk, bodies);
}

function leadingSpaces(text: string, lines: readonly Line[]): number {
  for (const { start, end } of lines) {
    let at = start;
    while (at < end && text.charAt(at) === ' ') at++;
    if (at < end) return at - start;
  }
  return 0;
}

/** A single break between two plain lines is a space; lines that begin with white space keep their breaks. */
function foldBlock(walk: Walk, lines: readonly Line[]): void {
  const { text } = walk;
  let pending: number[] = [];
  let previous: 'none' | 'plain' | 'deep' = 'none';
  for (const line of lines) {
    if (line.start >= line.end) {
      pending.push(line.stop);
      continue;
    }
    const deep = text.charAt(line.start) === ' ' || text.charAt(line.start) === '\t';
    const breaks = pending;
    pending = [line.stop];
    if (previous === 'none') for (const at of breaks) put(walk, '\n', at, 0);
    else joinLines(walk, breaks, deep || previous === 'deep');
    put(walk, text.slice(line.start, line.end), line.start, 1);
    previous = deep ? 'deep' : 'plain';
  }
  for (const at of pending) put(walk, '\n', at, 0);
}

function joinLines(walk: Walk, breaks: readonly number[], keep: boolean): void {
  const [first = 0, ...rest] = breaks;
  if (keep) for (const at of breaks) put(walk, '\n', at, 0);
  else if (rest.length === 0) put(walk, ' ', first, 0);
  else for (const at of rest) put(walk, '\n', at, 0);
}

function walkFlow(walk: Walk, scalar: TreeScalar): void {
  const { text } = walk;
  const quoted = scalar.style === 'single' || scalar.style === 'double';
  let at = scalar.start + (quoted ? 1 : 0);
  const end = scalar.end - (quoted ? 1 : 0);
  while (at < end) {
    const character = text.charAt(at);
    if (scalar.style === 'single' && character === "'" && text.charAt(at + 1) === "'") {
      put(walk, "'", at, 0);
      at += 2;
    } else if (scalar.style === 'double' && character === '\\') at = walkEscape(walk, at);
    else if (/[ \t\r\n]/.test(character)) at = walkBreak(walk, at, end);
    else {
      put(walk, character, at, 0);
      at++;
    }
  }
}

/** White space inside a line stays; around a line break it folds to one space, or to breaks for empty lines. */
function walkBreak(walk: Walk, start: number, end: number): number {
  const { text } = walk;
  let at = start;
  const breaks: number[] = [];
  while (at < end && /[ \t\r\n]/.test(text.charAt(at))) {
    if (text.charAt(at) === '\n') breaks.push(at);
    at++;
  }
  if (breaks.length === 0) put(walk, text.slice(start, at), start, 1);
  else joinLines(walk, breaks, false);
  return at;
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};

const codeLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function walkEscape(walk: Walk, at: number): number {
  const { text } = walk;
  const sign = text.charAt(at + 1);
  const length = codeLengths[sign];
  if (length !== undefined) {
    const code = Number.parseInt(text.slice(at + 2, at + 2 + length), 16);
    if (code >= 0 && code <= 0x10ffff) put(walk, String.fromCodePoint(code), at, 0);
    return at + 2 + length;
  }
  if (sign === '\n' || sign === '\r') {
    let next = at + 1;
    while (/[ \t\r\n]/.test(text.charAt(next))) {
      if (text.charAt(next) === '\n' && next > at + 2) put(walk, '\n', next, 0);
      next++;
    }
    return next;
  }
  put(walk, escapes[sign] ?? sign, at, 0);
  return at + 2;
}
