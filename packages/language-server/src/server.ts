import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { describeServer } from './capabilities.js';
import { readClient } from './client.js';
import { registerCustomRequests } from './custom-requests.js';
import { registerPull } from './diagnostics.js';
import { registerFeatures } from './features.js';
import type { Host } from './host.js';
import { createSession, type Session } from './session.js';
import { registerSync, Sync } from './sync.js';

/** Makes a connection a language server for report files. The caller listens. */
export function createServer(connection: Connection, host: Host): void {
  let begun: { readonly session: Session; readonly sync: Sync } | undefined;
  const current = () => {
    if (begun !== undefined) return begun;
    throw new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first');
  };
  const session = () => current().session;
  connection.onInitialize((params) => {
    const created = createSession(connection, host, readClient(params, host));
    begun = { session: created, sync: new Sync(created) };
    return describeServer(created.client, host);
  });
  connection.onInitialized(() => begin(current()));
  registerSync(connection, session, () => current().sync);
  registerPull(connection, session);
  registerFeatures(connection, session);
  registerCustomRequests(connection, session);
}

/** Loads what `initialize` did without, and asks to be told of what happens outside the open documents. */
function begin({ session, sync }: { readonly session: Session; readonly sync: Sync }): void {
  const { connection, client, checker } = session;
  void checker.engine();
  sync.begin();
  // The connection answers this notification itself and lets us listen only now.
  if (client.changesFolders) {
    connection.workspace.onDidChangeWorkspaceFolders((event) => sync.foldersChanged(event));
  }
  if (client.registersConfiguration) {
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'nianbao' });
  }
  if (client.registersWatchers) {
    const watchers = [
      { globPattern: '**/*.{nianbao,年报}.{yaml,yml}' },
      { globPattern: '**/*.nianbao.json' },
      { globPattern: '**/nianbao.config.yaml' },
      { globPattern: '**/*baseline*.json' },
    ];
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}
