import { type Equation, equationsOf } from '@nianbao/rules';
import type { CheckedReport } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import { gapOf } from './balance.js';
import { equationLines } from './hover/equation-lines.js';
import { markup } from './markup.js';
import { signed, wordsIn } from './messages/words.js';
import type { Options } from './options.js';
import { spanOf, touches } from './places.js';

/** Behind the total of each broken row or column: what it should be and by how much it is off, ` ≠ 11（差 +1）`. */
export function inlayHints(
  document: TextDocument,
  checked: CheckedReport,
  range: Range,
  options: Options,
): InlayHint[] {
  const window = spanOf(document, range);
  return [...brokenByTotal(checked)].flatMap(([total, equations]) => {
    const place = checked.parsed.locate(total, 'value');
    if (!place || place.start === place.end || !touches(place, window)) return [];
    return [
      {
        position: document.positionAt(place.end),
        label: labelOf(equations, checked, options),
        tooltip: markup(tooltipOf(equations, checked, options), options),
        paddingLeft: true,
      },
    ];
  });
}

/** Only what is said as a problem is shown: settings and suppressions hold here too. */
function brokenByTotal({ parsed, problems }: CheckedReport): ReadonlyMap<string, readonly Equation[]> {
  const said = new Set(problems.map((problem) => `${problem.code} ${problem.path}`));
  const byTotal = new Map<string, Equation[]>();
  if (said.size === 0) return byTotal;
  for (const equation of equationsOf(parsed.report)) {
    const { code, total, difference } = equation;
    if (!total || !difference || !said.has(`${code} ${total}`)) continue;
    byTotal.set(total, [...(byTotal.get(total) ?? []), equation]);
  }
  return byTotal;
}

/** Where several equations want different totals, each is named by its rule. */
function labelOf(equations: readonly Equation[], { parsed }: CheckedReport, options: Options): string {
  const words = wordsIn(options.locale).hint;
  const wishes = new Map<string, string[]>();
  for (const equation of equations) {
    const gap = gapOf(equation, parsed.report);
    if (!gap) continue;
    const space = options.locale === 'en' ? ' ' : '';
    const text = `≠ ${gap.expected}${space}${words.difference(signed(gap.actual - gap.expected))}`;
    wishes.set(text, [...(wishes.get(text) ?? []), equation.code]);
  }
  const list = [...wishes];
  return list.map(([text, codes]) => (list.length > 1 ? `${codes.join(' ')} ${text}` : text)).join('  ');
}

function tooltipOf(equations: readonly Equation[], { parsed }: CheckedReport, { locale }: Options): string {
  const { report, edition } = parsed;
  return equations
    .map((equation) => `${equation.code} ${equationLines(equation, { report, edition, locale })}`)
    .join('\n\n');
}
