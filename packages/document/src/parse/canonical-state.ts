import { isHidden } from '../source/characters.js';
import type { Comment } from '../source/scan-state.js';

/** The reader of the canonical layout on its way through a text. */
export interface Canonical {
  readonly text: string;
  readonly comments: Comment[];
  /** Offset from which the next line is read. */
  next: number;
  /** Number of the line that `content` is on. */
  line: number;
  /** First character of the line to be read that is no space; -1 at the end of the text. */
  content: number;
  /** Column of `content`. */
  indent: number;
  /** Offset at which the current line starts. */
  base: number;
  /** Set when the text is more than this reader understands. */
  failed: boolean;
}

const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;

/** Gives the text up: the YAML parser must read it. */
export function fail(state: Canonical): void {
  state.failed = true;
  state.content = -1;
}

/** Steps to the next line that is neither blank nor a comment. */
export function advance(state: Canonical): void {
  const { text } = state;
  while (!state.failed) {
    state.base = state.next;
    state.line++;
    const at = skipSpaces(text, state.next);
    if (at >= text.length) {
      state.content = -1;
      return;
    }
    const code = text.charCodeAt(at);
    state.content = at;
    state.indent = at - state.base;
    if (code === HASH) {
      addComment(state, at, true);
      state.next = endOfLine(text, at) + 1;
      if (text.charCodeAt(state.next - 1) === CR) state.next++;
    } else if (code === LF) state.next = at + 1;
    else if (code === CR && text.charCodeAt(at + 1) === LF) state.next = at + 2;
    else return;
  }
}

/** Notes a comment from `#` to the end of its line. */
export function addComment(state: Canonical, at: number, alone: boolean): void {
  const { text, line } = state;
  const end = endOfLine(text, at);
  if (hasHidden(text, at, end)) fail(state);
  const said = text.slice(at, end).replace(/^#+/, '').trim();
  state.comments.push({ span: { start: at, end }, text: said, line, alone });
}

/** The first offset that holds no space. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

/** The offset of the line break behind an offset, or of the text's end. */
export function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return end > from && text.charCodeAt(end - 1) === CR ? end - 1 : end;
}

function hasHidden(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code < 32 || code > 0x7e) && isHidden(code)) return true;
  }
  return false;
}
