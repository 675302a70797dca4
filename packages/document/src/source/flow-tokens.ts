import { findIn, isBlank, isBreak, isWideColon, isWideComma, isWideSpace, meantBy } from './characters.js';
import { childAt, type Flow, type FlowLevel, pathOf } from './flow-state.js';
import { skipSpaceLike } from './key-line.js';
import { addQuotes, countColons, isTexty } from './properties.js';
import { insert } from './scan-state.js';

/** Reads `key:` of a flow map in any of its faulty spellings. */
export function readFlowKey(flow: Flow, level: FlowLevel): void {
  const { text, end } = flow.scan;
  const start = flow.at;
  const quote = text.charAt(start);
  let at = start;
  if (quote === '"' || quote === "'") {
    const close = findIn(text, quote, start + 1, end);
    at = close > 0 ? close + 1 : end;
  }
  while (at < end && !endsKey(text, at)) at++;
  const stop = trimEnd(text, start, at);
  const word = text.slice(start, stop);
  const bare = quote === '"' || quote === "'" ? word.slice(1, -1) : word;
  const character = text.charAt(at);
  if (at < end && (character === ':' || isWideColon(character))) {
    level.child = childAt(flow, level, bare);
    colon(flow, level, at, bare);
    return;
  }
  if (!splitKey(flow, level, start, stop)) {
    level.child = childAt(flow, level, bare);
    flow.at = Math.max(stop, start + 1);
    flow.solid = flow.at;
    if (level.child && character === '{') {
      missingColon(flow, level, start, stop, at);
      return;
    }
    level.awaits = 'comma';
  }
}

function endsKey(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (',{}[]'.includes(character)) return true;
  if (character === '#') return isBlank(text.charCodeAt(at - 1));
  if (character === ':') return !text.startsWith('//', at + 1);
  return meantBy(character) !== undefined && character !== '｜' && character !== '＃';
}

function colon(flow: Flow, level: FlowLevel, at: number, word: string): void {
  const { scan } = flow;
  const { text } = scan;
  const wide = text.charAt(at) !== ':';
  const next = text.charCodeAt(at + 1);
  const spaced = isBlank(next) || isBreak(next) || isWideSpace(next) || ',}]'.includes(text.charAt(at + 1));
  level.awaits = 'value';
  flow.at = at + 1;
  flow.solid = at + 1;
  const quoted = text.charAt(at - 1) === '"' || text.charAt(at - 1) === "'";
  if (!wide && (spaced || quoted)) return;
  const code = wide ? 'S101' : 'S102';
  scan.faults.add({
    code,
    message: wide ? 'fullwidth-colon' : 'missing-space',
    span: { start: at, end: at + 1 },
    path: pathOf(flow),
    values: { word },
    edits: [{ start: at, end: at + 1, text: spaced ? ':' : ': ' }],
    group: `line ${scan.line}`,
  });
}

/** `自然人 0` and `自然人0`: a field and its value with no colon between. */
function splitKey(flow: Flow, level: FlowLevel, start: number, stop: number): boolean {
  const { text } = flow.scan;
  let at = start;
  while (at < stop && skipSpaceLike(text, at, at + 1) === at && !isDigit(text.charCodeAt(at))) at++;
  const child = at < stop ? childAt(flow, level, text.slice(start, at)) : undefined;
  if (!child) return false;
  level.child = child;
  missingColon(flow, level, start, at, skipSpaceLike(text, at, stop));
  return true;
}

function missingColon(flow: Flow, level: FlowLevel, start: number, from: number, to: number): void {
  const { scan } = flow;
  scan.faults.add({
    code: 'S108',
    message: 'missing-colon',
    span: { start, end: from },
    path: pathOf(flow),
    values: { word: level.child?.node.key ?? '' },
    edits: [{ start: from, end: to, text: ': ' }],
    group: `line ${scan.line}`,
  });
  level.awaits = 'value';
  flow.at = to;
  flow.solid = to;
}

/** Reads a value without quotes, up to where the row goes on. */
export function readFlowPlain(flow: Flow, level: FlowLevel): void {
  const { scan } = flow;
  const { text, end } = scan;
  const start = flow.at;
  const cell = level.child?.cell === true;
  let quotes = '@`%|>'.includes(text.charAt(start));
  let grouped = false;
  let at = start;
  for (; at < end; at++) {
    const character = text.charAt(at);
    if (character === '#' && isBlank(text.charCodeAt(at - 1))) break;
    if (isComma(flow, level, at, character)) {
      if (!cell || !isThousands(text, at)) break;
      grouped = true;
    } else if ('{}[]'.includes(character) || isWideCloser(flow, level, at, character)) break;
    else if (character === ':' || isWideColon(character)) {
      const next = nextField(flow, level, start, at);
      if (next !== undefined) {
        at = next;
        break;
      }
      if (character === ':' && isBlank(text.charCodeAt(at + 1))) quotes = true;
    }
  }
  endPlain(flow, level, start, at, { grouped, quotes });
}

function endPlain(
  flow: Flow,
  level: FlowLevel,
  start: number,
  at: number,
  seen: { readonly grouped: boolean; readonly quotes: boolean },
): void {
  const { scan } = flow;
  const stop = trimEnd(scan.text, start, at);
  const child = level.child;
  countColons(scan, start, stop);
  if (seen.grouped) scan.faults.repair([insert(start, '"'), insert(stop, '"')]);
  else if (child?.cell && scan.text.slice(start, stop) === '-')
    addQuotes(scan, child, start, stop, 'bare-dash');
  else if (seen.quotes && isTexty(child)) addQuotes(scan, child, start, stop, 'needs-quotes');
  // Nothing was read: a brace that has no business here, or the key of the next field.
  const stuck = at === start && '{['.includes(scan.text.charAt(at)) && scan.text.charAt(at) !== '';
  flow.at = stuck ? at + 1 : stop > start ? stop : at;
  if (stop > start) flow.solid = stop;
  if (level.closer === '}') level.awaits = 'comma';
}

function isComma(flow: Flow, level: FlowLevel, at: number, character: string): boolean {
  if (character === ',') return true;
  if (!isWideComma(character)) return false;
  return level.child?.cell === true || fieldAt(flow, level, at + 1);
}

const longestField = 40;

/** True where a known field of the row follows with its colon. */
function fieldAt(flow: Flow, level: FlowLevel, from: number): boolean {
  const { text, end } = flow.scan;
  const start = skipSpaceLike(text, from, end);
  const limit = Math.min(end, start + longestField);
  let at = start;
  while (at < limit && !':：,，、；{}'.includes(text.charAt(at))) at++;
  const colon = text.charAt(at) === ':' || isWideColon(text.charAt(at));
  return colon && childAt(flow, level, text.slice(start, trimEnd(text, start, at))) !== undefined;
}

function isWideCloser(flow: Flow, level: FlowLevel, at: number, character: string): boolean {
  const meant = meantBy(character);
  if (meant !== '}' && meant !== ']') return false;
  if (level.child?.cell) return true;
  const rest = skipSpaceLike(flow.scan.text, at + 1, flow.scan.end);
  return rest >= flow.scan.end || ',，#}'.includes(flow.scan.text.charAt(rest));
}

/** Where the word before a colon begins, if it is the next field of the row: the comma before it is missing. */
function nextField(flow: Flow, level: FlowLevel, start: number, colonAt: number): number | undefined {
  const { text } = flow.scan;
  const stop = trimEnd(text, start, colonAt);
  let from = stop;
  while (from > start && stop - from < 40 && skipSpaceLike(text, from - 1, from) === from - 1) from--;
  return childAt(flow, level, text.slice(from, stop)) ? from : undefined;
}

/** A comma between digits with three of them behind it. */
function isThousands(text: string, comma: number): boolean {
  const digit = (offset: number) => isDigit(text.charCodeAt(comma + offset));
  return digit(-1) && digit(1) && digit(2) && digit(3) && !digit(4);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function trimEnd(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && skipSpaceLike(text, stop - 1, stop) === stop) stop--;
  return stop;
}
