import {
  Disposable,
  languages,
  type TextDocument,
  type TextDocumentChangeEvent,
  type Uri,
  workspace,
} from 'vscode';
import { isHistory } from '../middleware.js';
import type { ImportedMessage, Span } from '../protocol.js';
import { carry, type TextChange } from './carry.js';
import { diagnosticOf } from './diagnostics.js';
import { type Kept, type Known, pathsOf, refound, settled } from './kept.js';
import { KeptStore } from './kept-store.js';

/** Reports that are remembered when they are closed, in case they are opened again, and how many for the next window. */
const REMEMBERED = 50;
const KEPT = 20;

/** Says where paths stand in a text. */
export type FindPlaces = (text: string, paths: readonly string[]) => Promise<readonly Span[]>;

/**
 * What is known of the reports that were imported. What was not read of a source stands among the problems until the
 * value is written or somebody says that it is checked; saving a report makes it another document, renaming and closing
 * and opening as well: the same text is the same report. What changed where nobody saw it is found again by its paths.
 */
export class ImportedReports {
  readonly #open = new Map<string, Kept>();
  /** The latest last. */
  readonly #closed: Kept[] = [];
  readonly #shown = languages.createDiagnosticCollection('nianbao-import');
  readonly #store: KeptStore;
  readonly #findPlaces: FindPlaces;
  readonly #begun: Promise<void>;
  readonly #refinding = new WeakMap<TextDocument, Promise<void>>();
  readonly #parts: Disposable;

  /** `folder` is where the editor keeps things for the next time. */
  constructor(folder: Uri, findPlaces: FindPlaces) {
    this.#findPlaces = findPlaces;
    this.#store = new KeptStore(folder, () => this.#kept());
    this.#begun = this.#begin();
    this.#parts = Disposable.from(
      this.#shown,
      this.#store,
      workspace.onDidChangeTextDocument((change) => this.#changed(change)),
      workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      workspace.onDidSaveTextDocument((document) => this.#opened(document)),
      workspace.onDidCloseTextDocument((document) => this.#left(document)),
    );
  }

  /** Remembers what is known of a report, in place of what was. */
  add(document: TextDocument, known: Known): void {
    const uri = document.uri.toString();
    this.#open.set(uri, { ...known, uri, text: settled(document.getText()) });
    this.#shown.set(document.uri, known.messages.map(diagnosticOf));
    this.#store.changed();
  }

  of(document: TextDocument): Known | undefined {
    return this.#open.get(document.uri.toString());
  }

  /** Resolves when all that was kept of a report is known again. */
  async ready(document: TextDocument): Promise<void> {
    await this.#begun;
    await this.#refinding.get(document);
  }

  /** Takes messages off that need no second look. */
  checked(document: TextDocument, isDone: (message: ImportedMessage) => boolean): void {
    const known = this.of(document);
    if (known)
      this.add(document, { ...known, messages: known.messages.filter((message) => !isDone(message)) });
  }

  dispose(): void {
    this.#parts.dispose();
  }

  /** What the last window left; what this one has learnt meanwhile is newer. */
  async #begin(): Promise<void> {
    this.#closed.unshift(...(await this.#store.read()));
    for (const document of workspace.textDocuments) this.#opened(document);
  }

  #kept(): readonly Kept[] {
    const all = [...this.#closed, ...this.#open.values()].filter(({ isBeside }) => !isBeside);
    return all.slice(-KEPT);
  }

  #changed({ document, contentChanges }: TextDocumentChangeEvent): void {
    const known = this.of(document);
    if (known === undefined) {
      // What is being saved for the first time gets its text, and only then what formatting makes of it.
      if (this.#open.has(document.uri.with({ scheme: 'untitled' }).toString())) this.#opened(document);
      return;
    }
    if (contentChanges.length === 0) return;
    if (document.isUntitled && document.getText() === '') {
      this.#left(document);
      return;
    }
    let { messages, origins } = known;
    // The editor reports them from the end of the text to its beginning.
    for (const change of contentChanges) {
      messages = carried(messages, change, (isEdited) => !isEdited);
      // Where a value came from stays true when it was written anew.
      origins = carried(origins, change, () => true);
    }
    this.add(document, { ...known, messages, origins });
  }

  #opened(document: TextDocument): void {
    // A file that is being saved for the first time is empty when it opens.
    const text = settled(document.getText());
    if (text === '' || isHistory(document.uri) || this.of(document) !== undefined) return;
    const known = this.#sameText(document, text);
    if (known) this.add(document, known);
    else if (!document.isUntitled) this.#refind(document);
  }

  /** The same text was imported, or closed with what was known of it. A text that never was a file has only its name. */
  #sameText(document: TextDocument, text: string): Kept | undefined {
    const isSame = (known: Kept) =>
      known.text === text && (!document.isUntitled || known.uri === document.uri.toString());
    const at = this.#closed.findLastIndex(isSame);
    return at < 0 ? [...this.#open.values()].find(isSame) : this.#closed.splice(at, 1)[0];
  }

  /** A file was changed where nobody saw it, such as by another program. */
  #refind(document: TextDocument): void {
    const uri = document.uri.toString();
    const at = this.#closed.findLastIndex((known) => known.uri === uri);
    const [kept] = at < 0 ? [] : this.#closed.splice(at, 1);
    if (kept === undefined) return;
    // Without a server nobody knows; perhaps the next time.
    const again = () => void this.#closed.push(kept);
    this.#refinding.set(document, this.#follow(document, kept).catch(again));
  }

  async #follow(document: TextDocument, kept: Kept): Promise<void> {
    const { version } = document;
    const text = document.getText();
    const ranges = await this.#findPlaces(text, pathsOf(kept));
    if (document.isClosed) this.#closed.push(kept);
    else if (this.of(document) !== undefined) return;
    // What was typed meanwhile has moved them.
    else if (document.version !== version) await this.#follow(document, kept);
    else {
      const known = refound(kept, settled(text), ranges);
      if (known) this.add(document, known);
      this.#store.changed();
    }
  }

  #left(document: TextDocument): void {
    const uri = document.uri.toString();
    const known = this.#open.get(uri);
    if (known === undefined) return;
    this.#open.delete(uri);
    this.#shown.delete(document.uri);
    this.#closed.push(known);
    if (this.#closed.length > REMEMBERED) this.#closed.shift();
    if (document.isUntitled) this.#handOver(known);
    this.#store.changed();
  }

  /** What an unsaved report was saved as, has its remarks from then on; it may have been open before. */
  #handOver(known: Kept): void {
    for (const other of workspace.textDocuments) this.#opened(other);
    const isSaved = [...this.#open.values()].some(({ text }) => text === known.text);
    const at = this.#closed.lastIndexOf(known);
    if (isSaved && at >= 0) this.#closed.splice(at, 1);
  }
}

function carried<T extends { readonly range: Span }>(
  said: readonly T[],
  change: TextChange,
  holds: (isEdited: boolean) => boolean,
): readonly T[] {
  return said.flatMap((one) => {
    const now = carry(one.range, change);
    return now !== undefined && holds(now.edited) ? [{ ...one, range: now.range }] : [];
  });
}
