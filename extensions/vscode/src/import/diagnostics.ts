import { Diagnostic, DiagnosticSeverity, Range } from 'vscode';
import type { ImportedMessage, Span } from '../protocol.js';

/** Who says what stands among the problems. */
export const SOURCE = 'nianbao import';

const SEVERITIES: Readonly<Record<ImportedMessage['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A message of an import as VS Code shows it. */
export function diagnosticOf({ severity, code, message, range }: ImportedMessage): Diagnostic {
  const diagnostic = new Diagnostic(rangeOf(range), message, SEVERITIES[severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = code;
  return diagnostic;
}

/** A range as VS Code has it. */
export function rangeOf({ start, end }: Span): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
