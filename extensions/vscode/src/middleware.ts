import { Uri } from 'vscode';
import { type Middleware, vsdiag } from 'vscode-languageclient';

/** Schemes of earlier versions of a file, as comparisons show them. Their problems are history, not work to do. */
const HISTORY = new Set(['git', 'gitlens', 'scm-history-item', 'vscode-local-history', 'review', 'pr']);

/** True for an earlier version of a file. */
export const isHistory = ({ scheme }: Uri): boolean => HISTORY.has(scheme);

/** Keeps earlier versions of a report out of the Problems panel. */
export const middleware: Middleware = {
  provideDiagnostics: (document, previousResultId, token, next) => {
    if (isHistory(document instanceof Uri ? document : document.uri))
      return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
    return next(document, previousResultId, token);
  },
};
