import type { ParsedReport } from '@nianbao/document';
import type { CheckedReport } from '@nianbao/workspace';
import type {
  DidChangeTextDocumentParams,
  TextDocumentIdentifier,
  TextDocumentItem,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fileKey } from './file-key.js';

/** One open document with what is known of its present text. */
export interface OpenDocument {
  readonly document: TextDocument;
  /** Grows with every change of any document: a client may start its versions at 1 again, this never does. */
  readonly revision: number;
  parsed?: ParsedReport;
  checked?: { readonly settings: string; readonly report: CheckedReport };
}

/** Texts of the documents that the client has open, kept up by incremental changes. */
export class DocumentStore {
  readonly #open = new Map<string, OpenDocument>();
  #revision = 0;

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(uri);
  }

  /** The same, for an address that the client may spell in another way. */
  find(uri: string): OpenDocument | undefined {
    const key = fileKey(uri);
    return this.#open.get(uri) ?? this.all().find(({ document }) => fileKey(document.uri) === key);
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

  close({ uri }: TextDocumentIdentifier): boolean {
    return this.#open.delete(uri);
  }

  /** A new record for each text: what was derived from the old one goes with it. */
  #keep(document: TextDocument): OpenDocument {
    const open = { document, revision: ++this.#revision };
    this.#open.set(document.uri, open);
    return open;
  }
}
