import type { Entry } from '@nianbao/schema';
import { readKey, skipSpaceLike } from './key-line.js';
import { type Frame, lineAt, type Scan, topFrame } from './scan-state.js';

/** Where a line belongs: the map, and the column that its key should stand at. */
export interface Placed {
  readonly frame: Frame;
  readonly indent: number;
  readonly wrong: boolean;
}

/**
 * Finds the map that a key belongs to and drops the maps that it closes. YAML's reading by columns stands where the form
 * allows it; otherwise the word itself tells where it belongs. `column` is undefined behind tabs and wide spaces.
 */
export function placeKey(scan: Scan, word: string, column: number | undefined): Placed {
  if (column !== undefined && column > 0 && !scan.begun) startRoot(scan, word, column);
  const byColumn = column === undefined ? undefined : columnReading(scan, word, column);
  if (byColumn && fits(scan, byColumn.entry, word)) return settle(scan, byColumn, column ?? 0);
  const byWord = wordReading(scan, word);
  if (byWord) return settle(scan, byWord, column);
  if (byColumn) return settle(scan, byColumn, column ?? 0);
  return settle(scan, nearestFrame(scan, column ?? topFrame(scan).indent), column);
}

/** A map that is open already (`index`), or one that would begin below the last pair. */
interface Reading {
  readonly index: number;
  readonly fresh: number | undefined;
  readonly entry: Entry | undefined;
}

function columnReading(scan: Scan, word: string, column: number): Reading | undefined {
  const index = scan.frames.findLastIndex((frame) => frame.indent <= column);
  const frame = scan.frames[index];
  if (!frame) return undefined;
  if (frame.indent === column) return { index, fresh: undefined, entry: frame.entry };
  const innermost = index === scan.frames.length - 1;
  if (!innermost || frame.lastValue !== 'none' || !scan.begun) return undefined;
  const ahead = aheadColumn(scan, frame, word, column);
  if (ahead !== undefined && ahead !== column) return undefined;
  return { index, fresh: column, entry: frame.last };
}

/** A report may be indented as a whole; a first line that stands alone at its column is indented by mistake. */
function startRoot(scan: Scan, word: string, column: number): void {
  const root = topFrame(scan);
  const own = scan.words.child(scan.words.root, word);
  const parent = { ...root, indent: -1, last: scan.words.root };
  const [next] = own ? siblingColumns(scan, parent, own) : [];
  if (next === column) scan.frames[0] = { ...root, indent: column };
}

function fits(scan: Scan, entry: Entry | undefined, word: string): boolean {
  if (entry?.node.kind === 'notes') return true;
  return !entry || !scan.words.knows(word) || scan.words.child(entry, word) !== undefined;
}

function wordReading(scan: Scan, word: string): Reading | undefined {
  const top = topFrame(scan);
  if (top.lastValue === 'none' && scan.words.child(top.last, word)) {
    const fresh = aheadColumn(scan, top, word, undefined) ?? top.indent + 2;
    return { index: scan.frames.length - 1, fresh, entry: top.last };
  }
  const index = scan.frames.findLastIndex(({ entry }) => scan.words.child(entry, word) !== undefined);
  return index < 0 ? undefined : { index, fresh: undefined, entry: scan.frames[index]?.entry };
}

function nearestFrame(scan: Scan, column: number): Reading {
  const distance = (frame: Frame) => Math.abs(frame.indent - column);
  let best = scan.frames.length - 1;
  scan.frames.forEach((frame, index) => {
    if (distance(frame) <= distance(scan.frames[best] ?? frame)) best = index;
  });
  return { index: best, fresh: undefined, entry: scan.frames[best]?.entry };
}

function settle(scan: Scan, reading: Reading, column: number | undefined): Placed {
  scan.frames.length = reading.index + 1;
  let frame = topFrame(scan);
  if (reading.fresh !== undefined) {
    frame = {
      indent: reading.fresh,
      entry: reading.entry,
      opaque: false,
      last: undefined,
      lastValue: 'none',
    };
    scan.frames.push(frame);
  }
  return { frame, indent: frame.indent, wrong: column !== frame.indent };
}

/**
 * The column that a new map will have: that of its first line, unless the lines after it say otherwise. Undefined where
 * no sibling follows.
 */
function aheadColumn(
  scan: Scan,
  parent: Frame,
  word: string,
  column: number | undefined,
): number | undefined {
  const own = scan.words.child(parent.last, word);
  if (!own) return undefined;
  const [first, second] = siblingColumns(scan, parent, own);
  if (first === undefined || first === column) return first;
  if (column === undefined || first === second) return first;
  return column % 2 === 1 && first % 2 === 0 ? first : undefined;
}

/** The columns of the next two lines that belong to the same map as a line that is its first. */
function siblingColumns(scan: Scan, parent: Frame, own: Entry): readonly number[] {
  const columns: number[] = [];
  let at = scan.next;
  for (let lines = 0; lines < 40 && at < scan.text.length && columns.length < 2; lines++) {
    const { end, next } = lineAt(scan.text, at);
    const content = skipSpaceLike(scan.text, at, end);
    const column = content - at;
    if (content < end && scan.text.charAt(content) !== '#') {
      const key = readKey({ text: scan.text, start: content, end }, scan.words.knows, false);
      if (!key || column <= parent.indent) break;
      const sibling = scan.words.child(parent.last, key.word) !== undefined;
      const nephew = scan.words.child(own, key.word) !== undefined;
      if (sibling && !nephew && scan.text.slice(at, content) === ' '.repeat(column)) columns.push(column);
    }
    at = next;
  }
  return columns;
}
