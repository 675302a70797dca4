import type { Connection } from 'vscode-languageserver';
import { Checker } from './checker.js';
import type { Client } from './client.js';
import { DocumentStore } from './documents.js';
import { filesOf } from './files.js';
import type { Host } from './host.js';
import { Lane } from './lane.js';
import { Projects } from './projects/projects.js';
import type { SessionParts } from './session-parts.js';
import { SettingsStore } from './settings.js';
import { Told } from './told.js';
import { WorkspaceDiagnostics } from './workspace-diagnostics.js';
import { WorkspaceReports } from './workspace-reports.js';

/** What one client's connection lives on. Everything that is kept, is kept here. */
export interface Session extends SessionParts {
  readonly told: Told;
  readonly workspace: WorkspaceDiagnostics;
}

/** Begins a session with a client that has just said what it can do. */
export function createSession(connection: Connection, host: Host, client: Client): Session {
  const pull = client.answersConfiguration
    ? (scopeUri: string) => connection.workspace.getConfiguration({ scopeUri, section: 'nianbao' })
    : undefined;
  const engine = () => import('./engine.js');
  const lane = new Lane();
  const documents = new DocumentStore();
  const settings = new SettingsStore(client.settings, pull);
  const files = filesOf({ host, client, connection }, engine);
  const projects = new Projects({ documents, files, lane, engine }, client.folders);
  const checker = new Checker(settings, projects, engine);
  const reports = new WorkspaceReports(files, checker, projects);
  const parts = { connection, host, client, documents, settings, projects, checker, reports, lane };
  return { ...parts, told: new Told(client), workspace: new WorkspaceDiagnostics(parts) };
}
