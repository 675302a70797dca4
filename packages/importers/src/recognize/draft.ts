import { type Edition, type ReportDraft, withValue } from '@nianbao/schema';
import type { ImportCode } from '../messages/codes.js';
import { createMessage, type MessageParts } from '../messages/create-message.js';
import type { ImportMessage } from '../messages/message.js';
import type { MatchKind, Origin, Provenance } from '../result.js';
import type { SourcePlace } from '../source/place.js';
import { type CellKind, readCell } from './read-cell.js';

const confidence: Readonly<Record<MatchKind, number>> = {
  exact: 1,
  similar: 0.9,
  solved: 0.9,
  position: 0.8,
  inferred: 0.7,
};

/** No report has more messages of one kind; a hostile one is not to fill the memory with them. */
const mostAlike = 500;

/** A text found for a number cell. */
export interface FoundCell {
  readonly text: string;
  readonly place: SourcePlace;
  readonly match: MatchKind;
  /** The unit that the head of the column says. */
  readonly unit?: string;
}

/** Gathers what is recognised: values, notes, where they stood, and messages. Lives for one import. */
export class Draft {
  readonly edition: Edition;
  /** Rows without separators were met that have too few digits: cells of others may be blank as well. */
  gaps = false;
  readonly #values = new Map<string, unknown>();
  readonly #origins: Record<string, Origin> = {};
  readonly #notes: Record<string, string> = {};
  readonly #messages: ImportMessage[] = [];
  readonly #counts = new Map<ImportCode, number>();

  constructor(edition: Edition) {
    this.edition = edition;
  }

  say(code: ImportCode, parts: MessageParts = {}): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > mostAlike) return;
    const edition = parts.path === undefined ? {} : { edition: this.edition.id };
    this.#messages.push(createMessage(code, { ...edition, ...parts }));
  }

  has(path: string): boolean {
    return this.#values.has(path);
  }

  valueOf(path: string): unknown {
    return this.#values.get(path);
  }

  set(path: string, value: unknown, found?: FoundCell): void {
    this.#values.set(path, value);
    if (!found) return;
    const { place, text, match } = found;
    this.#origins[path] = { place, text, match, confidence: confidence[match] };
  }

  /** Reads a text into a number cell; what is no number is left blank and said. */
  setCell(path: string, found: FoundCell): void {
    const kind = this.#kindOf(path);
    const isAmount = kind === 'amount' || kind === 'bare-amount';
    const unit = isAmount && /\d\s*$/.test(found.text) ? (found.unit ?? '') : '';
    const reading = readCell(found.text + unit, kind);
    this.set(path, reading.value, found);
    if (reading.note !== undefined) this.#notes[path] = reading.note;
    if (reading.code === undefined) return;
    this.say(reading.code, {
      path,
      place: found.place,
      text: found.text.trim(),
      values: { value: typeof reading.value === 'number' ? reading.value : null },
      ...(reading.candidates ? { candidates: reading.candidates } : {}),
    });
  }

  /** Whether a text says another number than the one that the cell has. */
  differs(path: string, text: string): boolean {
    return readCell(text, this.#kindOf(path)).value !== this.valueOf(path);
  }

  note(path: string, text: string): void {
    this.#notes[path] = text;
  }

  /** Leaves a cell blank and keeps what it may have been. */
  setUnclear(path: string, found: FoundCell, candidates: readonly string[]): void {
    this.set(path, null, found);
    this.say('cell-ambiguous', { path, place: found.place, text: found.text.trim(), candidates });
  }

  /** The report, with its keys in the order of the form. */
  report(): ReportDraft {
    let report: ReportDraft = {};
    const paths = [...this.edition.entries.keys()].filter((path) => this.#values.has(path));
    for (const path of paths) report = withValue(report, path, this.#values.get(path));
    return Object.keys(this.#notes).length === 0 ? report : withValue(report, 'notes', { ...this.#notes });
  }

  messages(): readonly ImportMessage[] {
    const more = [...this.#counts].filter(([, count]) => count > mostAlike);
    const untold = more.map(([alike, count]) =>
      createMessage('more-alike', { values: { alike, count: count - mostAlike } }),
    );
    return [...this.#messages, ...untold];
  }

  provenance(): Provenance {
    return this.#origins;
  }

  #kindOf(path: string): CellKind {
    const node = this.edition.entries.get(path)?.node;
    if (node?.kind === 'amount') return node.label.includes('万元') ? 'amount' : 'bare-amount';
    return node?.kind === 'change' ? 'change' : 'count';
  }
}
