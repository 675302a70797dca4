import type { Entry } from '@nianbao/schema';
import { readKey, skipSpaceLike } from './key-line.js';
import { type Frame, insert, lineAt, nextLine, type Scan } from './scan-state.js';

const mostLines = 60;

/**
 * Passes over a quoted value and returns the offset behind it. A quote that is not closed before the next line of the form
 * is closed where its value most likely ends: before the next known key of its row, or at `limit`.
 */
export function scanQuoted(
  scan: Scan,
  start: number,
  entry: Entry | undefined,
  frame: Frame,
  limit: number,
  row?: Entry,
): number {
  const { text } = scan;
  const quote = text.charAt(start);
  const close = closingQuote(text, start + 1, scan.end, quote);
  if (close >= 0) return close + 1;
  const later = closedLater(scan, quote);
  if (later !== undefined) return later;
  const stop = row ? endInRow(scan, start + 1, limit, row) : trimEnd(text, start + 1, limit);
  const wide = quote === '"' ? '”' : '’';
  const mismatched = stop > start + 1 && text.charAt(stop - 1) === wide;
  const edit = mismatched ? { start: stop - 1, end: stop, text: quote } : insert(stop, quote);
  scan.faults.add({
    code: 'S108',
    message: 'unclosed-quote',
    span: { start, end: Math.max(stop, start + 1) },
    path: entry?.path ?? frame.entry?.path ?? '',
    edits: [edit],
    fix: 'offered',
    group: `line ${scan.line}`,
  });
  return stop;
}

/** Where a quoted value that opened before `at` closes, or -1. */
function closingQuote(text: string, from: number, end: number, quote: string): number {
  for (let at = from; at < end; at++) {
    const character = text.charAt(at);
    if (character === '\\' && quote === '"') at++;
    else if (character === quote) {
      if (quote === "'" && text.charAt(at + 1) === "'") at++;
      else return at;
    }
  }
  return -1;
}

/** A quoted value may span lines, but not past a line that is plainly the form's. */
function closedLater(scan: Scan, quote: string): number | undefined {
  const { text } = scan;
  let at = scan.next;
  for (let lines = 0; lines < mostLines && at < text.length; lines++) {
    const { end, next } = lineAt(text, at);
    const content = skipSpaceLike(text, at, end);
    const key = readKey({ text, start: content, end }, scan.words.knows, false);
    if (key && scan.words.knows(key.word)) return undefined;
    const close = closingQuote(text, at, end, quote);
    if (close >= 0) {
      while (scan.end < close && nextLine(scan));
      return close + 1;
    }
    at = next;
  }
  return undefined;
}

/** In a row: before the comma of the next known key, or before the closing brace. */
function endInRow(scan: Scan, from: number, limit: number, row: Entry): number {
  const { text } = scan;
  for (let at = from; at < limit; at++) {
    const character = text.charAt(at);
    if (character === ',' || character === '，') {
      const start = skipSpaceLike(text, at + 1, limit);
      const key = readKey({ text, start, end: limit }, scan.words.knows, false);
      if (key && scan.words.child(row, key.word)) return trimEnd(text, from, at);
    }
  }
  const brace = text.lastIndexOf('}', limit - 1);
  return trimEnd(text, from, brace >= from ? brace : limit);
}

function trimEnd(text: string, from: number, end: number): number {
  let stop = end;
  while (stop > from && skipSpaceLike(text, stop - 1, stop) === stop) stop--;
  return stop;
}
