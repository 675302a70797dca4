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
  /** False in browsers, where the server asks us for the files that are not open. */
  readonly readsFiles: boolean;
  createClient(options: LanguageClientOptions): Client;
}
