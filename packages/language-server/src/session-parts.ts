import type { Connection } from 'vscode-languageserver';
import type { Checker } from './checker.js';
import type { Client } from './client.js';
import type { DocumentStore } from './documents.js';
import type { Host } from './host.js';
import type { Lane } from './lane.js';
import type { Projects } from './projects/projects.js';
import type { SettingsStore } from './settings.js';
import type { WorkspaceReports } from './workspace-reports.js';

/** A session but for what is built on these: what judges reports, and what they are judged among. */
export interface SessionParts {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  readonly documents: DocumentStore;
  readonly settings: SettingsStore;
  readonly projects: Projects;
  readonly checker: Checker;
  readonly reports: WorkspaceReports;
  /** Where all that takes time waits for its turn. */
  readonly lane: Lane;
}
