import type { Count } from './clause.js';
import { isOverlapping } from './part-label.js';

/** How the text joins parts to their whole. */
export type BreakdownForm = 'of-which' | 'respectively' | 'colon' | 'parenthesis' | 'sum' | 'items';

/** A stated whole and the parts listed for it. */
export interface Breakdown {
  readonly form: BreakdownForm;
  readonly whole: Count;
  readonly parts: readonly Count[];
  /** Other amounts that the parts may be meant to make up: figures before the whole, alone or together. */
  readonly alternatives: readonly number[];
  /** Only more than this is an excess. */
  readonly ceiling: number;
  /** The list names every part, so that a shortfall is a fault too. */
  readonly closed: boolean;
  /** Parts may share what they count (one text on two platforms, one kind within another), so that an excess is none. */
  readonly overlapping: boolean;
}

/** Makes a breakdown; `earlier` are the last figures before its list, the whole among them. */
export function breakdownOf(
  read: Pick<Breakdown, 'form' | 'whole' | 'parts' | 'closed'> & { readonly nested?: boolean },
  earlier: readonly Count[] = [],
): Breakdown {
  const { nested = false, ...own } = read;
  const same = earlier.filter(({ exact, unit }) => exact && unit === read.whole.unit);
  const alone = same.map(({ value }) => value);
  const together = same.map((_, from) => sumOf(same.slice(from)));
  return {
    ...own,
    alternatives: [...alone, ...together],
    ceiling: Math.max(read.whole.value, ...alone),
    overlapping: nested || isOverlapping(read.parts),
  };
}

/** Sum without the noise of binary fractions: amounts have at most six decimals. */
export function sumOf(counts: readonly { readonly value: number }[]): number {
  return Math.round(counts.reduce((sum, { value }) => sum + value, 0) * 1e6) / 1e6;
}

/** Whether the parts agree with their whole; `open` where nobody can say. */
export type SumOutcome = 'fits' | 'differs' | 'open';

/** Judges the parts of a breakdown by their whole. */
export function judgeSum(breakdown: Breakdown): SumOutcome {
  const { whole, parts, alternatives } = breakdown;
  if (!whole.exact || parts.some((part) => !part.exact) || mixesPeriods(breakdown)) return 'open';
  const sum = sumOf(parts);
  const meets = (amount: number) => Math.abs(sum - amount) <= tolerance([whole, ...parts]);
  if (meets(whole.value) || alternatives.some(meets)) return 'fits';
  if (sum < whole.value) return breakdown.closed ? 'differs' : 'fits';
  return breakdown.overlapping || sum <= breakdown.ceiling ? 'open' : 'differs';
}

/** What the parts of a breakdown add up to where that contradicts the whole. */
export function wrongSum(breakdown: Breakdown): number | undefined {
  return judgeSum(breakdown) === 'differs' ? sumOf(breakdown.parts) : undefined;
}

/** 累计 beside figures of one year: two periods in one list. */
function mixesPeriods({ whole, parts }: Breakdown): boolean {
  const cumulative = ({ label }: Count) => /累计|历年|截至|以来/.test(label);
  return parts.some((part) => cumulative(part) && !cumulative(whole));
}

/** 0 for whole numbers; amounts with decimals may each be rounded by half a unit of the coarsest last digit. */
function tolerance(counts: readonly Count[]): number {
  const decimals = counts.map(({ value }) => `${value}`.split('.')[1]?.length ?? 0);
  if (decimals.every((places) => places === 0)) return 0;
  return 0.5 * counts.length * 10 ** -Math.max(1, Math.min(...decimals));
}
