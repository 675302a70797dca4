import type { LanguageClientOptions } from 'vscode-languageclient';

/** Problems of one statutory section, as the server counts them. */
export interface SectionStatus {
  readonly section: number;
  readonly title: string;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

/** Sent by the server after each check of an open document. */
export interface ReportStatus {
  readonly uri: string;
  readonly isReport: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly sections: readonly SectionStatus[];
}

/** What could not be read of a source, or was read with tolerance, where it concerns the report. */
export interface ImportedMessage {
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: string;
  readonly message: string;
  readonly range: Span;
  /** What it is said of; left out where it is said of the whole. */
  readonly path?: string;
}

/** Where the value at `range` stood in the source, and as what: a sentence. */
export interface ImportedOrigin {
  readonly range: Span;
  readonly path: string;
  readonly text: string;
}

/** A part of a text; lines and characters count from 0. */
export interface Span {
  readonly start: Place;
  readonly end: Place;
}

interface Place {
  readonly line: number;
  readonly character: number;
}

/** The report that an import made; null where none was found. */
export interface ImportedReport {
  readonly text: string | null;
  readonly messages: readonly ImportedMessage[];
  readonly origins: readonly ImportedOrigin[];
}

export interface WorkspaceSummary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

/** The part of the language client that the commands use: what both hosts' clients have. */
export interface Client {
  start(): Promise<void>;
  stop(): Promise<void>;
  sendRequest<R>(method: string, params?: object): Promise<R>;
  onNotification<P>(method: string, handler: (params: P) => void): { dispose(): void };
  onRequest<P, R>(method: string, handler: (params: P) => R | Promise<R>): { dispose(): void };
}

/** What the desktop and the browser do each in their own way. */
export interface Host {
  /** False in browsers, where the server asks us for the files that are not open, and for its own. */
  readonly readsFiles: boolean;
  createClient(options: LanguageClientOptions): Client;
}
