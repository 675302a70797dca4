import type { CheckedReport } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { FeatureOptions } from './feature-options.js';
import { type Member, topMembers } from './structure/members.js';

/** Sections, groups and narratives fold, and so do runs of comment lines. */
export function foldingRanges(
  document: TextDocument,
  checked: CheckedReport,
  _options: FeatureOptions,
): FoldingRange[] {
  return [...topMembers(checked).flatMap((member) => foldsOf(document, member)), ...commentFolds(checked)];
}

function foldsOf(document: TextDocument, member: Member): FoldingRange[] {
  const startLine = document.positionAt(member.key.start).line;
  const endLine = document.positionAt(member.pair.end).line;
  const inner = member.children.flatMap((child) => foldsOf(document, child));
  if (endLine <= startLine) return inner;
  const kind = member.entry.depth === 1 ? { kind: FoldingRangeKind.Region } : {};
  return [{ startLine, endLine, ...kind }, ...inner];
}

function commentFolds(checked: CheckedReport): FoldingRange[] {
  const folds: FoldingRange[] = [];
  for (const { alone, line } of checked.parsed.comments) {
    if (!alone) continue;
    const last = folds.at(-1);
    if (last?.endLine === line - 1) folds[folds.length - 1] = { ...last, endLine: line };
    else folds.push({ startLine: line, endLine: line, kind: FoldingRangeKind.Comment });
  }
  return folds.filter((fold) => fold.endLine > fold.startLine);
}
