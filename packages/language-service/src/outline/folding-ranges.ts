import type { Comment } from '@nianbao/document';
import type { CheckedReport } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Options } from '../options.js';

/** Sections, tables, narratives and blocks of comments. */
export function foldingRanges(
  document: TextDocument,
  { parsed }: CheckedReport,
  _options: Options,
): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  for (const path of parsed.edition.entries.keys()) {
    const pair = path === '' ? undefined : parsed.locate(path, 'pair');
    if (!pair) continue;
    const startLine = document.positionAt(pair.start).line;
    const endLine = document.positionAt(pair.end).line;
    if (endLine > startLine) ranges.push({ startLine, endLine });
  }
  return [...ranges, ...commentBlocks(parsed.comments)].sort((a, b) => a.startLine - b.startLine);
}

function commentBlocks(comments: readonly Comment[]): FoldingRange[] {
  const blocks: { startLine: number; endLine: number }[] = [];
  for (const { line, alone } of comments) {
    if (!alone) continue;
    const last = blocks.at(-1);
    if (last && last.endLine === line - 1) last.endLine = line;
    else blocks.push({ startLine: line, endLine: line });
  }
  return blocks
    .filter((block) => block.endLine > block.startLine)
    .map((block) => ({ ...block, kind: FoldingRangeKind.Comment }));
}
