import type { Connection } from 'vscode-languageserver';
import { Checker } from './checker.js';
import type { Client } from './client.js';
import { DocumentStore } from './documents.js';
import type { Host } from './host.js';
import { Lane } from './lane.js';
import { SettingsStore } from './settings.js';
import { WorkspaceDiagnostics } from './workspace-diagnostics.js';
import { WorkspaceReports } from './workspace-reports.js';

/** What one client's connection lives on. Everything that is kept, is kept here. */
export interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  readonly documents: DocumentStore;
  readonly settings: SettingsStore;
  readonly checker: Checker;
  readonly reports: WorkspaceReports;
  readonly workspace: WorkspaceDiagnostics;
  /** Where all that takes time waits for its turn. */
  readonly lane: Lane;
}

/** Begins a session with a client that has just said what it can do. */
export function createSession(connection: Connection, host: Host, client: Client): Session {
  const pull = client.answersConfiguration
    ? (scopeUri: string) => connection.workspace.getConfiguration({ scopeUri, section: 'nianbao' })
    : undefined;
  const documents = new DocumentStore();
  const settings = new SettingsStore(client.settings, pull);
  const checker = new Checker(settings);
  const reports = new WorkspaceReports(host, checker, client.folders);
  const parts = { connection, host, client, documents, settings, checker, reports, lane: new Lane() };
  return { ...parts, workspace: new WorkspaceDiagnostics(parts) };
}
