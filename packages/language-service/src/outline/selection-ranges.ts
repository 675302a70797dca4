import { entryAt, type Span } from '@nianbao/document';
import type { CheckedReport } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Options } from '../options.js';
import { holds, rangeOf } from '../places.js';

/** What to select step by step: value, pair, row, table, section, file; in a narrative the line first. */
export function selectionRanges(
  document: TextDocument,
  checked: CheckedReport,
  positions: readonly Position[],
  _options: Options,
): SelectionRange[] {
  return positions.map((position) => chainAt(document, checked, document.offsetAt(position)));
}

function chainAt(document: TextDocument, { parsed }: CheckedReport, offset: number): SelectionRange {
  const at = { start: offset, end: offset };
  const spans: Span[] = [{ start: 0, end: parsed.text.length }];
  for (const path of parsed.edition.entries.keys()) {
    if (path === '') continue;
    for (const part of ['pair', 'value'] as const) {
      const span = parsed.locate(path, part);
      if (span && holds(span, at)) spans.push(span);
    }
  }
  const member = entryAt(parsed, offset)?.span;
  spans.push(member && holds(member, at) ? member : lineAt(parsed.text, offset));
  spans.sort((a, b) => b.end - b.start - (a.end - a.start));
  let chain: SelectionRange | undefined;
  let last: Span | undefined;
  for (const span of spans) {
    if (last && (!holds(last, span) || (last.start === span.start && last.end === span.end))) continue;
    if (span.start === span.end && last) continue;
    chain = { range: rangeOf(document, span), ...(chain ? { parent: chain } : {}) };
    last = span;
  }
  return chain ?? { range: rangeOf(document, at) };
}

/** The line without the white space around it: a paragraph of a narrative. */
function lineAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end++;
  while (start < offset && /\s/.test(text.charAt(start))) start++;
  return { start, end };
}
