import {
  type CancellationToken,
  DiagnosticRefreshRequest,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ConfigReport, configReports } from './config-documents.js';
import { fileKey } from './file-key.js';
import { hashText } from './hash.js';
import { judgeCurrent } from './judging.js';
import { reportOn } from './options.js';
import { logFault, refuseIf } from './refusal.js';
import type { SessionParts } from './session-parts.js';
import { Signal } from './signal.js';
import { nextTurn } from './turn.js';

type Report = WorkspaceDocumentDiagnosticReport;
type Progress = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;

/**
 * Answers `workspace/diagnostic`. A client asks again as soon as it is answered, so when nothing is new and changes on
 * disk are reported to us, the question stays open until something changes.
 */
export class WorkspaceDiagnostics {
  readonly #session: SessionParts;
  /** What closed files were last found to say, by file; only of files whose changes the client reports. */
  readonly #known = new Map<string, string>();
  /** What was last said of configurations, by file. */
  readonly #configs = new Map<string, string>();
  /** Closed documents, by file: a client may still show what it was told of one, and not say that it does. */
  readonly #closed = new Map<string, string>();
  readonly #changes = new Signal();

  constructor(session: SessionParts) {
    this.#session = session;
  }

  /** A file changed on disk or was closed; without an address, everything is to be judged anew. */
  forget(uri?: string): void {
    if (uri === undefined) this.#known.clear();
    else this.#known.delete(fileKey(uri));
    this.#changes.raise();
  }

  /** A document was closed, and its file may be gone, as when it is renamed, or lie outside of the folders. */
  closed(uri: string): void {
    if (this.#session.client.pullsDiagnostics) this.#closed.set(fileKey(uri), uri);
    this.forget(uri);
  }

  /** Learns what came and went on disk where nobody tells us. */
  async look(): Promise<void> {
    const { client, projects } = this.#session;
    if (!client.registersWatchers) this.#known.clear();
    await projects.scan({ anew: !client.registersWatchers });
  }

  async answer(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: Progress | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const previous = new Map(
      params.previousResultIds.map(({ uri, value }) => [fileKey(uri), { uri, value }]),
    );
    await this.look();
    for (;;) {
      const changed = this.#changes.next(token);
      const items = await this.#pass(previous, token, progress);
      refuseIf(token.isCancellationRequested, LSPErrorCodes.RequestCancelled);
      const news = items.some(({ kind }) => kind === DocumentDiagnosticReportKind.Full);
      if (news || !this.#session.client.registersWatchers) return { items: progress ? [] : items };
      await changed;
    }
  }

  async #pass(
    previous: ReadonlyMap<string, { readonly uri: string; readonly value: string }>,
    token: CancellationToken,
    progress: Progress | undefined,
  ): Promise<Report[]> {
    const items: Report[] = [];
    const gone = new Map(previous);
    for (const uri of await this.#session.reports.list()) {
      if (token.isCancellationRequested) return items;
      const key = fileKey(uri);
      const item = await this.#judge(uri, previous.get(key)?.value);
      if (item === undefined) continue;
      gone.delete(key);
      this.#closed.delete(key);
      items.push(item);
      if (item.kind === DocumentDiagnosticReportKind.Full) progress?.report({ items: [item] });
    }
    for (const report of await configReports(this.#session)) {
      const key = fileKey(report.uri);
      gone.delete(key);
      const item = this.#configItem(report, previous.get(key)?.value);
      items.push(item);
      if (item.kind === DocumentDiagnosticReportKind.Full) progress?.report({ items: [item] });
    }
    const taken = this.#takenBack(gone);
    if (taken.length > 0) progress?.report({ items: taken });
    return [...items, ...taken];
  }

  /** Files of which nothing is to be said any more: those named last time, and those that were open. */
  #takenBack(gone: ReadonlyMap<string, { readonly uri: string; readonly value: string }>): Report[] {
    const open = new Set(this.#session.documents.all().map(({ document }) => fileKey(document.uri)));
    const uris = new Map(this.#closed);
    this.#closed.clear();
    for (const [key, { uri, value }] of gone) if (value !== emptied) uris.set(key, uri);
    const closed = [...uris].filter(([key]) => !open.has(key));
    return closed.map(([, uri]) => ({
      kind: DocumentDiagnosticReportKind.Full,
      uri,
      version: null,
      resultId: emptied,
      items: [],
    }));
  }

  async #judge(uri: string, previous: string | undefined): Promise<Report | undefined> {
    const open = await this.#judgeOpen(uri, previous);
    if (open !== undefined) return open;
    const key = fileKey(uri);
    if (previous !== undefined && this.#known.get(key) === previous) return unchanged(uri, null, previous);
    await nextTurn();
    const file = await this.#session.reports.judge(uri);
    if (file === undefined) return undefined;
    const document = TextDocument.create(uri, 'nianbao', 0, file.text);
    const { items, resultId } = reportOn(this.#session.client, file, document);
    if (this.#session.client.registersWatchers) this.#known.set(key, resultId);
    if (resultId === previous) return unchanged(uri, null, resultId);
    return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items };
  }

  /** An open configuration is asked for by itself: its client learns that what was said of it is not all. */
  #configItem({ uri, version, items }: ConfigReport, previous: string | undefined): Report {
    const resultId = hashText(JSON.stringify(items));
    const { client, connection } = this.#session;
    const isNews = (this.#configs.get(fileKey(uri)) ?? hashText('[]')) !== resultId;
    this.#configs.set(fileKey(uri), resultId);
    if (isNews && version !== null && client.refreshesDiagnostics) {
      connection.sendRequest(DiagnosticRefreshRequest.type).catch((error) => logFault(connection, error));
    }
    if (resultId === previous) return unchanged(uri, version, resultId);
    return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items };
  }

  async #judgeOpen(uri: string, previous: string | undefined): Promise<Report | undefined> {
    const name = this.#session.documents.find(uri)?.document.uri;
    const current = name === undefined ? undefined : await judgeCurrent(this.#session, name);
    if (current === undefined) return undefined;
    const { document } = current.open;
    const { items, resultId } = reportOn(this.#session.client, current, document);
    if (resultId === previous) return unchanged(document.uri, document.version, resultId);
    return {
      kind: DocumentDiagnosticReportKind.Full,
      uri: document.uri,
      version: document.version,
      resultId,
      items,
    };
  }
}

/** Result id of a file that is no more. */
const emptied = 'gone';

function unchanged(uri: string, version: number | null, resultId: string): Report {
  return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId };
}
