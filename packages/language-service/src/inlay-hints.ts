import { type Equation, equationsOf } from '@nianbao/rules';
import { type CellValue, cellAt, type ReportDraft } from '@nianbao/schema';
import type { CheckedReport } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import type { FeatureOptions } from './feature-options.js';
import { round } from './round.js';
import { sentencesOf, signed } from './sentences.js';
import { spanOf, touches } from './spans.js';

/** Behind each total of a broken row or column: what its parts add up to, and the difference. */
export function inlayHints(
  document: TextDocument,
  checked: CheckedReport,
  range: Range,
  options: FeatureOptions,
): InlayHint[] {
  const wanted = spanOf(document, range);
  const hints = new Map<number, string[]>();
  for (const equation of brokenEquations(checked)) {
    const span = equation.total === undefined ? undefined : checked.parsed.locate(equation.total);
    const expected = expectedOf(equation, checked.parsed.report);
    if (!span || expected === undefined || !touches(span, wanted)) continue;
    const { sum, difference } = expected;
    const labels = hints.get(span.end) ?? [];
    labels.push(sentencesOf(options.locale).inlay(sum, signed(difference)));
    hints.set(span.end, labels);
  }
  return [...hints].map(([offset, labels]) => ({
    position: document.positionAt(offset),
    label: [...new Set(labels)].join(' '),
    kind: InlayHintKind.Parameter,
    paddingLeft: true,
  }));
}

/** Equations that do not hold; where a rule is off or set aside nothing is shown. */
function brokenEquations(checked: CheckedReport): readonly Equation[] {
  const said = new Set(checked.problems.map((problem) => `${problem.code} ${problem.path}`));
  return equationsOf(checked.parsed.report).filter(
    ({ code, total, difference }) => difference !== null && difference !== 0 && said.has(`${code} ${total}`),
  );
}

/** What the printed total would have to be, all else being right, and how far it is off. */
function expectedOf({ left, leftSum, rightSum, total }: Equation, report: ReportDraft) {
  const value: CellValue | undefined = total === undefined ? undefined : cellAt(report, total);
  if (leftSum === null || rightSum === null || total === undefined || typeof value !== 'number') {
    return undefined;
  }
  const difference = round(left.includes(total) ? leftSum - rightSum : rightSum - leftSum);
  return { sum: round(value - difference), difference };
}
