import type { TreeNode } from '../parse/tree.js';
import { isBlank, isBreak } from '../source/characters.js';

/** A line of a file as the formatter sees it. */
export interface FormatLine {
  readonly start: number;
  /** Offset of the first character that is not a space or tab. */
  readonly content: number;
  /** Offset of the line break. */
  readonly end: number;
  /** What it begins in: a value whose white space may mean something, or a map that will be joined to one line. */
  begins: 'outside' | 'inside' | 'joined';
  /** White space at its end may be dropped. */
  strip: boolean;
}

/** The lines of a text; a line ends at LF or CRLF. */
export function linesOf(text: string): readonly FormatLine[] {
  const lines: FormatLine[] = [];
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found;
    const end = next > start && text.charAt(next - 1) === '\r' ? next - 1 : next;
    let content = start;
    while (content < end && isBlank(text.charCodeAt(content))) content++;
    lines.push({ start, content, end, begins: 'outside', strip: true });
    start = next + 1;
  }
  return lines;
}

/** The index of the line that holds an offset. */
export function lineAtOffset(lines: readonly FormatLine[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Notes which lines lie in a value that keeps its layout, and the blank ones behind a block scalar. */
export function keepInside(lines: readonly FormatLine[], value: TreeNode): void {
  const block = value.kind === 'scalar' && (value.style === 'literal' || value.style === 'folded');
  for (let index = lineAtOffset(lines, value.start); index < lines.length; index++) {
    const line = lines[index];
    if (!line) return;
    const blankBehind = block && line.start >= value.end && line.content >= line.end;
    if (line.start >= value.end && !blankBehind) return;
    if (line.start > value.start) line.begins = 'inside';
    if (line.end < value.end || blankBehind || block) line.strip = false;
  }
}

/** Notes which lines vanish when a map is joined to one line. */
export function joinLines(lines: readonly FormatLine[], value: TreeNode): void {
  for (let index = lineAtOffset(lines, value.start); index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.start >= value.end) return;
    if (line.start > value.start) line.begins = 'joined';
    if (line.end < value.end) line.strip = false;
  }
}

/** True where nothing but white space and line breaks stands between two offsets. */
export function isSpace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isBlank(code) && !isBreak(code)) return false;
  }
  return true;
}
