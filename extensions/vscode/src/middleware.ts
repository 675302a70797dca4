import { Uri } from 'vscode';
import { type Middleware, vsdiag } from 'vscode-languageclient';

/** Schemes of earlier versions of a file, as comparisons show them. Their problems are history, not work to do. */
const HISTORY = new Set(['git', 'gitlens', 'scm-history-item', 'vscode-local-history', 'review', 'pr']);

/** Keeps earlier versions of a report out of the Problems panel. */
export const middleware: Middleware = {
  provideDiagnostics: (document, previousResultId, token, next) => {
    const { scheme } = document instanceof Uri ? document : document.uri;
    if (HISTORY.has(scheme)) return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
    return next(document, previousResultId, token);
  },
};
