import { hasHan } from '../words/bare.js';

/** A line that stands for a value of JSON, and the line of the source where it is. */
export interface JsonLine {
  readonly text: string;
  readonly line: number;
}

/** True for a text that is meant as JSON, whole or broken. */
export const looksLikeJson = (text: string): boolean =>
  /^\s*(?:\{\s*"|\[\s*[{["\d])/.test(text.slice(0, 2000));

const token = /"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null|[{}[\],:]|\n/g;
/** Keys that a value is named by: the row, its group and its column are the last of them. */
const mostKeys = 4;

/**
 * The values of JSON as lines of a list, 「行政复议-结果维持：2」. It reads on where the JSON is broken: what can be
 * recovered is. Values of an array follow its key, one a line.
 */
export function jsonLines(text: string, most: number): readonly JsonLine[] {
  const reader = new Reader();
  for (const [part] of text.matchAll(token)) {
    if (reader.lines.length >= most) break;
    reader.take(part);
  }
  return reader.lines;
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
