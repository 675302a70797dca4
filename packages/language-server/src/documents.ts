import type { ParsedReport } from '@nianbao/document';
import type { CheckedReport, Project } from '@nianbao/workspace';
import type {
  DidChangeTextDocumentParams,
  TextDocumentIdentifier,
  TextDocumentItem,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fileKey } from './file-key.js';

interface Kept {
  readonly settings: string;
  readonly project: Project | undefined;
  readonly report: CheckedReport;
}

/** One open document with what is known of its present text. */
export interface OpenDocument {
  readonly document: TextDocument;
  /** Grows with every change of any document: a client may start its versions at 1 again, this never does. */
  readonly revision: number;
  parsed?: ParsedReport;
  /** What was found in it by these settings; gone when something that the check looked at has changed. */
  checked?: Kept | undefined;
  /** Grows whenever a check that is under way has become too old to be kept. */
  outdated: number;
}

/** Texts of the documents that the client has open, kept up by incremental changes. */
export class DocumentStore {
  readonly #open = new Map<string, OpenDocument>();
  /** Addresses as the client spells them, by the file that they are of. */
  readonly #spelt = new Map<string, string>();
  #revision = 0;

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(uri);
  }

  /** The same, for an address that the client may spell in another way. */
  find(uri: string): OpenDocument | undefined {
    return this.#open.get(uri) ?? this.#open.get(this.#spelt.get(fileKey(uri)) ?? '');
  }

  all(): readonly OpenDocument[] {
    return [...this.#open.values()];
  }

  open({ uri, languageId, version, text }: TextDocumentItem): OpenDocument {
    return this.#keep(TextDocument.create(uri, languageId, version, text));
  }

  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): OpenDocument | undefined {
    const known = this.#open.get(textDocument.uri);
    if (known === undefined || contentChanges.length === 0) return undefined;
    const version = textDocument.version ?? known.document.version + 1;
    return this.#keep(TextDocument.update(known.document, contentChanges, version));
  }

  /** What was found in a document holds no longer, though its text does. */
  outdate(uri: string): void {
    const open = this.find(uri);
    if (!open) return;
    open.checked = undefined;
    open.outdated++;
  }

  close({ uri }: TextDocumentIdentifier): boolean {
    const key = fileKey(uri);
    if (this.#spelt.get(key) === uri) this.#spelt.delete(key);
    return this.#open.delete(uri);
  }

  /** A new record for each text: what was derived from the old one goes with it. */
  #keep(document: TextDocument): OpenDocument {
    const open = { document, revision: ++this.#revision, outdated: 0 };
    if (!this.#open.has(document.uri)) this.#spelt.set(fileKey(document.uri), document.uri);
    this.#open.set(document.uri, open);
    return open;
  }
}
