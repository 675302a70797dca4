import type { Entry } from '@nianbao/schema';
import { meantBy, withoutHidden } from './characters.js';
import { skipSpaceLike } from './key-line.js';
import type { TextEdit } from './repair.js';
import { type Frame, insert, type Scan } from './scan-state.js';

/** A flow collection that is open. */
export interface FlowLevel {
  readonly closer: '}' | ']';
  readonly entry: Entry | undefined;
  /** The field whose value is awaited; undefined while a key is. */
  child: Entry | undefined;
  awaits: 'key' | 'value' | 'comma';
}

/** The scanner inside a flow collection. */
export interface Flow {
  readonly scan: Scan;
  readonly frame: Frame;
  readonly levels: FlowLevel[];
  at: number;
  /** End of the last token, where a missing brace belongs. */
  solid: number;
}

/** Says that a full-width character of structure stands where an ASCII one is meant. */
export function addWide(flow: Flow, at: number, meant: string): void {
  const { scan } = flow;
  const character = scan.text.charAt(at);
  const spaced = meant === ',' && skipSpaceLike(scan.text, at + 1, at + 2) === at + 1 && at + 1 < scan.end;
  scan.faults.add({
    code: meantBy(character) === meant ? 'S101' : 'S108',
    message: meantBy(character) === meant ? 'fullwidth-punctuation' : 'wrong-bracket',
    span: { start: at, end: at + 1 },
    path: pathOf(flow),
    values: { character, meant },
    edits: [{ start: at, end: at + 1, text: spaced ? `${meant} ` : meant }],
    group: `line ${scan.line}`,
  });
}

/** Says that a space is not one that YAML knows. */
export function addWideSpace(flow: Flow): void {
  flow.scan.faults.add({
    code: 'S101',
    message: 'fullwidth-space',
    span: { start: flow.at, end: flow.at + 1 },
    path: pathOf(flow),
    edits: [{ start: flow.at, end: flow.at + 1, text: ' ' }],
    group: `line ${flow.scan.line}`,
  });
}

/** Says that a comma is missing behind the last value. */
export function addMissingComma(flow: Flow): void {
  flow.scan.faults.add({
    code: 'S108',
    message: 'missing-comma',
    span: { start: flow.solid - 1, end: flow.solid },
    path: pathOf(flow),
    edits: [insert(flow.solid, ',')],
    group: `line ${flow.scan.line}`,
  });
}

/** Says that a comma stands where nothing is divided. */
export function addExtraComma(flow: Flow): void {
  flow.scan.faults.add({
    code: 'S108',
    message: 'extra-comma',
    span: { start: flow.at, end: flow.at + 1 },
    path: pathOf(flow),
    edits: [{ start: flow.at, end: flow.at + 1, text: '' }],
    group: `line ${flow.scan.line}`,
  });
}

/** Says that a line inside a collection stands too far left. */
export function addShallow(flow: Flow, start: number, content: number): void {
  flow.scan.faults.add({
    code: 'S107',
    message: 'wrong-indent',
    span: { start, end: Math.max(content, start + 1) },
    path: pathOf(flow),
    values: { word: '', actual: content - start, expected: flow.frame.indent + 2 },
    edits: [{ start, end: content, text: ' '.repeat(flow.frame.indent + 2) }],
    group: `flow ${flow.frame.last?.path ?? ''}`,
  });
}

/** Says that a brace is missing. */
export function addBrace(flow: Flow, message: string, edit: TextEdit, at: number): void {
  flow.scan.faults.add({
    code: 'S108',
    message,
    span: { start: Math.max(0, at), end: Math.max(0, at) + 1 },
    path: pathOf(flow),
    edits: [edit],
    group: `flow ${flow.frame.last?.path ?? at}`,
  });
}

/** The path that a fault inside the collection is told under. */
export function pathOf(flow: Flow): string {
  const level = flow.levels.at(-1);
  return level?.child?.path ?? level?.entry?.path ?? flow.frame.last?.path ?? '';
}

/** The field that a key names at this level. */
export function childAt(flow: Flow, level: FlowLevel, word: string): Entry | undefined {
  return flow.scan.words.child(level.entry, withoutHidden(word));
}
