import { isBlockHead } from '../source/block-text.js';
import type { KeyLine } from '../source/key-line.js';
import { braceBalance } from './flow.js';
import { keyOf, lineAbove, lineBelow, readLine, type SourceLine } from './line.js';

/** A line that something below it stands in. */
export interface Opener {
  readonly line: SourceLine;
  readonly key: KeyLine;
  readonly opens: 'map' | 'text' | 'flow';
}

/** What stands around a line, read upward line by line, so that faults above do not matter. */
export interface Surroundings {
  /** The lines that the place stands in, innermost first. */
  readonly openers: readonly Opener[];
  /** Keys of the lines above at the same column, in the same map. */
  readonly above: readonly KeyLine[];
}

type Knows = (word: string) => boolean;

// A report has some 120 lines; whoever writes two thousand lines below a key loses its help, not his time.
const mostLines = 2_000;
const mostCharacters = 200_000;

/** Reads upward from a line whose content stands at a column. */
export function lookUp(text: string, lineStart: number, column: number, knows: Knows): Surroundings {
  const openers: Opener[] = [];
  const above: KeyLine[] = [];
  let limit = column;
  let closing = 0;
  let start = lineAbove(text, lineStart);
  for (let count = 0; start !== undefined && count < mostLines; count++) {
    if (lineStart - start > mostCharacters) break;
    const line = readLine(text, start);
    start = lineAbove(text, start);
    if (line.blank || line.comment) continue;
    if (openers.length === 0) {
      const { opens, closes } = braceBalance(text, line.content, line.end);
      if (line.column < limit && opens > closing) {
        const key = keyOf(text, line.content, line.end, knows);
        if (key) openers.push({ line, key, opens: 'flow' });
        limit = key ? line.column : limit;
        continue;
      }
      closing = Math.max(0, closing + closes - opens);
      if (line.column === column) collect(above, keyOf(text, line.content, line.end, knows));
    }
    if (line.column >= limit) continue;
    const opener = openerOf(text, line, knows);
    if (!opener) continue;
    openers.push(opener);
    limit = line.column;
    if (limit === 0) break;
  }
  return { openers, above };
}

function collect(keys: KeyLine[], key: KeyLine | undefined): void {
  if (key) keys.push(key);
}

/** The line as one that lines below may stand in: its key has no value yet, or a block of text begins. */
export function openerOf(text: string, line: SourceLine, knows: Knows): Opener | undefined {
  const key = keyOf(text, line.content, line.end, knows);
  if (!key) return undefined;
  if (key.value >= line.end || text.charAt(key.value) === '#') return { line, key, opens: 'map' };
  if (isBlockHead(text, key.value, line.end)) return { line, key, opens: 'text' };
  return isOpenQuote(text, key.value, line.end) ? { line, key, opens: 'text' } : undefined;
}

/** A quote behind a key that is not closed on its line. */
function isOpenQuote(text: string, at: number, end: number): boolean {
  const quote = text.charAt(at);
  if (quote !== '"' && quote !== "'") return false;
  return !text.slice(at + 1, end).includes(quote);
}

/** Keys of the lines below at the same column, in the same map. */
export function lookDown(text: string, line: SourceLine, column: number, knows: Knows): readonly KeyLine[] {
  const keys: KeyLine[] = [];
  let start = lineBelow(text, line);
  for (let count = 0; start !== undefined && count < mostLines; count++) {
    if (start - line.end > mostCharacters) break;
    const next = readLine(text, start);
    start = lineBelow(text, next);
    if (next.blank || next.comment || next.column > column) continue;
    if (next.column < column) break;
    collect(keys, keyOf(text, next.content, next.end, knows));
  }
  return keys;
}

/** The closest line in one direction that says something. */
export function neighbour(
  text: string,
  line: SourceLine,
  direction: 'above' | 'below',
): SourceLine | undefined {
  let at: SourceLine | undefined = line;
  for (let count = 0; at && count < mostLines; count++) {
    const start: number | undefined = direction === 'above' ? lineAbove(text, at.start) : lineBelow(text, at);
    at = start === undefined ? undefined : readLine(text, start);
    if (at && !at.blank && !at.comment) return at;
  }
  return undefined;
}
