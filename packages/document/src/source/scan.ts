import { isExtension, type Words } from '../parse/words.js';
import { isHidden, withoutHidden } from './characters.js';
import { createFaults } from './faults.js';
import { addHidden } from './hidden.js';
import { addIndent, addMark, addMerge, addWideKeyEnd } from './key-faults.js';
import { type KeyLine, readKey, skipSpaceLike } from './key-line.js';
import { isListLine, openList, skipOpaque } from './lists.js';
import { scanMarker } from './markers.js';
import { placeKey } from './placement.js';
import type { Finding } from './problem.js';
import type { TextEdit } from './repair.js';
import { blankLine, scanRest } from './rest.js';
import { addComment, type Comment, continues, deepest, nextLine, type Scan, topFrame } from './scan-state.js';
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
    begun: false,
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
  scanContent(scan, from, content);
  scan.begun = true;
}

function scanContent(scan: Scan, from: number, content: number): void {
  const { text, end } = scan;
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
