import type { Entry } from '@nianbao/schema';
import type { Words } from '../parse/words.js';
import { isBreak } from './characters.js';
import type { Faults } from './faults.js';
import type { Span } from './problem.js';
import type { TextEdit } from './repair.js';

/** A report is five levels deep; what goes far beyond is given to no parser that calls itself for each level. */
export const deepest = 60;

/** A comment of the file. */
export interface Comment {
  /** From `#` to the end of the line. */
  readonly span: Span;
  /** What it says, without `#` and the white space around it. */
  readonly text: string;
  /** The line it stands on, from zero. */
  readonly line: number;
  /** Nothing else stands on that line. */
  readonly alone: boolean;
}

/** What the last pair of a map has got as its value so far. */
export type LastValue = 'none' | 'plain' | 'block' | 'flow' | 'quoted';

/** A block map that is open at the line being read. */
export interface Frame {
  readonly indent: number;
  readonly entry: Entry | undefined;
  /** A list, or something else that the form does not know: its lines are not judged. */
  readonly opaque: boolean;
  last: Entry | undefined;
  lastValue: LastValue;
}

/** The scanner on its way through a text. */
export interface Scan {
  readonly text: string;
  readonly words: Words;
  readonly faults: Faults;
  readonly comments: Comment[];
  readonly frames: Frame[];
  /** Start, end and number of the line being read. */
  line: number;
  start: number;
  end: number;
  /** Start of the next line. */
  next: number;
  /** Characters outside of block scalars. */
  structure: number;
  /** Something other than comments has been met. */
  begun: boolean;
  /** Run of lines that share one wrong indentation. */
  run: { readonly from: number; readonly frame: Frame; readonly group: string } | undefined;
  /** Set when the text must not be given to the YAML parser. */
  refused: 'too-deep' | 'too-many-faults' | undefined;
}

/** Steps to the next line; false at the end of the text. */
export function nextLine(scan: Scan): boolean {
  if (scan.next > scan.text.length || (scan.next === scan.text.length && scan.line >= 0)) return false;
  scan.line++;
  scan.start = scan.next;
  const { end, next } = lineAt(scan.text, scan.start);
  scan.end = end;
  scan.next = next;
  return true;
}

/** End of the line that begins at an offset, and start of the line behind it. */
export function lineAt(text: string, start: number): { readonly end: number; readonly next: number } {
  let end = start;
  while (!isBreak(text.charCodeAt(end))) end++;
  const pair = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10;
  return { end, next: Math.max(end + (pair ? 2 : 1), start + 1) };
}

/** Notes the comment that begins at an offset of the current line. */
export function addComment(scan: Scan, at: number, alone: boolean): void {
  const span = { start: at, end: scan.end };
  const text = scan.text.slice(at, scan.end).replace(/^#+/, '').trim();
  scan.comments.push({ span, text, line: scan.line, alone });
}

/** The innermost open map. */
export function topFrame(scan: Scan): Frame {
  const top = scan.frames.at(-1);
  if (!top) throw new Error('the scanner lost its root');
  return top;
}

/** True where a line may go on with the plain text of the line above. */
export function continues(scan: Scan, column: number): boolean {
  const top = topFrame(scan);
  return column > top.indent && (top.lastValue === 'plain' || top.lastValue === 'quoted');
}

/** One insertion as an edit. */
export function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
