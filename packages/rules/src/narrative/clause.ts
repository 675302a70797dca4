import { type Figure, figureAt, startsFigure } from './figure.js';

/** A figure in its clause, with the words before it and the parenthesis that explains it. */
export interface Count extends Figure {
  /** Words between the clause's start or the figure before and this figure. */
  readonly label: string;
  /** Clauses of the parenthesis right behind: 2602条（其中机构职能类82条，…）. */
  readonly inner: readonly Clause[];
  /** Words behind, up to the next figure or the end of the clause. */
  readonly tail: string;
}

/** A piece of a sentence between two of the marks ，、；：. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The clause without what stands in parentheses. */
  readonly text: string;
  readonly counts: readonly Count[];
  /** The mark that ends it; '' at the end of the sentence or parenthesis. */
  readonly mark: string;
}

type Draft = { -readonly [Key in keyof Count]: Count[Key] };

/** One list of clauses being read: the sentence itself, or a parenthesis in it. */
interface Frame {
  readonly clauses: Clause[];
  /** The count that the parenthesis explains gets the clauses. */
  readonly owner: Draft | undefined;
  readonly closing: string;
  /** Where the clause starts. */
  start: number;
  /** Words of the clause up to `from`. */
  words: string;
  from: number;
  /** Words since the last count; apart from `words`, which would have to be cut again and again. */
  run: string;
  counts: Draft[];
  /** Last count of the clauses before. */
  previous: Draft | undefined;
}

const closings: Readonly<Record<string, string>> = { '(': ')', '[': ']', '〔': '〕', '【': '】' };
const quotes: Readonly<Record<string, string>> = { '《': '》', '“': '”', '「': '」', '‘': '’', '"': '"' };
/** Titles and quotations are passed over whole; one that does not close soon is a slip of the pen. */
const longestQuote = 120;
const deepest = 16;
/** Words between a count and its parenthesis. */
const farthest = 12;
/** Words kept on each side of a count. */
const widest = 120;

const interesting = /[,;、:()[\]〔〕【】《“「‘"0-9〇零一二两三四五六七八九十百千万亿]/g;

/** Reads the clauses of one sentence of the clean text. */
export function readClauses(text: string, start: number, end: number): readonly Clause[] {
  const sentence = text.slice(start, end);
  const reader = new ClauseReader(text, end, open(start, undefined, ''));
  let offset = start;
  while (offset < end) {
    interesting.lastIndex = offset - start;
    // `test` makes no array of what it found: it stands right before `lastIndex`.
    if (!interesting.test(sentence)) break;
    offset = reader.step(start + interesting.lastIndex - 1);
  }
  return reader.finish();
}

class ClauseReader {
  readonly #text: string;
  readonly #end: number;
  readonly #first: Frame;
  readonly #frames: Frame[];

  constructor(text: string, end: number, first: Frame) {
    this.#text = text;
    this.#end = end;
    this.#first = first;
    this.#frames = [first];
  }

  /** Takes what stands at an offset; answers where reading goes on. */
  step(offset: number): number {
    const frame = this.#frames.at(-1) ?? this.#first;
    const character = this.#text.charAt(offset);
    if (',;、:'.includes(character)) {
      this.#endClause(frame, offset, character);
      return offset + 1;
    }
    if (startsFigure(character)) return this.#figure(frame, offset);
    const closing = closings[character];
    if (closing !== undefined && this.#frames.length < deepest) this.#open(frame, offset, closing);
    else if (character === frame.closing) this.#close(offset);
    else return Math.max(offset + 1, endOfQuote(this.#text, offset, this.#end));
    return offset + 1;
  }

  finish(): readonly Clause[] {
    while (this.#frames.length > 1) this.#close(this.#end);
    this.#endClause(this.#first, this.#end, '');
    return this.#first.clauses;
  }

  #open(frame: Frame, offset: number, closing: string): void {
    this.#flush(frame, offset);
    this.#frames.push(open(offset + 1, ownerOf(frame, offset), closing));
  }

  #close(offset: number): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    this.#endClause(frame, offset, '');
    if (frame.owner !== undefined) frame.owner.inner = frame.clauses;
    const above = this.#frames.at(-1);
    if (above !== undefined) above.from = offset + 1;
  }

  #figure(frame: Frame, offset: number): number {
    const { figure, next } = figureAt(this.#text, offset);
    if (figure === undefined) return next;
    this.#flush(frame, offset);
    const label = frame.run.slice(-widest);
    setTail(frame);
    frame.counts.push({ ...figure, label, inner: [], tail: '' });
    this.#flush(frame, figure.after);
    frame.run = '';
    return figure.after;
  }

  #endClause(frame: Frame, offset: number, mark: string): void {
    this.#flush(frame, offset);
    setTail(frame);
    const { start, words, counts } = frame;
    frame.clauses.push({ start, end: offset, text: words, counts, mark });
    frame.start = offset + 1;
    frame.from = offset + 1;
    frame.words = '';
    frame.run = '';
    frame.previous = counts.at(-1);
    frame.counts = [];
  }

  /** The words up to an offset belong to the clause. */
  #flush(frame: Frame, offset: number): void {
    if (offset > frame.from) {
      const piece = this.#text.slice(frame.from, offset);
      frame.words += piece;
      frame.run += piece;
    }
    frame.from = Math.max(frame.from, offset);
  }
}

/** A parenthesis explains the count it follows directly or over a comma (30件，（其中…）), or over the words of what is counted. */
function ownerOf(frame: Frame, offset: number): Draft | undefined {
  const last = frame.words === '' ? frame.previous : frame.counts.at(-1);
  return last !== undefined && last.inner.length === 0 && offset - last.after <= farthest ? last : undefined;
}

function setTail(frame: Frame): void {
  const last = frame.counts.at(-1);
  if (last !== undefined) last.tail = frame.run.slice(0, widest);
}

function endOfQuote(text: string, offset: number, end: number): number {
  const closing = quotes[text.charAt(offset)];
  if (closing === undefined) return offset;
  const limit = Math.min(end, offset + longestQuote);
  for (let index = offset + 1; index < limit; index++) if (text.charAt(index) === closing) return index + 1;
  return offset;
}

function open(start: number, owner: Draft | undefined, closing: string): Frame {
  return {
    clauses: [],
    owner,
    closing,
    start,
    words: '',
    from: start,
    run: '',
    counts: [],
    previous: undefined,
  };
}
