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

type Draft = { -readonly [Key in keyof Count]: Count[Key] } & { inner: Clause[] };

/** One list of clauses being read: the sentence itself, or a parenthesis in it. */
interface Frame {
  readonly clauses: Clause[];
  /** The count that the parenthesis explains gets the clauses. */
  readonly owner: Draft | undefined;
  readonly closing: string;
  start: number;
  words: string[];
  mark: number;
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
const widest = 60;

/** Reads the clauses of one sentence of the clean text. */
export function readClauses(text: string, start: number, end: number): readonly Clause[] {
  const frames: Frame[] = [open(start, undefined, '')];
  let offset = start;
  while (offset < end) offset = step(text, { offset, end }, frames);
  while (frames.length > 1) close(frames, end);
  const [frame] = frames;
  if (frame === undefined) return [];
  endClause(frame, end, '');
  return frame.clauses;
}

function step(text: string, { offset, end }: { offset: number; end: number }, frames: Frame[]): number {
  const frame = frames.at(-1)!;
  const character = text.charAt(offset);
  const closing = closings[character];
  if (closing !== undefined && frames.length < deepest) {
    frames.push(open(offset + 1, ownerOf(frame, offset), closing));
    return offset + 1;
  }
  if (character === frame.closing && frame.closing !== '') {
    close(frames, offset);
    return offset + 1;
  }
  if (',;、:'.includes(character)) {
    endClause(frame, offset, character);
    return offset + 1;
  }
  const quoteEnd = endOfQuote(text, offset, end);
  if (quoteEnd > offset) {
    frame.words.push(text.slice(offset, quoteEnd));
    return quoteEnd;
  }
  if (startsFigure(character)) return takeFigure(text, offset, frame);
  frame.words.push(character);
  return offset + 1;
}

function takeFigure(text: string, offset: number, frame: Frame): number {
  const { figure, next } = figureAt(text, offset);
  if (figure === undefined) {
    frame.words.push(text.slice(offset, next));
    return next;
  }
  const label = frame.words.slice(frame.mark).join('').slice(-widest);
  setTail(frame);
  frame.counts.push({ ...figure, label, inner: [], tail: '' });
  frame.words.push(text.slice(offset, figure.after));
  frame.mark = frame.words.length;
  return figure.after;
}

/** A parenthesis explains the count it follows directly or over a comma (30件，（其中…）), or over the words of what is counted. */
function ownerOf(frame: Frame, offset: number): Draft | undefined {
  const last = frame.words.length === 0 ? frame.previous : frame.counts.at(-1);
  return last !== undefined && last.inner.length === 0 && offset - last.after <= farthest ? last : undefined;
}

function setTail(frame: Frame): void {
  const last = frame.counts.at(-1);
  if (last !== undefined) last.tail = frame.words.slice(frame.mark).join('').slice(0, widest);
}

function endOfQuote(text: string, offset: number, end: number): number {
  const closing = quotes[text.charAt(offset)];
  if (closing === undefined) return offset;
  const limit = Math.min(end, offset + longestQuote);
  for (let index = offset + 1; index < limit; index++) if (text.charAt(index) === closing) return index + 1;
  return offset;
}

function open(start: number, owner: Draft | undefined, closing: string): Frame {
  return { clauses: [], owner, closing, start, words: [], mark: 0, counts: [], previous: undefined };
}

function close(frames: Frame[], offset: number): void {
  const frame = frames.pop();
  if (frame === undefined) return;
  endClause(frame, offset, '');
  if (frame.owner !== undefined) frame.owner.inner.push(...frame.clauses);
}

function endClause(frame: Frame, offset: number, mark: string): void {
  setTail(frame);
  const { start, words, counts } = frame;
  frame.clauses.push({ start, end: offset, text: words.join(''), counts, mark });
  frame.start = offset + 1;
  frame.previous = counts.at(-1);
  frame.words = [];
  frame.mark = 0;
  frame.counts = [];
}
