import type { Outcome } from '@nianbao/rules';
import { ruleInfo } from '@nianbao/workspace';
import type { OutcomeTable, RuleOutcomes } from '../check/outcome-tally.js';
import { alignRows } from '../terminal/table.js';
import type { ReporterContext } from './reporter.js';

const kinds: readonly Outcome[] = ['passed', 'failed', 'not-assessable', 'off'];

/** What became of each rule: its outcome for one report, counts for several; and why rules did not run, each reason once. */
export function outcomeLines(table: OutcomeTable, context: ReporterContext): readonly string[] {
  if (table.reports === 0) return [];
  const { colors } = context;
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
  const aligns = head.map((_, at) =>
    at > 0 && at < head.length - 1 && table.reports > 1 ? 'right' : 'left',
  );
  const [first = '', ...lines] = alignRows([head, ...rows], aligns);
  const reasons = table.reasons.map(
    ({ sentence, codes, reports }) =>
      `  ${sentence}${table.reports === 1 ? '' : words.reports(reports)}${context.messages.colon}${codes.join(words.listMark)}`,
  );
  return [colors.dim(first), ...lines, ...(reasons.length > 0 ? ['', words.why, ...reasons] : []), ''];
}

function outcomeOf({ counts }: RuleOutcomes, { messages }: ReporterContext): string {
  const kind = kinds.find((one) => counts[one] > 0);
  return kind ? messages.outcomes[kind] : '';
}

const countsOf = ({ counts }: RuleOutcomes) =>
  kinds.map((kind) => (counts[kind] === 0 ? '·' : `${counts[kind]}`));
