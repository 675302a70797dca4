import type { LocatedProblem } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, DiagnosticTag } from 'vscode-languageserver-types';
import { diagnosticOf } from '../diagnose.js';
import type { FeatureOptions } from '../feature-options.js';

/** The problems of a configuration as LSP diagnostics; an entry that nothing needs is shown faded. */
export function diagnoseConfig(
  document: TextDocument,
  problems: readonly LocatedProblem[],
  options: FeatureOptions,
): Diagnostic[] {
  return problems.map((problem) => ({
    ...diagnosticOf(document, problem, options),
    ...(problem.code === 'C206' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  }));
}
