import type { Related } from '@nianbao/schema';
import type { Finding, RuleContext } from '../engine/rule.js';
import { findFeeAmounts } from '../narrative/index.js';

const section = 'otherMatters';

/** Where the report shows that fees were asked for. */
export function feesShown({ ledger, narratives }: RuleContext): readonly Related[] {
  const cell = 'applications.outcomes.otherHandling.feeOverdue.total';
  const overdue = ledger.figures.counts[ledger.plan.reader.indexOf.get(cell) ?? -1] ?? Number.NaN;
  const amounts = narratives()
    .filter(({ path }) => path !== section)
    .flatMap(({ path, narrative }) =>
      findFeeAmounts(narrative).map(({ range, value, unit }) => ({
        path,
        range,
        message: 'N111.amount',
        values: { value, unit },
      })),
    );
  return overdue > 0 ? [{ path: cell, message: 'addend', values: { value: overdue } }, ...amounts] : amounts;
}

/** The finding that section six is silent on the fee. */
export function missingStatement(text: string, shown: readonly Related[]): Finding {
  if (shown.length > 0) return { path: section, message: 'N111.shown', related: shown };
  const end = text.trimEnd().length;
  const last = text.slice(end - 1, end);
  const value = `${last}${/[。！？；.!?;]/.test(last) ? '' : '。'}本年度未收取信息处理费。`;
  const edits = [{ path: section, range: { start: end - 1, end }, value }];
  return { path: section, message: 'N111.missing', suggestions: [{ message: 'suggest.sayNoFee', edits }] };
}
