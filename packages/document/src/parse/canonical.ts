import type { Comment } from '../source/scan-state.js';
import { readRow } from './canonical-row.js';
import { readKey, readPlain, readQuoted } from './canonical-scalar.js';
import { addComment, advance, type Canonical, endOfLine, fail, skipSpaces } from './canonical-state.js';
import { readLiteral } from './canonical-text.js';
import type { TreeMap, TreeNode, TreePair } from './tree.js';

const deepest = 20;

/** A text read without the YAML parser. */
export interface CanonicalTree {
  readonly root: TreeMap | undefined;
  readonly comments: readonly Comment[];
}

/**
 * Reads the layout that reports are nearly always written in: block maps, one-line rows, literal narratives, short
 * scalars, comments. Undefined for whatever else YAML allows, and for all that is faulty; what it does read means what
 * YAML says it means.
 */
export function readCanonical(text: string): CanonicalTree | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const state: Canonical = {
    text,
    comments: [],
    next: start,
    line: -1,
    content: -1,
    indent: 0,
    base: start,
    failed: false,
  };
  advance(state);
  if (state.failed) return undefined;
  if (state.content < 0) return { root: undefined, comments: state.comments };
  if (state.indent !== 0) return undefined;
  const root = readMap(state, 0, 0);
  return state.failed || state.content >= 0 ? undefined : { root, comments: state.comments };
}

function readMap(state: Canonical, indent: number, depth: number): TreeMap {
  const pairs: TreePair[] = [];
  const start = state.content;
  let end = start;
  if (depth > deepest) fail(state);
  while (!state.failed && state.content >= 0 && state.indent === indent) {
    const pair = readPair(state, indent, depth);
    pairs.push(pair);
    end = pair.value?.end ?? pair.at;
  }
  if (state.content >= 0 && state.indent > indent) fail(state);
  return { kind: 'map', flow: false, pairs, start, end };
}

function readPair(state: Canonical, indent: number, depth: number): TreePair {
  const key = readKey(state, state.content, false);
  const at = skipSpaces(state.text, key.end + 1);
  if (state.failed) return { key, value: undefined, at };
  return { key, value: readValue(state, at, indent, depth), at };
}

function readValue(state: Canonical, at: number, indent: number, depth: number): TreeNode | undefined {
  const { text } = state;
  switch (text.charAt(at)) {
    case '':
    case '\n':
    case '\r':
      return readBelow(state, at, indent, depth);
    case '#':
      addComment(state, at, false);
      return readBelow(state, endOfLine(text, at), indent, depth);
    case '|':
      return readLiteral(state, at, indent);
    case '{':
      return finish(state, readRow(state, at), indent);
    case "'":
    case '"':
      return finish(state, readQuoted(state, at), indent);
    default:
      return finish(state, readPlain(state, at, false), indent);
  }
}

/** What stands on the lines below a key: a map or a row that is indented further, or nothing. */
function readBelow(state: Canonical, at: number, indent: number, depth: number): TreeNode | undefined {
  endLine(state, at);
  if (state.content < 0 || state.indent <= indent) return undefined;
  if (state.text.charAt(state.content) !== '{') return readMap(state, state.indent, depth + 1);
  return finish(state, readRow(state, state.content), indent);
}

/** Behind a value on its line stands a comment or nothing, and the next line belongs to this map or to one around it. */
function finish(state: Canonical, node: TreeNode, indent: number): TreeNode {
  if (state.failed) return node;
  let at = skipSpaces(state.text, node.end);
  if (state.text.charAt(at) === '#' && at > node.end) {
    addComment(state, at, false);
    at = endOfLine(state.text, at);
  }
  endLine(state, at);
  if (state.content >= 0 && state.indent > indent) fail(state);
  return node;
}

function endLine(state: Canonical, at: number): void {
  const { text } = state;
  if (at < text.length && text.charAt(at) !== '\n' && !text.startsWith('\r\n', at)) fail(state);
  state.next = text.charAt(at) === '\r' ? at + 2 : at + 1;
  advance(state);
}
