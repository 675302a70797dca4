/** What is known of a run of digits without separators. */
export interface SplitProblem {
  /** Texts between spaces, e.g. `['230', '000023']` for 23|0|0|0|0|0|23. */
  readonly runs: readonly string[];
  /** How many numbers there are. */
  readonly count: number;
  /** Every so many numbers the last is the sum of the others; 0 where nothing sums. */
  readonly group: number;
  /** Which numbers may be negative, or have decimals, by index. */
  readonly signed?: ReadonlySet<number>;
  readonly decimal?: ReadonlySet<number>;
}

/** Ways to split; `complete` is false where the search met its bound. */
export interface Splits {
  readonly solutions: readonly (readonly string[])[];
  readonly complete: boolean;
}

const mostSteps = 100_000;
const mostSolutions = 64;
/** No count of a report has more digits. */
const mostDigits = 9;

/** Every way to split the digits into so many numbers that sum as they should. An exact search with bounds. */
export function splitDigits(problem: SplitProblem): Splits {
  const search = new Search(problem);
  search.run();
  return { solutions: search.solutions, complete: search.complete };
}

class Search {
  readonly solutions: string[][] = [];
  complete = true;
  readonly #problem: SplitProblem;
  readonly #texts: readonly string[];
  /** Characters from the beginning of each run to the end of all. */
  readonly #lengths: readonly number[];
  #steps = 0;

  constructor(problem: SplitProblem) {
    this.#problem = problem;
    this.#texts = problem.runs.filter((run) => run !== '');
    this.#lengths = this.#texts.map((_, run) =>
      this.#texts.slice(run).reduce((sum, text) => sum + text.length, 0),
    );
  }

  run(): void {
    const length = this.#texts.reduce((sum, text) => sum + text.length, 0);
    if (length < this.#problem.count || this.#texts.length > this.#problem.count) return;
    if (length > this.#problem.count * (mostDigits + 4)) return;
    this.#from(0, 0, []);
  }

  #from(run: number, offset: number, taken: readonly string[]): void {
    const { count } = this.#problem;
    if (++this.#steps > mostSteps || this.solutions.length >= mostSolutions) {
      this.complete = false;
      return;
    }
    const text = this.#texts[run];
    if (text === undefined) {
      if (taken.length === count) this.solutions.push([...taken]);
      return;
    }
    if (taken.length >= count) return;
    for (let end = offset + 1; end <= text.length; end++) {
      const part = text.slice(offset, end);
      const fits = this.#fits(part, taken.length);
      if (fits === 'never') break;
      if (fits === 'longer') continue;
      const next = [...taken, part];
      if (!this.#leavesEnough(run, end, next.length)) break;
      if (!this.#sums(next)) continue;
      if (end < text.length) this.#from(run, end, next);
      else this.#from(run + 1, 0, next);
    }
  }

  /** Enough characters are left for the numbers still to come. */
  #leavesEnough(run: number, end: number, taken: number): boolean {
    const left = (this.#lengths[run] ?? 0) - end;
    return left >= this.#problem.count - taken;
  }

  /** Whether the part is a number, may become one with more digits, or never. */
  #fits(part: string, index: number): 'yes' | 'longer' | 'never' {
    const { signed, decimal } = this.#problem;
    if (part === '-') return signed?.has(index) ? 'longer' : 'never';
    if (part.endsWith('.')) return decimal?.has(index) && /^\d+\.$/.test(part) ? 'longer' : 'never';
    if (part.includes('.'))
      return decimal?.has(index) && /^(?:0|[1-9]\d*)\.\d+$/.test(part) ? 'yes' : 'never';
    if (!/^-?(?:0|[1-9]\d*)$/.test(part) || part === '-0') return 'never';
    if (part.startsWith('-') && !signed?.has(index)) return 'never';
    return part.length > mostDigits ? 'never' : 'yes';
  }

  #sums(taken: readonly string[]): boolean {
    const { group } = this.#problem;
    if (group === 0 || taken.length % group !== 0) return true;
    const numbers = taken.slice(-group).map(Number);
    const total = numbers.pop() ?? 0;
    return numbers.reduce((sum, one) => sum + one, 0) === total;
  }
}
