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
import { logFault } from './refusal.js';
import type { Session } from './session.js';

/** Follows what the client does with documents, files, folders and settings; judges what that makes new. */
export class Sync {
  readonly #session: Session;
  readonly #announcer: Announcer;
  readonly #changed: Coalescer;

  constructor(session: Session) {
    this.#session = session;
    this.#announcer = new Announcer(session);
    this.#changed = new Coalescer(session.lane, (uri) => void this.#announcer.announce(uri));
  }

  changed(uri: string): void {
    this.#session.lane.stir();
    if (this.#announcer.needed) this.#changed.touch(uri);
  }

  closed(uri: string): void {
    const { documents, settings, workspace } = this.#session;
    if (!documents.close({ uri })) return;
    settings.forget(uri);
    this.#announcer.retract(uri);
    // What was last seen was its text in the editor, saved or not.
    workspace.forget(uri);
  }

  foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const { reports, workspace } = this.#session;
    const uris = (folders: readonly WorkspaceFolder[]) => folders.map(({ uri }) => uri);
    reports.changeFolders(uris(added), uris(removed));
    workspace.forget();
  }

  settingsChanged(pushed: unknown): void {
    const { connection, client, documents, settings, workspace } = this.#session;
    settings.reset(pushed);
    workspace.forget();
    for (const { document } of documents.all()) this.changed(document.uri);
    const refreshes = [
      ...(client.pullsDiagnostics && client.refreshesDiagnostics ? [DiagnosticRefreshRequest.type] : []),
      ...(client.refreshesInlayHints ? [InlayHintRefreshRequest.type] : []),
      ...(client.refreshesCodeLenses ? [CodeLensRefreshRequest.type] : []),
    ];
    for (const refresh of refreshes) {
      connection.sendRequest(refresh).catch((error: unknown) => logFault(connection, error));
    }
  }
}

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
    for (const { uri } of changes) session().workspace.forget(uri);
  });
}
