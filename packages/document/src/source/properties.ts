import type { Entry } from '@nianbao/schema';
import { isBlank } from './characters.js';
import { skipSpaceLike } from './key-line.js';
import { insert, type Scan } from './scan-state.js';

/** True for leaves that hold words rather than numbers. */
export function isTexty(entry: Entry | undefined): boolean {
  return entry !== undefined && !entry.cell && entry.node.kind !== 'group' && entry.node.kind !== 'notes';
}

/** Passes over `&anchor`, `*alias` and `!tag`, which a report never needs; what is left is read without them. */
export function passProperties(scan: Scan, entry: Entry | undefined, from: number, end: number): number {
  const { text } = scan;
  let at = from;
  while (at < end && '&*!'.includes(text.charAt(at))) {
    let stop = at;
    while (stop < end && !isBlank(text.charCodeAt(stop)) && !',}]'.includes(text.charAt(stop))) stop++;
    if (isTexty(entry) && /[^\x20-\x7e]/.test(text.slice(at, Math.min(stop, at + 100)))) return at;
    const sign = text.charAt(at);
    const next = skipSpaceLike(text, stop, end);
    scan.faults.add({
      code: 'S109',
      message: sign === '&' ? 'anchor' : sign === '*' ? 'alias' : 'tag',
      span: { start: at, end: stop },
      path: entry?.path ?? '',
      edits: [{ start: at, end: next, text: '' }],
      fix: 'none',
      group: 'file',
    });
    at = next;
  }
  return at;
}

/** Puts a plain value between quotes, so that YAML takes it for what it says. */
export function addQuotes(
  scan: Scan,
  entry: Entry | undefined,
  start: number,
  end: number,
  message: string,
): void {
  const value = scan.text.slice(start, end);
  scan.faults.add({
    code: 'S108',
    message,
    span: { start, end },
    path: entry?.path ?? '',
    edits: value.includes("'")
      ? [{ start, end, text: `'${value.replaceAll("'", "''")}'` }]
      : [insert(start, "'"), insert(end, "'")],
  });
}

const mostColons = 60;

/** Counts the colons that would each open a map inside a plain scalar; the YAML parser goes one level deeper for each. */
export function countColons(scan: Scan, start: number, end: number): number {
  const { text } = scan;
  let count = 0;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === 58 && (at + 1 === end || isBlank(text.charCodeAt(at + 1)))) count++;
  }
  if (count > mostColons) scan.refused = 'too-deep';
  return count;
}
