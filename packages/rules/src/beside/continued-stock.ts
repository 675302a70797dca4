import type { Related } from '@nianbao/schema';
import type { OpenReport } from '../engine/open-report.js';
import type { Finding, RuleContext, RuleResult } from '../engine/rule.js';
import { earlierCells } from './difference-finding.js';
import { verdictOf } from './last-year.js';
import { numberAt } from './number-at.js';

/** A cell of this year that follows from cells of last year's report and of this one. */
export interface ContinuedStock {
  readonly path: string;
  readonly terms: readonly StockTerm[];
}

/** One addend of a stock: a cell of last year's report or of this year's, added or taken off. */
export interface StockTerm {
  readonly path: string;
  readonly year: 'last' | 'this';
  readonly sign: 1 | -1;
}

/** Judges stocks that run on from year to year; each that does not is a problem `CODE.differs`. */
export function judgeStocks(
  stocks: readonly ContinuedStock[],
  { context, before, code }: { context: RuleContext; before: OpenReport; code: string },
): RuleResult {
  const judged = stocks.map((stock) => judge(stock, { context, before, code }));
  const findings = judged.filter((one) => typeof one === 'object');
  const cells = (year: StockTerm['year']) =>
    stocks.flatMap(({ terms }) => terms.filter((term) => term.year === year).map(({ path }) => path));
  const own = [...stocks.map(({ path }) => path), ...cells('this')];
  return verdictOf(findings, context, { own, before, last: cells('last') });
}

function judge(
  { path, terms }: ContinuedStock,
  { context, before, code }: { context: RuleContext; before: OpenReport; code: string },
): Finding | 'unknown' | 'fits' {
  const actual = numberAt(context, path);
  const amounts = terms.flatMap((term) => numberAt(term.year === 'last' ? before : context, term.path) ?? []);
  if (actual === null || amounts.length < terms.length) return 'unknown';
  const expected = amounts.reduce((sum, amount, at) => sum + (terms[at]?.sign ?? 1) * amount, 0);
  if (actual === expected) return 'fits';
  // A negative stock proves that one of its addends is wrong: there is no number to offer.
  const offered = expected >= 0;
  return {
    path,
    message: `${code}.differs`,
    values: { year: before.year ?? null, amounts, sum: expected, total: actual },
    ...(offered ? { expected } : {}),
    actual,
    related: terms.flatMap((term, at) =>
      term.year === 'last' ? earlierCells(before, [term.path]) : addend(term.path, amounts[at]),
    ),
    suggestions: offered
      ? [{ message: 'suggest.setTotal', values: { value: expected }, edits: [{ path, value: expected }] }]
      : [],
  };
}

const addend = (path: string, value = 0): readonly Related[] => [
  { path, message: 'addend', values: { value } },
];
