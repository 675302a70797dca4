import { fixTitle, type LocatedProblem } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { FeatureOptions } from '../feature-options.js';
import { editsOf, spanOf, touches } from '../spans.js';
import { diagnoseConfig } from './diagnose.js';

/** The fixes of the problems in a range: what was likely meant, quotes, an entry that nothing needs. */
export function configCodeActions(
  document: TextDocument,
  problems: readonly LocatedProblem[],
  range: Range,
  options: FeatureOptions,
): CodeAction[] {
  const span = spanOf(document, range);
  return problems
    .filter((problem) => touches(problem.span, span))
    .flatMap((problem) =>
      problem.fixes.map((fix) => ({
        title: fixTitle(fix, options.locale),
        kind: CodeActionKind.QuickFix,
        diagnostics: diagnoseConfig(document, [problem], options),
        edit: { changes: { [document.uri]: editsOf(document, fix.edits) } },
        isPreferred: true,
      })),
    );
}
