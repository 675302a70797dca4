import { configDiagnostics, isConfigDocument } from './config-documents.js';
import { type Current, judgeCurrent } from './judging.js';
import { reportOn } from './options.js';
import { logFault } from './refusal.js';
import type { Session } from './session.js';
import { StatusLine } from './status.js';

/** Says what was found in an open document, without being asked, after each change of its text. */
export class Announcer {
  readonly #session: Session;
  readonly #status: StatusLine;
  /** What was last published, by document. */
  readonly #published = new Map<string, string>();

  constructor(session: Session) {
    this.#session = session;
    this.#status = new StatusLine(session);
  }

  /** False when nothing needs to be judged before the client asks. */
  get needed(): boolean {
    return !this.#session.client.pullsDiagnostics || this.#session.client.wantsStatus;
  }

  async announce(uri: string): Promise<void> {
    try {
      if (isConfigDocument(uri)) return await this.#announceConfig(uri);
      const current = await judgeCurrent(this.#session, uri);
      if (current === undefined) return;
      if (!this.#session.client.pullsDiagnostics) this.#publish(current);
      this.#status.say(uri, current);
    } catch (error) {
      logFault(this.#session.connection, error);
    }
  }

  /** Takes back what was published of a document that is no longer open. */
  retract(uri: string): void {
    this.#status.forget(uri);
    this.#published.delete(uri);
    if (this.#session.client.pullsDiagnostics) return;
    void this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async #announceConfig(uri: string): Promise<void> {
    if (this.#session.client.pullsDiagnostics) return;
    const diagnostics = await configDiagnostics(this.#session, uri);
    if (diagnostics) void this.#session.connection.sendDiagnostics({ uri, diagnostics });
  }

  #publish(current: Current): void {
    const { document } = current.open;
    const { items: diagnostics, resultId } = reportOn(this.#session.client, current, document);
    const { uri, version } = document;
    const said = `${current.open.revision} ${resultId}`;
    if (this.#published.get(uri) === said) return;
    this.#published.set(uri, said);
    void this.#session.connection.sendDiagnostics({ uri, version, diagnostics });
  }
}
