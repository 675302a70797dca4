/** Where a cursor stands inside a map written on one line. All numbers are offsets in the text. */
export interface FlowPlace {
  /** Keys that lead from the outermost brace to the innermost one. */
  readonly keys: readonly string[];
  /** Words of the innermost map, before and behind the cursor, but not the one the cursor is in. */
  readonly present: readonly string[];
  readonly item: FlowItem;
}

/** One `key: value` of a flow map. */
export interface FlowItem {
  readonly start: number;
  readonly end: number;
  readonly colon?: number;
}

interface Frame {
  readonly keys: readonly string[];
  readonly items: FlowItem[];
  start: number;
  colon: number | undefined;
}

const opens = new Set(['{', '｛']);
const closes = new Set(['}', '｝']);
const commas = new Set([',', '，']);
const colons = new Set([':', '：']);

/** The place of the cursor in the flow map that opens at `from`; undefined where the map closes before the cursor. */
export function flowPlace(text: string, from: number, cursor: number, limit: number): FlowPlace | undefined {
  const stack: Frame[] = [];
  let found: Frame | undefined;
  for (let at = from; at < limit; at += 1) {
    if (at === cursor) found = stack.at(-1);
    const quoted = endOfQuote(text, at, limit);
    if (quoted > at) {
      if (cursor > at && cursor <= quoted) found = stack.at(-1);
      at = quoted;
      continue;
    }
    const top = step(text, at, stack);
    if (top && found === top) return placeOf(text, top, cursor);
    if (stack.length === 0 && at >= from) break;
  }
  const frame = found ?? (cursor >= limit ? stack.at(-1) : undefined);
  if (!frame) return undefined;
  finish(frame, limit);
  return placeOf(text, frame, cursor);
}

/** Reads one character; answers the frame that it closed. */
function step(text: string, at: number, stack: Frame[]): Frame | undefined {
  const character = text.charAt(at);
  const top = stack.at(-1);
  if (opens.has(character)) {
    const key =
      top?.colon === undefined ? [] : [wordIn(text, { start: top.start, end: at, colon: top.colon })];
    stack.push({ keys: [...(top?.keys ?? []), ...key], items: [], start: at + 1, colon: undefined });
  } else if (top && closes.has(character)) {
    finish(top, at);
    return stack.pop();
  } else if (top && commas.has(character)) {
    finish(top, at);
    top.start = at + 1;
  } else if (top && colons.has(character)) top.colon ??= at;
  return undefined;
}

function finish(frame: Frame, end: number): void {
  frame.items.push({ start: frame.start, end, ...(frame.colon === undefined ? {} : { colon: frame.colon }) });
  frame.colon = undefined;
}

/** The last character of a string that opens here and closes on the same line; `at` where none does. */
function endOfQuote(text: string, at: number, limit: number): number {
  const quote = text.charAt(at);
  if (quote !== '"' && quote !== "'") return at;
  for (let end = at + 1; end < limit && text.charAt(end) !== '\n'; end += 1) {
    if (text.charAt(end) === quote) return end;
  }
  return at;
}

function placeOf(text: string, frame: Frame, cursor: number): FlowPlace | undefined {
  const item = frame.items.find(({ start, end }) => start <= cursor && cursor <= end);
  if (!item) return undefined;
  const others = frame.items.filter((other) => other !== item && other.colon !== undefined);
  return { keys: frame.keys, present: others.map((other) => wordIn(text, other)), item };
}

/** The key of an item, its quotes and white space taken off. */
export function wordIn(text: string, item: FlowItem): string {
  return text.slice(item.start, item.colon ?? item.end).replace(/^[\s"']+|[\s"']+$/g, '');
}
