import { readKey, readPlain, readQuoted } from './canonical-scalar.js';
import { type Canonical, fail, skipSpaces } from './canonical-state.js';
import type { TreeMap, TreePair } from './tree.js';

/** Reads `{ 键: 值, … }` on one line. */
export function readRow(state: Canonical, start: number): TreeMap {
  const { text } = state;
  const pairs: TreePair[] = [];
  let at = skipSpaces(text, start + 1);
  while (!state.failed && !(pairs.length === 0 && text.charAt(at) === '}')) {
    const pair = readField(state, at);
    pairs.push(pair);
    at = skipSpaces(text, pair.value?.end ?? pair.at);
    const mark = text.charAt(at);
    if (mark === '}') break;
    if (mark !== ',') fail(state);
    at = skipSpaces(text, at + 1);
  }
  return { kind: 'map', flow: true, pairs, start, end: at + 1 };
}

function readField(state: Canonical, from: number): TreePair {
  const { text } = state;
  const key = readKey(state, from, true);
  const at = skipSpaces(text, key.end + 1);
  const mark = text.charAt(at);
  if (mark === ',' || mark === '}' || state.failed) return { key, value: undefined, at };
  const quoted = mark === "'" || mark === '"';
  return { key, value: quoted ? readQuoted(state, at) : readPlain(state, at, true), at };
}
