import {
  CodeLensRefreshRequest,
  DiagnosticRefreshRequest,
  InlayHintRefreshRequest,
  type ProtocolRequestType0,
} from 'vscode-languageserver';
import { isConfigDocument } from './config-documents.js';
import { fileKey } from './file-key.js';
import { type Current, judgeCurrent } from './judging.js';
import type { ProjectEvents } from './projects/projects.js';
import type { ProjectSpace } from './projects/space.js';
import { logFault } from './refusal.js';
import type { Session } from './session.js';

type Refresh = ProtocolRequestType0<void, void, void, void>;

/** Checks anew what a change elsewhere bears on, one report at a time, whenever nobody waits for anything else. */
export class Neighbours implements ProjectEvents {
  readonly #session: Session;
  readonly #announce: (uri: string) => Promise<void>;
  /** Addresses by file. */
  readonly #waiting = new Map<string, string>();
  /** Which reports stood beside an open document when it was last looked at, by file. */
  readonly #beside = new Map<string, string>();
  #running = false;

  constructor(session: Session, announce: (uri: string) => Promise<void>) {
    this.#session = session;
    this.#announce = announce;
  }

  affected(uris: readonly string[]): void {
    const { documents, workspace } = this.#session;
    for (const uri of uris) {
      if (documents.find(uri)) documents.outdate(uri);
      else workspace.forget(uri);
    }
    this.#queue(uris);
  }

  echoed(uris: readonly string[]): void {
    // What others say of a report is shown where it is open; nothing is to be checked for that.
    this.#queue(uris.filter((uri) => this.#session.documents.find(uri)));
  }

  #queue(uris: readonly string[]): void {
    for (const uri of uris) this.#waiting.set(fileKey(uri), uri);
    if (!this.#running && uris.length > 0) void this.#run();
  }

  stands(space: ProjectSpace): void {
    const { documents, projects, workspace } = this.#session;
    const uris = documents.all().map(({ document }) => document.uri);
    this.affected(uris.filter((uri) => projects.placeOf(uri)?.space === space));
    workspace.forget();
  }

  forget(uri: string): void {
    this.#beside.delete(fileKey(uri));
  }

  async #run(): Promise<void> {
    this.#running = true;
    const refreshes = new Set<Refresh>();
    for (const [key, uri] of this.#waiting) {
      await this.#session.lane.idle();
      this.#waiting.delete(key);
      try {
        for (const refresh of await this.#look(uri)) refreshes.add(refresh);
      } catch (error) {
        logFault(this.#session.connection, error);
      }
    }
    this.#running = false;
    this.refresh([...refreshes]);
  }

  /** Asks the client to look again at what it shows. */
  refresh(requests: readonly Refresh[]): void {
    const { connection } = this.#session;
    for (const request of requests) {
      connection.sendRequest(request).catch((error: unknown) => logFault(connection, error));
    }
  }

  async #look(name: string): Promise<readonly Refresh[]> {
    const { documents, reports } = this.#session;
    const uri = documents.find(name)?.document.uri;
    if (uri === undefined) {
      // Nobody sees it; but it may have something to say of a report that is open.
      await reports.judge(name);
      return [];
    }
    await this.#announce(uri);
    if (isConfigDocument(uri)) return [];
    const current = await judgeCurrent(this.#session, uri);
    return current ? this.#refreshesFor(current) : [];
  }

  #refreshesFor(current: Current): readonly Refresh[] {
    const { client } = this.#session;
    const refreshes: Refresh[] = [];
    const isNews = this.#session.told.isNews(current);
    if (isNews && client.pullsDiagnostics && client.refreshesDiagnostics) {
      refreshes.push(DiagnosticRefreshRequest.type);
    }
    if (this.#hasOthersBeside(current)) {
      if (client.refreshesCodeLenses) refreshes.push(CodeLensRefreshRequest.type);
      if (client.refreshesInlayHints) refreshes.push(InlayHintRefreshRequest.type);
    }
    return refreshes;
  }

  #hasOthersBeside({ open, checked }: Current): boolean {
    const key = fileKey(open.document.uri);
    const beside = (checked.surroundings?.earlier ?? []).map((report) => report.key).join('\n');
    const before = this.#beside.get(key) ?? '';
    this.#beside.set(key, beside);
    return beside !== before;
  }
}
