import type { Entry } from '@nianbao/schema';
import { isBlank, isHidden, isWideComma, isWideSpace, meantBy } from './characters.js';
import {
  addBrace,
  addExtraComma,
  addMissingComma,
  addShallow,
  addWide,
  addWideSpace,
  type Flow,
  type FlowLevel,
  pathOf,
} from './flow-state.js';
import { readFlowKey, readFlowPlain } from './flow-tokens.js';
import { addHidden } from './hidden.js';
import { readKey, skipSpaceLike } from './key-line.js';
import { passProperties } from './properties.js';
import { scanQuoted } from './quoted.js';
import { addComment, deepest, type Frame, insert, lineAt, nextLine, type Scan } from './scan-state.js';

const mostFaults = 3_000;

/**
 * Reads a flow collection, over as many lines as it takes, and returns the offset behind it. `open`: the writer left out
 * the opening brace.
 */
export function scanFlow(scan: Scan, start: number, frame: Frame, open: boolean): number {
  const flow: Flow = { scan, frame, levels: [], at: start, solid: start };
  if (open) {
    addBrace(flow, 'missing-brace', insert(start, '{ '), start);
    flow.levels.push({ closer: '}', entry: frame.last, child: undefined, awaits: 'key' });
  } else push(flow, frame.last);
  while (flow.levels.length > 0 && !scan.refused) {
    if (scan.faults.count > mostFaults) scan.refused = 'too-many-faults';
    if (!skipSpace(flow)) {
      if (open || !continueBelow(flow)) {
        close(flow, open);
        break;
      }
    } else step(flow);
  }
  return flow.at;
}

/** Reads one token, and passes over a character that no reading took twice in a row: broken text must not hold us up. */
function step(flow: Flow): void {
  const { at } = flow;
  token(flow);
  if (flow.at === at) token(flow);
  if (flow.at === at) flow.at++;
}

function push(flow: Flow, entry: Entry | undefined): void {
  const { scan } = flow;
  const character = scan.text.charAt(flow.at);
  const meant = meantBy(character) ?? character;
  if (meant !== character) addWide(flow, flow.at, meant);
  const map = meant === '{';
  // Fields have names: what stands in a list belongs to none.
  const group = map && entry?.node.kind === 'group' ? entry : undefined;
  flow.levels.push({
    closer: map ? '}' : ']',
    entry: group,
    child: undefined,
    awaits: map ? 'key' : 'value',
  });
  if (flow.levels.length > deepest) scan.refused = 'too-deep';
  flow.at++;
  flow.solid = flow.at;
}

function pop(flow: Flow): void {
  const { scan } = flow;
  const character = scan.text.charAt(flow.at);
  const level = flow.levels.pop();
  const wanted = level?.closer ?? '}';
  if (character !== wanted) addWide(flow, flow.at, wanted);
  flow.at++;
  flow.solid = flow.at;
  const outer = flow.levels.at(-1);
  if (outer) outer.awaits = 'comma';
}

/** Skips white space on the line; false at its end. */
function skipSpace(flow: Flow): boolean {
  const { scan } = flow;
  const { text } = scan;
  const from = flow.at;
  while (flow.at < scan.end) {
    const code = text.charCodeAt(flow.at);
    if (isWideSpace(code)) addWideSpace(flow);
    else if (!isBlank(code) && !isHidden(code)) break;
    flow.at++;
  }
  if (flow.at >= scan.end) return false;
  if (text.charAt(flow.at) !== '#' || flow.at === from) return true;
  addComment(scan, flow.at, false);
  flow.at = scan.end;
  return false;
}

/** Goes on below where the next line can be part of the collection; otherwise a brace is missing here. */
function continueBelow(flow: Flow): boolean {
  const { scan, frame } = flow;
  const { text } = scan;
  let at = scan.next;
  for (;;) {
    if (at >= text.length) return false;
    const { end, next } = lineAt(text, at);
    const content = skipSpaceLike(text, at, end);
    if (content < end && text.charAt(content) !== '#') {
      const column = content - at;
      if (leavesFlow(flow, content, end, column)) return false;
      while (scan.start < at && nextLine(scan));
      addHidden(scan, at, pathOf(flow));
      flow.at = content;
      if (column <= frame.indent && !'}]'.includes(text.charAt(content))) addShallow(flow, at, content);
      return true;
    }
    if (content < end) {
      while (scan.start < at && nextLine(scan));
      addComment(scan, content, true);
    }
    at = next;
  }
}

function leavesFlow(flow: Flow, content: number, end: number, column: number): boolean {
  const { scan, frame } = flow;
  const marker = scan.text.slice(content, content + 3);
  if (column === 0 && (marker === '---' || marker === '...')) return true;
  const key = readKey({ text: scan.text, start: content, end }, scan.words.knows, false);
  if (!key) return false;
  const inside = flow.levels.some(({ entry }) => scan.words.child(entry, key.word) !== undefined);
  const outside = scan.frames.some(
    (outer) => outer.indent === column && scan.words.child(outer.entry, key.word),
  );
  if (column <= frame.indent) return !inside || outside;
  return !inside && scan.words.knows(key.word) && flow.levels.some(({ entry }) => entry !== undefined);
}

/** Supplies the braces that are missing where the collection must end. */
function close(flow: Flow, open: boolean): void {
  const closers = flow.levels.map(({ closer }) => closer).reverse();
  const edit = insert(flow.solid, ` ${closers.join(' ')}`);
  addBrace(flow, open ? 'missing-brace' : 'unclosed-brace', edit, flow.solid - 1);
  flow.levels.length = 0;
}

function token(flow: Flow): void {
  const { scan } = flow;
  const level = flow.levels.at(-1);
  if (!level) return;
  const character = scan.text.charAt(flow.at);
  const meant = meantBy(character) ?? character;
  if (meant === '}' || meant === ']') {
    pop(flow);
    return;
  }
  if (meant === ',') {
    comma(flow, level, character);
    return;
  }
  if (level.awaits === 'comma') {
    addMissingComma(flow);
    level.awaits = 'key';
    level.child = undefined;
  }
  if (meant === '{' || meant === '[') {
    push(flow, level.child ?? level.entry);
    return;
  }
  if (level.awaits === 'key') {
    readFlowKey(flow, level);
    return;
  }
  value(flow, level, character);
}

function value(flow: Flow, level: FlowLevel, character: string): void {
  const { scan } = flow;
  const at = passProperties(scan, level.child, flow.at, scan.end);
  if (at !== flow.at) {
    flow.at = at;
    flow.solid = at;
    return;
  }
  if (character === '"' || character === "'") {
    flow.at = scanQuoted(scan, flow.at, level.child, flow.frame, scan.end, level.entry);
    flow.solid = flow.at;
    level.awaits = level.closer === '}' ? 'comma' : 'value';
    return;
  }
  readFlowPlain(flow, level);
}

function comma(flow: Flow, level: FlowLevel, character: string): void {
  if (isWideComma(character)) addWide(flow, flow.at, ',');
  if (level.closer === '}') {
    if (level.awaits === 'key') addExtraComma(flow);
    level.awaits = 'key';
    level.child = undefined;
  }
  flow.at++;
  flow.solid = flow.at;
}
