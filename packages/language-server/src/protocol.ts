import type { Range } from 'vscode-languageserver';

/** Names of the requests and the notification that this server adds to LSP. */
export const methods = {
  toJson: 'nianbao/toJson',
  rulePage: 'nianbao/rulePage',
  checkWorkspace: 'nianbao/checkWorkspace',
  newReport: 'nianbao/newReport',
  import: 'nianbao/import',
  origins: 'nianbao/origins',
  places: 'nianbao/places',
  compare: 'nianbao/compare',
  status: 'nianbao/status',
} as const;

/** Names of the requests that the server asks of a client which reads files for it (`InitializationOptions.files`, `parts`). */
export const clientMethods = {
  listFiles: 'nianbao/listFiles',
  readFile: 'nianbao/readFile',
  readPart: 'nianbao/readPart',
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
  /** Id of a command of the client that shows `nianbao/compare`; code lenses run it with `CompareParams`. */
  readonly compare?: string;
  /** True when the client answers `nianbao/listFiles` and `nianbao/readFile`, for a server that has no files itself. */
  readonly files?: boolean;
  /** True when the client answers `nianbao/readPart`, for a server in a browser that cannot load what lies beside it. */
  readonly parts?: boolean;
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

/** Two reports to be compared; without `with`, the one of the same organ for the latest earlier year. */
export interface CompareParams {
  readonly uri: string;
  readonly with?: string;
  readonly locale?: string;
  /** Address of a place, with `{uri}`, `{line}` and `{character}` (from 1) to be filled in; with it numbers lead there. */
  readonly linkTemplate?: string;
}

/** The comparison as Markdown; null where one of the two is no report, or there is none to compare with. */
export interface CompareResult {
  readonly title: string;
  readonly markdown: string;
  /** The report that it was compared with. */
  readonly with: string;
}

/**
 * Which files a client is to list: those below a folder (or in it, when `shallow`) that are called like a report, and
 * `nianbao.config.yaml`. It answers their paths relative to the folder, with `/` between the parts.
 */
export interface ListFilesParams {
  readonly folder: string;
  readonly shallow: boolean;
}

/** A file that a client is to read; it answers the text, or null where it cannot be read. */
export interface ReadFileParams {
  readonly uri: string;
}

/** A file of the server's own folder that a client is to read; it answers the bytes in base64, or null. */
export interface ReadPartParams {
  /** Path with `/` below the folder that the server's script lies in. */
  readonly name: string;
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

/** What an organ has published, in any format: `data` in base64, or `text` (plain or HTML) as from a clipboard. */
export interface ImportParams {
  /** Name of the file; its ending is asked where the bytes may be plain text or separated fields. */
  readonly name?: string;
  readonly data?: string;
  readonly text?: string;
  readonly locale?: string;
}

/** What could not be read of a source, or was read with tolerance; `range` is where it concerns the report made. */
export interface ImportedMessage {
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: string;
  readonly message: string;
  readonly range: Range;
  /** What it is said of; left out where it is said of the whole. */
  readonly path?: string;
}

/** A report, and the provenance that `nianbao import --provenance` wrote beside it. */
export interface OriginsParams {
  readonly text: string;
  /** JSON. */
  readonly provenance: string;
  readonly locale?: string;
}

/** Where each value of a report stood in its source, as far as it is known. */
export interface OriginsResult {
  readonly origins: readonly ImportedOrigin[];
}

/** Where the value at `range` stood in the source, and as what. */
export interface ImportedOrigin {
  readonly range: Range;
  readonly path: string;
  readonly text: string;
}

/** A report as it is now, and paths of what was once said something of. */
export interface PlacesParams {
  readonly text: string;
  readonly paths: readonly string[];
}

/** Where each stands, in the order of the paths; where the report lacks it, what is nearest. */
export interface PlacesResult {
  readonly ranges: readonly Range[];
}

/** The report as YAML; null where none was found, and a message of severity `error` says why. */
export interface ImportResult {
  readonly text: string | null;
  readonly messages: readonly ImportedMessage[];
  readonly origins: readonly ImportedOrigin[];
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
