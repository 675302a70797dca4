import { isBlank } from './characters.js';
import { readKey, skipSpaceLike } from './key-line.js';
import { type Frame, insert, lineAt, nextLine, type Scan } from './scan-state.js';

/** True where a value is the head of a block scalar: `|` or `>` with its indicators. */
export function isBlockHead(text: string, at: number, end: number): boolean {
  return /^[|>][-+0-9]{0,3}[ \t]*(?:[ \t]#.*)?$/.test(text.slice(at, Math.min(end, at + 200)));
}

interface Line {
  readonly start: number;
  readonly content: number;
  readonly end: number;
}

/** Passes over the lines of a block scalar and says where one of them leaves the block by its indentation. */
export function scanBlockText(scan: Scan, frame: Frame, head: number): void {
  const digit = /[1-9]/.exec(scan.text.slice(head, head + 3))?.[0];
  let indent = digit ? frame.indent + Number(digit) : 0;
  const path = frame.last?.path ?? frame.entry?.path ?? '';
  const group = `block ${head}`;
  while (scan.next < scan.text.length) {
    const line = peek(scan);
    const column = line.content - line.start;
    if (line.content >= line.end) {
      step(scan, line);
      continue;
    }
    if (column > frame.indent && (indent === 0 || column >= indent)) {
      if (indent === 0) indent = frame.opaque ? column : firstIndent(scan, frame, line, column, head);
      step(scan, line);
      continue;
    }
    if (frame.opaque ? column <= frame.indent : !isRunOn(scan, line)) return;
    if (indent === 0) indent = frame.indent + 2;
    if (!frame.opaque) addUnindented(scan, line, indent, path, group);
    step(scan, line);
  }
}

function peek(scan: Scan): Line {
  const start = scan.next;
  const { end } = lineAt(scan.text, start);
  let content = start;
  while (content < end && scan.text.charCodeAt(content) === 32) content++;
  return { start, content, end };
}

function step(scan: Scan, line: Line): void {
  nextLine(scan);
  scan.structure -= line.end - line.start;
}

/** A line that stands too far left to belong to the text above, and that nothing else can be. */
function isRunOn(scan: Scan, line: Line): boolean {
  const { text } = scan;
  if ('#{}[]'.includes(text.charAt(line.content))) return false;
  if (/^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(line.start, line.start + 4))) return false;
  if (line.content === line.start && text.charAt(line.content) === '%') return true;
  const start = skipSpaceLike(text, line.content, line.end);
  const key = readKey({ text, start, end: line.end }, scan.words.knows, false);
  if (!key) return true;
  return key.mark === 'colon' && !scan.words.knows(key.word) && /[，。；\s]/.test(key.word);
}

/**
 * The first line gives the indentation of all. Where it stands further right than all that follow, it is an indented
 * first line of a paragraph, and the block needs an explicit indicator.
 */
function firstIndent(scan: Scan, frame: Frame, first: Line, column: number, head: number): number {
  let least = column;
  let shallower = 0;
  let others = 0;
  let at = lineAt(scan.text, first.start).next;
  for (let lines = 0; lines < 100 && at < scan.text.length; lines++) {
    const { end, next } = lineAt(scan.text, at);
    let content = at;
    while (content < end && scan.text.charCodeAt(content) === 32) content++;
    const indent = content - at;
    if (content < end) {
      if (indent <= frame.indent || !isRunOn(scan, { start: at, content, end })) break;
      others++;
      if (indent < column) shallower++;
      least = Math.min(least, indent);
    }
    at = next;
  }
  const digit = least - frame.indent;
  if (shallower === 0 || shallower * 2 < others || digit > 9) return column;
  scan.faults.add({
    code: 'S107',
    message: 'first-line-indent',
    span: { start: first.start + least, end: first.content },
    path: frame.last?.path ?? '',
    edits: [insert(head + 1, String(digit))],
  });
  return least;
}

function addUnindented(scan: Scan, line: Line, indent: number, path: string, group: string): void {
  const { text } = scan;
  let content = line.content;
  while (content < line.end && isBlank(text.charCodeAt(content))) content++;
  if (content >= line.end) return;
  scan.faults.add({
    code: 'S107',
    message: text.slice(line.start, content).includes('\t') ? 'tab-in-text' : 'text-not-indented',
    span: { start: line.start, end: Math.max(content, Math.min(line.end, line.start + 1)) },
    path,
    edits: [{ start: line.start, end: content, text: ' '.repeat(indent) }],
    group,
  });
}
