import type { Span } from '@nianbao/document';
import type { CheckedReport } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { FeatureOptions } from './feature-options.js';
import { rangeOf } from './spans.js';
import { type Member, topMembers } from './structure/members.js';

/** Grows a selection by meaning: value, pair, row, group, section, file. */
export function selectionRanges(
  document: TextDocument,
  checked: CheckedReport,
  positions: readonly Position[],
  _options: FeatureOptions,
): SelectionRange[] {
  const members = topMembers(checked);
  return positions.map((position) => selectionAt(document, members, document.offsetAt(position)));
}

function selectionAt(document: TextDocument, members: readonly Member[], offset: number): SelectionRange {
  const spans: Span[] = [{ start: 0, end: document.getText().length }];
  let inside: readonly Member[] = members;
  for (let member = holding(inside, offset); member; member = holding(inside, offset)) {
    spans.push(member.pair);
    if (holds(member.value, offset)) spans.push(member.value);
    else if (holds(member.key, offset)) spans.push(member.key);
    inside = member.children;
  }
  const distinct = spans.filter((span, index) => {
    const outer = spans[index - 1];
    return outer && (span.start !== outer.start || span.end !== outer.end);
  });
  const file: SelectionRange = { range: rangeOf(document, { start: 0, end: document.getText().length }) };
  return distinct.reduce((parent, span) => ({ range: rangeOf(document, span), parent }), file);
}

const holds = (span: Span, offset: number) => span.start <= offset && offset <= span.end;
const holding = (members: readonly Member[], offset: number) =>
  members.find((member) => holds(member.pair, offset));
