import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Client } from './client.js';
import type { Current } from './judging.js';
import { reportOn } from './options.js';

/** Remembers what a client that asks was last told of each open document, to know when it should ask again. */
export class Told {
  readonly #client: Client;
  readonly #said = new Map<string, { readonly revision: number; readonly resultId: string }>();

  constructor(client: Client) {
    this.#client = client;
  }

  /** Answers what is to be said of a document now, given the name of what was said last. */
  answer(current: Current, previous: string | undefined): DocumentDiagnosticReport {
    const { document, revision } = current.open;
    const { items, resultId } = reportOn(this.#client, current, document);
    this.#said.set(document.uri, { revision, resultId });
    return resultId === previous ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
  }

  /** True where the client was told something else of this very text. */
  isNews(current: Current): boolean {
    const { document, revision } = current.open;
    const said = this.#said.get(document.uri);
    if (said?.revision !== revision) return false;
    return reportOn(this.#client, current, document).resultId !== said.resultId;
  }

  forget(uri: string): void {
    this.#said.delete(uri);
  }
}
