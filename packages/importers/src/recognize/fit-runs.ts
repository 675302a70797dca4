import { type SplitProblem, type Splits, splitDigits } from '../solve/split-digits.js';
import { even } from '../words/bare.js';
import { type Columns, type Fit, unclear } from './fit.js';
import type { Piece } from './number-rows.js';

/** The values as one text, at the place of the first. */
export const rawOf = (values: readonly Piece[]): Piece => ({
  text: values.map((value) => value.text).join(' '),
  place: values[0]?.place ?? {},
  x: values[0]?.x ?? 0,
});

/** The values parted where spaces are. */
export const runsOf = (written: readonly Piece[]): readonly string[] =>
  written.flatMap((value) => even(value.text).trim().split(/\s+/));

/** Digits without separators: the one way that sums, or one digit a cell. Cells of several lines are never split. */
export function fitRuns(written: readonly Piece[], columns: Columns): Fit {
  const { count, group, signed, decimal } = columns;
  const runs = runsOf(written);
  const unit = /(?:万?元)$/.exec(runs.at(-1) ?? '')?.[0] ?? '';
  const bare = runs.map((run, index) =>
    index === runs.length - 1 ? run.slice(0, run.length - unit.length) : run,
  );
  const raw = rawOf(written);
  const rest = columns.group > 0 ? withoutNextNumber(bare) : undefined;
  if (rest && summed(rest, columns)) return fitRuns([{ ...raw, text: rest.join(' ') }], columns);
  const sameLine = written.every(({ place }) => place.line === raw.place.line && place.row === raw.place.row);
  const length = bare.reduce((sum, run) => sum + run.length, 0);
  if (!sameLine || length < count || bare.some((run) => !/^-?[\d.-]+$/.test(run))) return unclear;
  const problem = { runs: bare, count, ...(signed ? { signed } : {}), ...(decimal ? { decimal } : {}) };
  const single = bare.length === 1 && length === count;
  const sums = group > 0 ? splitDigits({ ...problem, group }) : undefined;
  const found = sums?.solutions.length || (group > 0 && !single) ? sums : splitWithBlanks(problem);
  const solutions = (found?.solutions ?? []).map((texts) => withUnit(texts, unit));
  const [only] = solutions;
  if (!found || !only) return unclear;
  // A reading that leaves a cell blank does not say which: it is shown and never taken.
  // Where cells may be blank, digits of several numbers may be those of fewer: only the columns prove them.
  const gaps = columns.gaps === true && length > count && mayBeFewer({ ...problem, group }, length);
  if (solutions.length === 1 && found.complete && only.length === count && !gaps)
    return { kind: 'solved', texts: only, raw };
  const complete = found.complete && solutions.every((texts) => texts.length === count);
  return { kind: 'ambiguous', solutions, complete, raw, ...(gaps ? { gaps } : {}) };
}

/** 「30000033.」 ends in the number of the next label: what stands before it, if anything. */
function withoutNextNumber(runs: readonly string[]): readonly string[] | undefined {
  const last = runs.at(-1) ?? '';
  return /^\d+\.$/.test(last) && last.length > 2 ? [...runs.slice(0, -1), last.slice(0, -2)] : undefined;
}

const summed = (runs: readonly string[], { count, group }: Columns): boolean =>
  splitDigits({ runs, count, group }).solutions.length > 0;

/** Digits of so many numbers more sum by chance in some way. */
const mostMore = 4;

/** Whether the digits may as well be those of fewer numbers. */
function mayBeFewer({ runs, count, group }: SplitProblem, length: number): boolean {
  if (length > count + mostMore || group !== count) return true;
  for (let fewer = count - 1; fewer > count - mostMore && fewer >= runs.length; fewer--)
    if (splitDigits({ runs, count: fewer, group: fewer }).solutions.length > 0) return true;
  return false;
}

/** Where nothing sums, cells may be blank: digits are as many numbers as there are columns, or fewer. */
function splitWithBlanks(problem: Omit<SplitProblem, 'group'>): Splits {
  const fewest = problem.runs.length;
  const counts = Array.from({ length: problem.count - fewest + 1 }, (_, fewer) => problem.count - fewer);
  const found = counts.map((count) => splitDigits({ ...problem, count, group: 0 }));
  return {
    solutions: found.flatMap((one) => one.solutions),
    complete: found.every((one) => one.complete),
  };
}

const withUnit = (texts: readonly string[], unit: string): readonly string[] =>
  texts.map((text, index) => (index === texts.length - 1 ? text + unit : text));
