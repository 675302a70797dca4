import type { Words } from '../parse/words.js';
import { isExtension } from '../parse/words.js';
import { scanBlockText } from './block-text.js';
import { isBlank, isBreak, isHidden, isWideSpace, withoutHidden } from './characters.js';
import { createFaults } from './faults.js';
import { scanFlow } from './flow.js';
import { addHidden } from './hidden.js';
import { type KeyLine, readKey, skipSpaceLike } from './key-line.js';
import { scanMarker } from './markers.js';
import { placeKey } from './placement.js';
import type { Finding } from './problem.js';
import { countColons } from './properties.js';
import type { TextEdit } from './repair.js';
import {
  addComment,
  type Comment,
  type Frame,
  insert,
  isBeforeContent,
  nextLine,
  type Scan,
  topFrame,
} from './scan-state.js';
import { scanValue } from './value.js';

/** What the source checks make of a text: faults of writing, and the edits that let YAML read it all the same. */
export interface Scanned {
  readonly findings: readonly Finding[];
  readonly edits: readonly TextEdit[];
  readonly comments: readonly Comment[];
  /** Set when the text must not be given to the YAML parser. */
  readonly refused: Scan['refused'];
  /** Characters outside of block scalars. */
  readonly structure: number;
}

const deepest = 60;
const mostFaults = 1_000;

/** Reads a text line by line with the form's words in mind. Linear in the text; never fails. */
export function scanSource(text: string, words: Words): Scanned {
  const scan: Scan = {
    text,
    words,
    faults: createFaults(),
    comments: [],
    frames: [{ indent: 0, entry: words.root, opaque: false, last: undefined, lastValue: 'none' }],
    line: -1,
    start: 0,
    end: 0,
    next: 0,
    structure: text.length,
    run: undefined,
    refused: undefined,
  };
  while (!scan.refused && nextLine(scan)) {
    scanLine(scan);
    if (scan.frames.length > deepest) scan.refused = 'too-deep';
    if (scan.faults.count > mostFaults) cutRest(scan);
  }
  return {
    findings: scan.faults.findings(),
    edits: scan.faults.edits,
    comments: scan.comments,
    refused: scan.refused,
    structure: scan.structure,
  };
}

function scanLine(scan: Scan): void {
  const { text, start, end } = scan;
  const from = start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
  const content = skipSpaceLike(text, from, end);
  if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) !== 10) addLoneReturn(scan);
  if (content >= end) {
    blankLine(scan, from);
    return;
  }
  if (text.charAt(content) === '#') {
    addComment(scan, content, true);
    return;
  }
  if (content === from && scanMarker(scan)) return;
  const column = plainColumn(text, from, content);
  if (isListLine(text, content)) {
    openList(scan, content, content - from);
    return;
  }
  const top = topFrame(scan);
  if (top.opaque && content - from >= top.indent) {
    skipOpaque(scan, content, top);
    return;
  }
  const key = readKey({ text, start: content, end }, scan.words.knows, !continues(scan, content - from));
  if (key) scanKeyLine(scan, key, column, from);
  else {
    addHidden(scan, from, topFrame(scan).last?.path ?? topFrame(scan).entry?.path ?? '');
    scanRest(scan, content, content - from);
  }
}

/** Where everything is wrong, the rest is not read: a thousand faults tell nobody more than one. */
function cutRest(scan: Scan): void {
  if (scan.next >= scan.text.length) return;
  scan.faults.add({
    code: 'S109',
    message: 'too-many-faults',
    span: { start: scan.start, end: scan.end },
    path: '',
    values: { line: scan.line + 1 },
    edits: [{ start: scan.next, end: scan.text.length, text: '' }],
    fix: 'none',
  });
  scan.next = scan.text.length + 1;
}

/** The column of a line's content, if nothing but spaces stands before it. */
function plainColumn(text: string, from: number, content: number): number | undefined {
  for (let at = from; at < content; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && !isHidden(code)) return undefined;
  }
  return content - from;
}

/** True where a line may go on with the plain text of the line above. */
function continues(scan: Scan, column: number): boolean {
  const top = topFrame(scan);
  return column > top.indent && (top.lastValue === 'plain' || top.lastValue === 'quoted');
}

function scanKeyLine(scan: Scan, key: KeyLine, column: number | undefined, from: number): void {
  const word = withoutHidden(key.word);
  if (column !== undefined && continues(scan, column) && key.mark !== 'colon' && !isChildHere(scan, word))
    return;
  const placed = placeKey(scan, word, column);
  const { frame } = placed;
  frame.last = scan.words.child(frame.entry, word);
  frame.lastValue = 'none';
  if (placed.wrong) addIndent(scan, frame, from, key.start, column, word);
  else scan.run = undefined;
  addHidden(scan, from, frame.last?.path ?? frame.entry?.path ?? '');
  addMark(scan, key, frame);
  addWideKeyEnd(scan, key, frame);
  if (word === '<<') addMerge(scan, key, frame);
  else scanValue(scan, frame, key.value, isExtension(word));
}

function isChildHere(scan: Scan, word: string): boolean {
  return scan.frames.some(({ entry }) => scan.words.child(entry, word) !== undefined);
}

function addIndent(
  scan: Scan,
  frame: Frame,
  from: number,
  content: number,
  column: number | undefined,
  word: string,
): void {
  const odd = column ?? -1 - content + from;
  const goesOn = scan.run && scan.run.frame === frame && scan.run.from === odd;
  const group = goesOn && scan.run ? scan.run.group : `indent ${from}`;
  scan.run = { from: odd, frame, group };
  const blanks = scan.text.slice(from, content);
  scan.faults.add({
    code: 'S107',
    message: blanks.includes('\t') ? 'tab-indent' : column === undefined ? 'wide-indent' : 'wrong-indent',
    span: { start: from, end: column === 0 ? content + word.length : content },
    path: frame.last?.path ?? frame.entry?.path ?? '',
    values: { word, actual: column ?? null, expected: frame.indent },
    edits: [{ start: from, end: content, text: ' '.repeat(frame.indent) }],
    group,
  });
}

function addMark(scan: Scan, key: KeyLine, frame: Frame): void {
  if (key.mark === 'colon') {
    addWideGap(scan, key, frame);
    return;
  }
  const path = frame.last?.path ?? frame.entry?.path ?? '';
  const blank = key.value >= scan.end;
  const group = `line ${scan.line}`;
  const place = { path, values: { word: key.word }, group };
  if (key.mark === 'none') {
    const span = { start: key.start, end: key.end };
    const edits = [{ start: key.end, end: key.value, text: blank ? ':' : ': ' }];
    scan.faults.add({ ...place, code: 'S108', message: 'missing-colon', span, edits });
    return;
  }
  const span = { start: key.colon, end: key.colon + 1 };
  const edits = [{ start: key.colon, end: key.value, text: blank ? ':' : ': ' }];
  if (key.mark === 'wide')
    scan.faults.add({ ...place, code: 'S101', message: 'fullwidth-colon', span, edits });
  else scan.faults.add({ ...place, code: 'S102', message: 'missing-space', span, edits });
}

/** A proper colon with a space behind it, and then a space that YAML does not take for one. */
function addWideGap(scan: Scan, key: KeyLine, frame: Frame): void {
  const { text } = scan;
  for (let at = key.colon + 1; at < key.value; at++) {
    if (!isWideSpace(text.charCodeAt(at))) continue;
    scan.faults.add({
      code: 'S101',
      message: 'fullwidth-space',
      span: { start: at, end: key.value },
      path: frame.last?.path ?? frame.entry?.path ?? '',
      edits: [{ start: at, end: key.value, text: at === key.colon + 1 && key.value < scan.end ? ' ' : '' }],
      group: `line ${scan.line}`,
    });
    return;
  }
}

function addWideKeyEnd(scan: Scan, key: KeyLine, frame: Frame): void {
  for (let at = key.end; at < key.colon; at++) {
    if (!isWideSpace(scan.text.charCodeAt(at))) continue;
    scan.faults.add({
      code: 'S101',
      message: 'fullwidth-space',
      span: { start: key.end, end: key.colon },
      path: frame.last?.path ?? frame.entry?.path ?? '',
      edits: [{ start: key.end, end: key.colon, text: '' }],
      group: `line ${scan.line}`,
    });
    return;
  }
}

/** `<<: *other`: binding passes over the key, and the alias must not reach the YAML parser. */
function addMerge(scan: Scan, key: KeyLine, frame: Frame): void {
  scan.faults.add({
    code: 'S109',
    message: 'merge-key',
    span: { start: key.start, end: key.end },
    path: frame.entry?.path ?? '',
    edits: [{ start: key.end, end: scan.end, text: ':' }],
    fix: 'none',
    group: 'file',
  });
  frame.lastValue = 'plain';
}

/** A line that begins with no key: the value of the key above, text that goes on, or closing brackets too many. */
function scanRest(scan: Scan, content: number, column: number): void {
  const top = topFrame(scan);
  if (column > top.indent && top.lastValue === 'none' && (top.last || top.entry === undefined)) {
    scanValue(scan, top, content, false);
    return;
  }
  if (continues(scan, column)) {
    countColons(scan, content, scan.end);
    return;
  }
  if (scan.text.charAt(content) === '{' && isBeforeContent(scan)) {
    // The whole report between braces, as JSON has it.
    const whole = { ...top, indent: -1, last: scan.words.root };
    top.lastValue = 'flow';
    scanFlow(scan, content, whole, false);
    return;
  }
  if (!/^[}\]｝］\s]+$/.test(scan.text.slice(content, Math.min(scan.end, content + 80)))) {
    addNoItem(scan, content);
    return;
  }
  scan.faults.add({
    code: 'S108',
    message: 'extra-bracket',
    span: { start: content, end: scan.end },
    path: top.last?.path ?? top.entry?.path ?? '',
    edits: [{ start: content, end: scan.end, text: '' }],
  });
}

/** Text that is no item of the form: it is read as a comment, so that it hides nothing else. */
function addNoItem(scan: Scan, content: number): void {
  const goesOn = scan.run?.group.startsWith('text ') === true;
  const group = goesOn && scan.run ? scan.run.group : `text ${scan.line}`;
  scan.run = { from: -1, frame: topFrame(scan), group };
  scan.faults.add({
    code: 'S100',
    message: 'yaml-line',
    span: { start: content, end: scan.end },
    path: topFrame(scan).last?.path ?? topFrame(scan).entry?.path ?? '',
    values: { line: scan.line + 1 },
    edits: [insert(content, '# ')],
    fix: 'none',
    group,
  });
}

/** A line of wide or hidden spaces only: YAML would take it for text. */
function blankLine(scan: Scan, from: number): void {
  const { text, end } = scan;
  for (let at = from; at < end; at++) {
    if (isBlank(text.charCodeAt(at)) || isHidden(text.charCodeAt(at))) continue;
    scan.faults.add({
      code: 'S101',
      message: 'fullwidth-space',
      span: { start: from, end },
      path: topFrame(scan).entry?.path ?? '',
      edits: [{ start: from, end, text: '' }],
    });
    return;
  }
}

function addLoneReturn(scan: Scan): void {
  scan.faults.add({
    code: 'S110',
    message: 'lone-return',
    span: { start: scan.end, end: scan.end + 1 },
    path: '',
    edits: [{ start: scan.end, end: scan.end + 1, text: '\n' }],
    group: 'file',
  });
}

function isListLine(text: string, content: number): boolean {
  const character = text.charAt(content);
  const next = text.charCodeAt(content + 1);
  return (character === '-' || character === '?') && (isBlank(next) || isBreak(next));
}

/** Lists belong to no field of the form: they are passed over, and only their depth is watched. */
function openList(scan: Scan, content: number, column: number): void {
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

function skipOpaque(scan: Scan, content: number, top: Frame): void {
  const { text, start, end } = scan;
  const column = skipSpaceLike(text, start, end) - start;
  if (column > 400) scan.refused = 'too-deep';
  countColons(scan, content, end);
  const head = /(?:^|[:\-?][ \t]+)[|>][-+0-9]{0,3}[ \t]*$/.exec(text.slice(Math.max(content, end - 60), end));
  if (head) scanBlockText(scan, { ...top, opaque: true, indent: column }, end - 1);
}
