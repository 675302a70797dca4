import {
  CodeLensRefreshRequest,
  type Connection,
  DiagnosticRefreshRequest,
  InlayHintRefreshRequest,
  type WorkspaceFolder,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { Announcer } from './announcer.js';
import { Coalescer } from './coalescer.js';
import { Neighbours } from './neighbours.js';
import { logFault } from './refusal.js';
import type { Session } from './session.js';

/** Follows what the client does with documents, files, folders and settings; judges what that makes new. */
export class Sync {
  readonly #session: Session;
  readonly #announcer: Announcer;
  readonly #changed: Coalescer;
  readonly #configured: Coalescer;
  readonly #neighbours: Neighbours;

  constructor(session: Session) {
    this.#session = session;
    this.#announcer = new Announcer(session);
    this.#changed = new Coalescer(session.lane, (uri) => void this.#announcer.announce(uri));
    this.#configured = new Coalescer(session.lane, (uri) => void this.#configure(uri));
    this.#neighbours = new Neighbours(session, (uri) => this.#announcer.announce(uri));
    session.projects.listen(this.#neighbours);
  }

  /** Begins to learn what is in the client's folders. */
  begin(): void {
    this.#catch(this.#session.projects.scan());
  }

  changed(uri: string): void {
    this.#session.lane.stir();
    this.#session.projects.typed(uri);
    if (maySetUp(uri)) this.#configured.touch(uri);
    if (this.#announcer.needed) this.#changed.touch(uri);
  }

  closed(uri: string): void {
    const { documents, settings, workspace } = this.#session;
    if (!documents.close({ uri })) return;
    settings.forget(uri);
    this.#session.told.forget(uri);
    this.#neighbours.forget(uri);
    this.#announcer.retract(uri);
    // What was last seen was its text in the editor, saved or not.
    workspace.closed(uri);
    this.#moved(uri);
  }

  /** A file changed on disk. */
  filesChanged(uris: readonly string[]): void {
    const { documents, workspace } = this.#session;
    for (const uri of uris) {
      workspace.forget(uri);
      // An open document counts before the file.
      if (!documents.find(uri)) this.#moved(uri);
    }
  }

  #moved(uri: string): void {
    if (maySetUp(uri)) this.#configured.touch(uri);
    else this.#catch(this.#session.projects.reread(uri));
  }

  #configure(uri: string): void {
    this.#catch(this.#session.projects.configured(uri));
  }

  #catch(work: Promise<unknown>): void {
    work.catch((error: unknown) => logFault(this.#session.connection, error));
  }

  foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const { projects, workspace } = this.#session;
    const uris = (folders: readonly WorkspaceFolder[]) => folders.map(({ uri }) => uri);
    this.#catch(projects.changeFolders(uris(added), uris(removed)));
    workspace.forget();
  }

  settingsChanged(pushed: unknown): void {
    const { client, documents, settings, workspace } = this.#session;
    settings.reset(pushed);
    workspace.forget();
    for (const { document } of documents.all()) this.changed(document.uri);
    this.#neighbours.refresh([
      ...(client.pullsDiagnostics && client.refreshesDiagnostics ? [DiagnosticRefreshRequest.type] : []),
      ...(client.refreshesInlayHints ? [InlayHintRefreshRequest.type] : []),
      ...(client.refreshesCodeLenses ? [CodeLensRefreshRequest.type] : []),
    ]);
  }
}

/** Files that set up a project, and what may be one: a baseline has the name that the configuration gives it. */
const maySetUp = (uri: string) => /(?:nianbao\.config\.yaml|(?<!\.nianbao)\.json)$/.test(uri);

/** Connects the notifications that LSP sends about documents, files and settings. */
export function registerSync(connection: Connection, session: () => Session, sync: () => Sync): void {
  connection.onDidOpenTextDocument(({ textDocument }) => {
    sync().changed(session().documents.open(textDocument).document.uri);
  });
  connection.onDidChangeTextDocument((params) => {
    if (session().documents.change(params)) sync().changed(params.textDocument.uri);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => sync().closed(textDocument.uri));
  connection.onDidChangeConfiguration(({ settings }) => sync().settingsChanged(settings));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    sync().filesChanged(changes.map(({ uri }) => uri));
  });
}
