import { type Clause, readClauses } from './clause.js';
import { type CleanText, cleanText } from './clean-text.js';
import { mayHoldFigures } from './figure.js';
import { readTokens, type Token } from './token.js';

/** One sentence, up to 。！？ or the end of its paragraph. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** None where the sentence has no figure. */
  readonly clauses: readonly Clause[];
  /** The counts of the clauses in their order. */
  readonly tokens: readonly Token[];
}

/** A paragraph, or a numbered item of one: （一）主动公开政府信息的数量：…… */
export interface Block {
  /** 1 一、 · 2 （一） · 3 1. · 4 (1) ①; 0 without a number. */
  readonly level: number;
  /** The item's heading without its number; '' where it has none. */
  readonly title: string;
  /** Headings above it, outermost first. */
  readonly above: readonly string[];
  readonly sentences: readonly Sentence[];
}

/** A narrative section, read. All offsets are those of `clean.text`; `rangeOf` leads back to the narrative. */
export interface Narrative {
  readonly clean: CleanText;
  readonly blocks: readonly Block[];
}

const startsEnumerator = /[一二三四五六七八九十(0-9①-⑳]/;
const enumerators: readonly RegExp[] = [
  /[一二三四五六七八九十]{1,3}、/y,
  /\([一二三四五六七八九十]{1,3}\)/y,
  /\d{1,2}(?:、|\.(?!\d))/y,
  /\(\d{1,2}\)|[①-⑳]/y,
];

const longestTitle = 30;

/** No section of a report is longer: section one should have 1,000 characters. What follows is left unread. */
const longestSection = 50_000;

/** Reads the prose of a section. Never throws; takes time in proportion to the length of the text. */
export function readNarrative(source: string): Narrative {
  const clean = cleanText(source.slice(0, longestSection));
  const builder = new Builder(clean.text);
  return { clean, blocks: builder.read() };
}

class Builder {
  readonly #text: string;
  readonly #blocks: Block[] = [];
  #headings: { level: number; title: string }[] = [];
  #sentences: Sentence[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  read(): readonly Block[] {
    let offset = 0;
    let paragraph = true;
    while (offset < this.#text.length) {
      const head = headAt(this.#text, offset);
      if (head !== undefined) this.#head(head);
      else if (paragraph && this.#text.charAt(offset) !== '\n') this.#open(0, '');
      const start = head?.end ?? offset;
      // What follows a heading on its own line is looked at afresh: it may be the next heading.
      const end = head?.line === true ? start - 1 : endOfSentence(this.#text, start);
      if (end > start) {
        const clauses = mayHoldFigures(this.#text.slice(start, end))
          ? readClauses(this.#text, start, end)
          : [];
        this.#sentences.push({ start, end, clauses, tokens: readTokens(clauses) });
      }
      paragraph = head?.line !== true && this.#text.charAt(end) === '\n';
      offset = end + 1;
    }
    return this.#blocks;
  }

  #head(head: Head): void {
    this.#headings = this.#headings.filter((heading) => heading.level < head.level);
    this.#open(head.level, head.title);
    this.#headings.push({ level: head.level, title: head.title });
  }

  #open(level: number, title: string): void {
    this.#sentences = [];
    const above = this.#headings.map((heading) => heading.title);
    this.#blocks.push({ level, title, above, sentences: this.#sentences });
  }
}

interface Head {
  readonly level: number;
  readonly title: string;
  readonly end: number;
  /** The heading has a line of its own. */
  readonly line: boolean;
}

function headAt(text: string, offset: number): Head | undefined {
  if (!startsEnumerator.test(text.charAt(offset))) return undefined;
  for (const [index, enumerator] of enumerators.entries()) {
    enumerator.lastIndex = offset;
    const found = enumerator.exec(text);
    if (found === null) continue;
    const start = offset + found[0].length;
    const end = endOfTitle(text, start);
    const titled = end > start;
    return {
      level: index + 1,
      title: text.slice(start, end),
      end: titled ? end + 1 : start,
      line: titled && text.charAt(end) !== ':' && text.charAt(end) !== '。',
    };
  }
  return undefined;
}

/** A heading ends with ：, 。 or its line and has neither comma nor figure; else the item starts with its sentence at once. */
function endOfTitle(text: string, start: number): number {
  const limit = Math.min(text.length, start + longestTitle);
  for (let index = start; index < limit; index++) {
    const character = text.charAt(index);
    if (':。\n'.includes(character)) return index;
    if (/[,;!?0-9]/.test(character)) return start;
  }
  return limit === text.length ? limit : start;
}

const sentenceEnd = /[。!?\n]/g;

function endOfSentence(text: string, start: number): number {
  sentenceEnd.lastIndex = start;
  return sentenceEnd.exec(text)?.index ?? text.length;
}
