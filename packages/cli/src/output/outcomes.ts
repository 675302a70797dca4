import type { Outcome } from '@nianbao/rules';
import { ruleInfo } from '@nianbao/workspace';
import type { OutcomeTable, RuleOutcomes } from '../check/outcome-tally.js';
import { displayWidth, padStartTo, padTo } from '../terminal/display-width.js';
import type { ReporterContext } from './reporter.js';

const kinds: readonly Outcome[] = ['passed', 'failed', 'not-assessable', 'off'];

/** What became of each rule: its outcome for one report, counts for several; and why rules did not run, each reason once. */
export function outcomeLines(table: OutcomeTable, context: ReporterContext): readonly string[] {
  if (table.reports === 0) return [];
  const words = context.messages.outcomes;
  const rows = table.rules.map((rule) => [
    rule.code,
    ...(table.reports === 1 ? [outcomeOf(rule, context)] : countsOf(rule)),
    ruleInfo(rule.code)?.title[context.locale] ?? '',
  ]);
  const head = [
    words.code,
    ...(table.reports === 1 ? [words.outcome] : kinds.map((kind) => words[kind])),
    words.title,
  ];
  const reasons = table.reasons.map(
    ({ sentence, codes, reports }) =>
      `  ${sentence}${table.reports === 1 ? '' : words.reports(reports)}${context.messages.colon}${codes.join(words.listMark)}`,
  );
  return [
    ...aligned([head, ...rows], context),
    ...(reasons.length > 0 ? ['', words.why, ...reasons] : []),
    '',
  ];
}

function outcomeOf({ counts }: RuleOutcomes, { messages }: ReporterContext): string {
  const kind = kinds.find((one) => counts[one] > 0);
  return kind ? messages.outcomes[kind] : '';
}

const countsOf = ({ counts }: RuleOutcomes) =>
  kinds.map((kind) => (counts[kind] === 0 ? '·' : `${counts[kind]}`));

/** Numbers stand to the right, words to the left; the last column is left as it is. */
function aligned(rows: readonly (readonly string[])[], { colors }: ReporterContext): readonly string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) =>
    Math.max(...rows.map((row) => displayWidth(row[at] ?? ''))),
  );
  return rows.map((row, line) => {
    const cells = row.map((cell, at) => {
      if (at === row.length - 1) return cell;
      const isNumber = at > 0 && row.length > 3;
      return isNumber ? padStartTo(cell, columns[at] ?? 0) : padTo(cell, columns[at] ?? 0);
    });
    const text = cells.join('  ');
    return line === 0 ? colors.dim(text) : text;
  });
}
