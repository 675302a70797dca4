import {
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
} from 'vscode-languageserver';
import { configDiagnostics, isConfigDocument } from './config-documents.js';
import { judgeCurrent } from './judging.js';
import { refuseIf } from './refusal.js';
import { inTurn } from './requests.js';
import type { Session } from './session.js';

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Answers `textDocument/diagnostic` and `workspace/diagnostic`. */
export function registerPull(connection: Connection, session: () => Session): void {
  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
    inTurn(session(), token, nothing, async () => {
      if (isConfigDocument(textDocument.uri)) {
        const items = (await configDiagnostics(session(), textDocument.uri)) ?? [];
        return { kind: DocumentDiagnosticReportKind.Full, items };
      }
      const current = await judgeCurrent(session(), textDocument.uri);
      refuseIf(token.isCancellationRequested, LSPErrorCodes.RequestCancelled);
      return current === undefined ? nothing : session().told.answer(current, previousResultId);
    }),
  );
  connection.languages.diagnostics.onWorkspace((params, token, _work, progress) =>
    inTurn(session(), token, { items: [] }, () => session().workspace.answer(params, token, progress)),
  );
}
