import { indexLines } from '@nianbao/document';
import { type CheckedReport, messageOf } from '@nianbao/workspace';
import type {
  CodeAction,
  CodeActionContext,
  CodeLens,
  CompletionList,
  Diagnostic,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Position,
  Range,
  SelectionRange,
  TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Options } from './session.js';

export function newReport(_: object): string {
  return '格式: 2021\n';
}
export const features = {
  diagnose(document: TextDocument, checked: CheckedReport, options: Options): Diagnostic[] {
    const lines = indexLines(document.getText());
    return checked.problems.map((problem) => ({
      range: { start: lines.position(problem.span.start), end: lines.position(problem.span.end) },
      severity: problem.severity === 'error' ? 1 : problem.severity === 'warning' ? 2 : 4,
      code: problem.code,
      message: messageOf(problem, options.locale),
      source: 'nianbao',
    }));
  },
  complete: (_d: TextDocument, _c: CheckedReport, _p: Position, _o: Options): CompletionList | null => null,
  codeActions: (
    _d: TextDocument,
    _c: CheckedReport,
    _r: Range,
    _x: CodeActionContext,
    _o: Options,
  ): CodeAction[] => [],
  format: (_d: TextDocument, _c: CheckedReport, _o: Options): TextEdit[] => [],
  formatRange: (_d: TextDocument, _c: CheckedReport, _r: Range, _o: Options): TextEdit[] => [],
  hover: (_d: TextDocument, _c: CheckedReport, _p: Position, _o: Options): Hover | null => null,
  documentSymbols: (_d: TextDocument, _c: CheckedReport, _o: Options): DocumentSymbol[] => [],
  foldingRanges: (_d: TextDocument, _c: CheckedReport, _o: Options): FoldingRange[] => [],
  selectionRanges: (_d: TextDocument, _c: CheckedReport, _p: Position[], _o: Options): SelectionRange[] => [],
  inlayHints: (_d: TextDocument, _c: CheckedReport, _r: Range, _o: Options): InlayHint[] => [],
  documentLinks: (_d: TextDocument, _c: CheckedReport, _o: Options): DocumentLink[] => [],
  codeLenses: (_d: TextDocument, _c: CheckedReport, _o: Options): CodeLens[] => [],
};
