/** Names of the requests and the notification that this server adds to LSP. */
export const methods = {
  toJson: 'nianbao/toJson',
  rulePage: 'nianbao/rulePage',
  checkWorkspace: 'nianbao/checkWorkspace',
  newReport: 'nianbao/newReport',
  status: 'nianbao/status',
} as const;

/** Commands of `workspace/executeCommand`. Their names differ from those of an editor's own commands. */
export const commands = {
  checkWorkspace: 'nianbao.server.checkWorkspace',
  toJson: 'nianbao.server.toJson',
} as const;

/** What a client may say of itself in `initialize`. */
export interface InitializationOptions {
  /** Language of messages; comes before the client's own `locale`. */
  readonly locale?: string;
  /** Address of a rule's page with `{code}` and, when wanted, `{locale}`. */
  readonly ruleLinkTemplate?: string;
  /** Id of a command of the client that shows the problems of a file; code lenses run it. */
  readonly showProblems?: string;
  /** True when the client understands the notification `nianbao/status`. */
  readonly status?: boolean;
  /** Settings for clients that answer no `workspace/configuration`. */
  readonly settings?: unknown;
}

export interface ToJsonParams {
  readonly uri: string;
}

/** `json` is the report as JSON text with English ids; `problems` counts its errors. Null json: not a report. */
export interface ToJsonResult {
  readonly json: string | null;
  readonly problems: number;
}

export interface RulePageParams {
  readonly code: string;
  readonly locale?: string;
}

export interface RulePageResult {
  readonly title: string;
  readonly markdown: string;
}

/** Numbers of problems by severity. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

export interface CheckWorkspaceResult extends Counts {
  readonly files: number;
}

export interface NewReportParams {
  readonly agency?: string;
  readonly year?: number;
}

export interface NewReportResult {
  readonly text: string;
}

/** Problems of one statutory section. */
export interface SectionStatus extends Counts {
  readonly section: number;
  readonly title: string;
}

/** Sent after each check of an open document. Problems outside the sections count in the totals only. */
export interface StatusParams extends Counts {
  readonly uri: string;
  readonly isReport: boolean;
  readonly sections: readonly SectionStatus[];
}
