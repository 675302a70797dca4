import { scanBlockText } from './block-text.js';
import { isBlank, isBreak } from './characters.js';
import { skipSpaceLike } from './key-line.js';
import { countColons } from './properties.js';
import { deepest, type Frame, type Scan, topFrame } from './scan-state.js';

/** True where a line begins with `- ` or `? `. */
export function isListLine(text: string, content: number): boolean {
  const character = text.charAt(content);
  const next = text.charCodeAt(content + 1);
  return (character === '-' || character === '?') && (isBlank(next) || isBreak(next));
}

/** Lists belong to no field of the form: they are passed over, and only their depth is watched. */
export function openList(scan: Scan, content: number, column: number): void {
  const { text, end } = scan;
  let at = content;
  let depth = 0;
  while (isListLine(text, at) || text.charAt(at) === ':') {
    at = skipSpaceLike(text, at + 1, end);
    if (++depth > deepest) scan.refused = 'too-deep';
  }
  const index = scan.frames.findLastIndex((frame) => frame.indent < column || frame.indent === 0);
  scan.frames.length = Math.max(1, index + 1);
  const top = topFrame(scan);
  if (top.lastValue === 'none') top.lastValue = 'flow';
  const indent = column === 0 ? 0 : column;
  scan.frames.push({ indent, entry: undefined, opaque: true, last: undefined, lastValue: 'none' });
  skipOpaque(scan, at, topFrame(scan));
}

/** Passes over a line of a list and over the long text that may begin on it. */
export function skipOpaque(scan: Scan, content: number, top: Frame): void {
  const { text, start, end } = scan;
  const column = skipSpaceLike(text, start, end) - start;
  if (column > 400) scan.refused = 'too-deep';
  countColons(scan, content, end);
  const head = /(?:^|[:\-?][ \t]+)[|>][-+0-9]{0,3}[ \t]*$/.exec(text.slice(Math.max(content, end - 60), end));
  if (head) scanBlockText(scan, { ...top, opaque: true, indent: column }, end - 1);
}
