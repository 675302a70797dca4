import type { Entry } from '@nianbao/schema';
import { isBlockHead, scanBlockText } from './block-text.js';
import { findIn, isBlank, meantBy } from './characters.js';
import { scanFlow } from './flow.js';
import { readKey, skipSpaceLike } from './key-line.js';
import { addQuotes, countColons, isTexty, passProperties } from './properties.js';
import { scanQuoted } from './quoted.js';
import { addComment, type Frame, insert, lineAt, type Scan } from './scan-state.js';

/** Reads the value that begins at an offset of the current line, over as many lines as it takes. */
export function scanValue(scan: Scan, frame: Frame, from: number, extension: boolean): void {
  const at = passProperties(scan, frame.last, from, scan.end);
  if (at >= scan.end) return;
  const { text, end } = scan;
  const character = text.charAt(at);
  if (character === '#' && isBlank(text.charCodeAt(at - 1))) {
    addComment(scan, at, false);
    return;
  }
  const meant = meantBy(character) ?? character;
  const block = meant === '|' || meant === '>';
  if (block && (isBlockHead(text, at, end) || character !== meant)) {
    openBlock(scan, frame, at, meant);
    return;
  }
  if (block && isTexty(frame.last)) {
    openBlockWithText(scan, frame, at);
    return;
  }
  if ((meant === '{' || meant === '[') && (meant === character || !isTexty(frame.last))) {
    frame.lastValue = 'flow';
    behindValue(scan, frame, scanFlow(scan, at, frame, false));
    return;
  }
  if (character === '"' || character === "'") {
    frame.lastValue = 'quoted';
    behindValue(scan, frame, scanQuoted(scan, at, frame.last, frame, scan.end));
    return;
  }
  plainValue(scan, frame, at, extension);
}

function openBlock(scan: Scan, frame: Frame, at: number, meant: string): void {
  const { text, end } = scan;
  if (text.charAt(at) !== meant) {
    scan.faults.add({
      code: 'S101',
      message: 'fullwidth-bar',
      span: { start: at, end: at + 1 },
      path: frame.last?.path ?? '',
      edits: [{ start: at, end: at + 1, text: meant }],
    });
  }
  frame.lastValue = 'block';
  const hash = findIn(text, '#', at, end);
  if (hash >= 0) addComment(scan, hash, false);
  scanBlockText(scan, frame, at);
}

/** `总体情况: | 2021年，…`: the text must begin on the next line. */
function openBlockWithText(scan: Scan, frame: Frame, at: number): void {
  const { text, end } = scan;
  const head = /^[|>][-+]?/.exec(text.slice(at, at + 2))?.[0].length ?? 1;
  const start = skipSpaceLike(text, at + head, end);
  const following = lineAt(text, scan.next);
  let content = scan.next;
  while (content < following.end && text.charCodeAt(content) === 32) content++;
  const column = content - scan.next;
  const indent = column > frame.indent && content < following.end ? column : frame.indent + 2;
  scan.faults.add({
    code: 'S108',
    message: 'text-behind-bar',
    span: { start, end },
    path: frame.last?.path ?? '',
    edits: [{ start: at + head, end: start, text: `\n${' '.repeat(indent)}` }],
  });
  frame.lastValue = 'block';
  scanBlockText(scan, frame, at);
}

/** What stands behind a value on its line: a comment, closing brackets too many, or text that belongs to nothing. */
function behindValue(scan: Scan, frame: Frame, from: number): void {
  const { text, end } = scan;
  const at = skipSpaceLike(text, from, end);
  if (at >= end) return;
  if (text.charAt(at) === '#' && at > from) {
    addComment(scan, at, false);
    return;
  }
  const path = frame.last?.path ?? '';
  const stop = behindBrackets(text, at, end);
  if (stop > at) {
    const span = { start: at, end: stop };
    scan.faults.add({ code: 'S108', message: 'extra-bracket', span, path, edits: [{ ...span, text: '' }] });
  }
  const rest = skipSpaceLike(text, stop, end);
  if (rest >= end) return;
  if (text.charAt(rest) === '#' && rest > stop) {
    addComment(scan, rest, false);
    return;
  }
  // Read as a comment, so that it hides nothing else.
  scan.faults.add({
    code: 'S100',
    message: 'yaml-unexpected',
    span: { start: rest, end },
    path,
    values: { line: scan.line + 1 },
    edits: [insert(rest, ' # ')],
    fix: 'none',
  });
}

function behindBrackets(text: string, from: number, end: number): number {
  let stop = from;
  for (let at = from; at < end; at = skipSpaceLike(text, stop, end)) {
    if (!'}]｝］,，'.includes(text.charAt(at))) break;
    stop = at + 1;
  }
  return stop;
}

function plainValue(scan: Scan, frame: Frame, at: number, extension: boolean): void {
  const { text } = scan;
  const entry = frame.last;
  const comment = commentStart(text, at, scan.end);
  const stop = trimmedEnd(text, at, comment);
  if (entry?.node.kind === 'group' && isRowWithoutBraces(scan, entry, at, stop)) {
    frame.lastValue = 'flow';
    behindValue(scan, frame, scanFlow(scan, at, frame, true));
    return;
  }
  frame.lastValue = 'plain';
  if (comment < scan.end) addComment(scan, comment, false);
  if (extension) return;
  const colons = countColons(scan, at, stop);
  const dash = text.charAt(at) === '-' && (stop === at + 1 || isBlank(text.charCodeAt(at + 1)));
  const reserved = '@`%&*!|>'.includes(text.charAt(at));
  if (entry?.cell && dash && stop === at + 1) {
    addQuotes(scan, entry, at, stop, 'bare-dash');
    return;
  }
  if (isTexty(entry) && (colons > 0 || dash || reserved)) addQuotes(scan, entry, at, stop, 'needs-quotes');
}

/** `予以公开: 自然人: 0, …` without the braces around. */
function isRowWithoutBraces(scan: Scan, entry: Entry, start: number, end: number): boolean {
  if (entry.node.kind !== 'group' || !entry.node.flow) return false;
  const key = readKey({ text: scan.text, start, end }, scan.words.knows, false);
  return key !== undefined && key.mark !== 'none' && scan.words.child(entry, key.word) !== undefined;
}

/** Where a comment begins behind a plain value, or the end. */
export function commentStart(text: string, at: number, end: number): number {
  for (let hash = findIn(text, '#', at, end); hash >= 0; hash = findIn(text, '#', hash + 1, end)) {
    if (isBlank(text.charCodeAt(hash - 1))) return hash;
  }
  return end;
}

/** The end of a value without the white space behind it. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && skipSpaceLike(text, stop - 1, stop) === stop) stop--;
  return stop;
}
