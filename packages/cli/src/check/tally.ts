import type { Severity } from '@nianbao/schema';
import type { SuppressedProblem } from '@nianbao/workspace';
import { type ExitCode, exitCodes } from '../exit.js';
import type { CheckedFile, Summary } from '../output/reporter.js';
import type { OutcomeTable } from './outcome-tally.js';

/** What is told of one report besides its problems. */
export interface Notes {
  readonly lacksLastYear: boolean;
}

/** Counts what was found. */
export class Tally {
  #files = 0;
  #failures = 0;
  #withoutLastYear = 0;
  #goneFromBaseline = 0;
  readonly #suppressed: Record<SuppressedProblem['by'], number> = { comment: 0, config: 0, baseline: 0 };
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  readonly #maxWarnings: number | undefined;

  constructor(maxWarnings: number | undefined) {
    this.#maxWarnings = maxWarnings;
  }

  report(file: CheckedFile, { lacksLastYear }: Notes): void {
    this.#files++;
    if (lacksLastYear) this.#withoutLastYear++;
    for (const { by } of file.suppressed) this.#suppressed[by]++;
    this.problems(file);
  }

  problems({ problems }: Pick<CheckedFile, 'problems'>): void {
    for (const { severity } of problems) this.#counts[severity]++;
  }

  goneFromBaseline(count: number): void {
    this.#goneFromBaseline += count;
  }

  failed(): void {
    this.#failures++;
  }

  summary(outcomes: OutcomeTable | undefined): Summary {
    return {
      files: this.#files,
      failures: this.#failures,
      suppressed: this.#suppressed,
      counts: this.#counts,
      maxWarnings: this.#maxWarnings,
      // Who checks a single report knows which others there are, and is not told unless that is asked for.
      withoutLastYear: this.#files > 1 || outcomes ? this.#withoutLastYear : 0,
      goneFromBaseline: this.#goneFromBaseline,
      outcomes,
    };
  }

  exitCode(): ExitCode {
    const { error, warning } = this.#counts;
    if (this.#failures > 0) return exitCodes.failure;
    return error > 0 || warning > (this.#maxWarnings ?? Number.POSITIVE_INFINITY)
      ? exitCodes.problems
      : exitCodes.clean;
  }
}
