import { hasHan } from '../words/bare.js';

/** A line that stands for a value of JSON, and the line of the source where it is. */
export interface JsonLine {
  readonly text: string;
  readonly line: number;
}

/** True for a text that is meant as JSON, whole or broken. */
export const looksLikeJson = (text: string): boolean =>
  /^\s*(?:\{\s*"|\[\s*[{["\d])/.test(text.slice(0, 2000));

/** Keys that a value is named by: the row, its group and its column are the last of them. */
const mostKeys = 4;

/**
 * The values of JSON as lines of a list, 「行政复议-结果维持：2」. It reads on where the JSON is broken: what can be
 * recovered is. Values of an array follow its key, one a line.
 */
export function jsonLines(text: string, most: number): readonly JsonLine[] {
  const reader = new Reader();
  for (const part of tokensOf(text)) {
    if (reader.lines.length >= most) break;
    reader.take(part);
  }
  return reader.lines;
}

const pattern = String.raw`-?\d{1,40}(?:\.\d{1,40})?|true|false|null|[{}[\],:]|\n|"`;

/** Strings, numbers and signs of JSON in order. A string that its line does not close is left out with the line. */
function* tokensOf(text: string): Generator<string> {
  const plain = new RegExp(pattern, 'g');
  for (let at = 0; at < text.length; ) {
    plain.lastIndex = at;
    const found = plain.exec(text);
    if (!found) return;
    at = found.index + found[0].length;
    if (found[0] !== '"') {
      yield found[0];
      continue;
    }
    const end = endOfString(text, at);
    if (end.closed) yield text.slice(at - 1, end.at);
    at = end.at;
  }
}

/** A scan and no expression: one that remembers each letter runs out of memory in a string of megabytes. */
function endOfString(text: string, start: number): { readonly at: number; readonly closed: boolean } {
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') return { at: at + 1, closed: true };
    if (sign === '\n') return { at, closed: false };
    if (sign === '\\') at += 1;
  }
  return { at: text.length, closed: false };
}

/** What is open: an object with the key last read, or an array. */
interface Open {
  readonly array: boolean;
  readonly name: string;
  key: string;
}

class Reader {
  readonly lines: JsonLine[] = [];
  readonly #open: Open[] = [];
  #line = 1;
  /** A string that is a key if a colon follows. */
  #pending: string | undefined;

  take(part: string): void {
    switch (part) {
      case '\n':
        this.#line += 1;
        return;
      case ':':
        this.#setKey();
        return;
      case '{':
      case '[':
        this.#enter(part === '[');
        return;
      case '}':
      case ']':
        this.#settle();
        this.#open.pop();
        return;
      case ',':
        this.#settle();
        return;
      default:
        this.#settle();
        this.#pending = part;
    }
  }

  #setKey(): void {
    const top = this.#open.at(-1);
    if (top && !top.array && this.#pending !== undefined) top.key = unquoted(this.#pending);
    this.#pending = undefined;
  }

  #enter(array: boolean): void {
    this.#settle();
    const name = this.#open.at(-1)?.key ?? '';
    this.#open.push({ array, name, key: '' });
    if (array && hasHan(name)) this.lines.push({ text: name, line: this.#line });
  }

  /** A value that stands before a comma or a closing bracket. */
  #settle(): void {
    const value = this.#pending;
    this.#pending = undefined;
    const top = this.#open.at(-1);
    if (value === undefined || !top) return;
    const said = value === 'null' ? '' : unquoted(value);
    const keys = [...this.#open.map((one) => one.name), top.key].filter((key) => key !== '').slice(-mostKeys);
    const isWords = value.startsWith('"') && hasHan(said) && said.length > 6;
    const texts = top.array || isWords ? said.split('\n') : [`${keys.join('-')}：${said}`];
    this.lines.push(...texts.map((text) => ({ text, line: this.#line })));
  }
}

function unquoted(part: string): string {
  if (!part.startsWith('"')) return part;
  try {
    return String(JSON.parse(part));
  } catch {
    return part.slice(1, -1);
  }
}
