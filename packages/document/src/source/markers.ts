import { isBlank, isBreak } from './characters.js';
import { skipSpaceLike } from './key-line.js';
import type { Scan } from './scan-state.js';

/** Lines that YAML keeps for itself: `%…` directives, `---` and `...`. True when the line was one. */
export function scanMarker(scan: Scan): boolean {
  const { text, start, end } = scan;
  if (text.charAt(start) === '%' && !scan.begun) {
    refuse(scan, 'directive', end, end);
    return true;
  }
  const marker = text.slice(start, start + 3);
  const next = text.charCodeAt(start + 3);
  if ((marker !== '---' && marker !== '...') || !(isBlank(next) || isBreak(next))) return false;
  const rest = skipSpaceLike(text, start + 3, end);
  if (marker === '---' && !scan.begun && (rest >= end || text.charAt(rest) === '#')) return true;
  const behind = firstContent(text, marker === '---' ? start + 3 : scan.next);
  if (behind >= text.length) return true;
  refuse(scan, 'second-document', end, text.length);
  scan.next = text.length + 1;
  return true;
}

/** The first offset from which something other than white space and comments follows. */
function firstContent(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 35) while (!isBreak(text.charCodeAt(at))) at++;
    else if (isBlank(code) || isBreak(code)) at++;
    else return at;
  }
  return at;
}

function refuse(scan: Scan, message: string, spanEnd: number, cutEnd: number): void {
  scan.faults.add({
    code: 'S109',
    message,
    span: { start: scan.start, end: spanEnd },
    path: '',
    edits: [{ start: scan.start, end: cutEnd, text: '' }],
    fix: 'none',
    group: 'file',
  });
}
