import { Disposable, languages, type TextDocument, type TextDocumentChangeEvent, workspace } from 'vscode';
import { isHistory } from '../middleware.js';
import type { ImportedMessage, ImportedOrigin, Span } from '../protocol.js';
import { carry, type TextChange } from './carry.js';
import { diagnosticOf } from './diagnostics.js';

/** What is known of a report that was imported. */
export interface Known {
  readonly document: TextDocument;
  /** Name of the file that it was imported from. */
  readonly source?: string;
  readonly messages: readonly ImportedMessage[];
  readonly origins: readonly ImportedOrigin[];
}

/** A closing document loses its text before it is gone: what it held last is remembered. */
interface Remembered extends Known {
  readonly text: string;
}

/** Reports that were closed and are remembered in case they are opened again. */
const REMEMBERED = 50;

/**
 * What is known of the reports that were imported in this session. What was not read of a source stands among the
 * problems until the value is written or somebody says that it is checked; saving a report makes it another document,
 * renaming and closing and opening as well: the same text is the same report.
 */
export class ImportedReports {
  readonly #open = new Map<string, Remembered>();
  readonly #closed: Remembered[] = [];
  readonly #shown = languages.createDiagnosticCollection('nianbao-import');
  readonly #parts: Disposable;

  constructor() {
    this.#parts = Disposable.from(
      this.#shown,
      workspace.onDidChangeTextDocument((change) => this.#changed(change)),
      workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      workspace.onDidSaveTextDocument((document) => this.#opened(document)),
      workspace.onDidCloseTextDocument((document) => this.#left(document)),
    );
  }

  /** Remembers what is known of a report, in place of what was. */
  add(known: Known): void {
    this.#open.set(known.document.uri.toString(), { ...known, text: settled(known.document) });
    this.#shown.set(known.document.uri, known.messages.map(diagnosticOf));
  }

  of(document: TextDocument): Remembered | undefined {
    return this.#open.get(document.uri.toString());
  }

  /** Takes messages off that need no second look. */
  checked(document: TextDocument, isDone: (message: ImportedMessage) => boolean): void {
    const known = this.of(document);
    if (known) this.add({ ...known, messages: known.messages.filter((message) => !isDone(message)) });
  }

  dispose(): void {
    this.#parts.dispose();
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
    this.add({ ...known, messages, origins });
  }

  /** The same text was imported, or closed with what was known of it. */
  #opened(document: TextDocument): void {
    if (document.isUntitled || isHistory(document.uri) || this.of(document) !== undefined) return;
    const text = settled(document);
    // A file that is being saved for the first time is empty when it opens.
    const isSame = (known: Remembered) => text !== '' && known.text === text;
    const at = this.#closed.findLastIndex(isSame);
    const known = at < 0 ? [...this.#open.values()].find(isSame) : this.#closed.splice(at, 1)[0];
    if (known) this.add({ ...known, document });
  }

  #left(document: TextDocument): void {
    const known = this.of(document);
    if (known === undefined) return;
    this.#open.delete(document.uri.toString());
    this.#shown.delete(document.uri);
    this.#closed.push(known);
    if (this.#closed.length > REMEMBERED) this.#closed.shift();
    // What it was saved as may have been open before.
    if (document.isUntitled) for (const other of workspace.textDocuments) this.#opened(other);
  }
}

/** The text but for what saving tidies at the ends of lines. */
function settled(document: TextDocument): string {
  const lines = document.getText().split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
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
