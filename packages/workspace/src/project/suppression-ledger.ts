import type { Baseline, BaselineEntry } from '../baseline/baseline.js';
import type { CheckContext } from '../check-context.js';
import type { Config, Ignore } from '../config/config.js';
import type { CheckedReport } from '../located.js';
import type { ProjectSuppressions } from '../suppression/set-aside.js';
import type { Globs } from './globs.js';
import type { Identity } from './identity.js';
import type { ReportIndex } from './report-index.js';

/** What suppressions are found with. */
export interface LedgerOptions {
  readonly config: Pick<Config, 'ignore'>;
  readonly baseline: Baseline;
  readonly globs: Globs;
  readonly index: Pick<ReportIndex, 'organOf'>;
}

/** What a project sets aside, and which of it the files checked so far needed. */
export class SuppressionLedger {
  readonly #ignore: readonly Ignore[];
  readonly #baseline: Baseline;
  readonly #globs: Globs;
  readonly #index: Pick<ReportIndex, 'organOf'>;
  /** What each file needed of the configuration's `ignore` when it was last checked, or may need. */
  readonly #needed = new Map<string, readonly Ignore[]>();
  /** How many problems that the baseline knows of each file its last check did not meet. */
  readonly #gone = new Map<string, number>();

  constructor({ config, baseline, globs, index }: LedgerOptions) {
    this.#ignore = config.ignore;
    this.#baseline = baseline;
    this.#globs = globs;
    this.#index = index;
  }

  /** What is set aside in a file. */
  suppressionsFor(file: string, identity: Identity | undefined): ProjectSuppressions {
    const isOf = (organ: string) =>
      identity !== undefined && this.#index.organOf(organ) === this.#index.organOf(identity.name);
    const ignore = this.#ignore.filter(
      (entry) =>
        this.#globs.speaksFor(entry, file) &&
        (entry.year === undefined || entry.year === identity?.year) &&
        (entry.organ === undefined || isOf(entry.organ)),
    );
    return { ignore, baseline: this.#known(file) };
  }

  /** Takes in what the check of a file needed. */
  record(checked: CheckedReport, { file, suppressions }: Pick<CheckContext, 'file' | 'suppressions'>): void {
    this.#needed.set(file, [...checked.usedIgnores, ...doubtful(suppressions.ignore, checked)]);
    const known = suppressions.baseline.reduce((sum, { count }) => sum + count, 0);
    this.#gone.set(file, known - checked.suppressed.filter(({ by }) => by === 'baseline').length);
  }

  /** The file is gone. */
  forget(file: string): void {
    this.#needed.delete(file);
    this.#gone.delete(file);
  }

  /** Every one of the files has been checked. */
  hasChecked(files: readonly string[]): boolean {
    return files.every((file) => this.#needed.has(file));
  }

  unusedIgnores(): readonly Ignore[] {
    const needed = new Set([...this.#needed.values()].flat());
    return this.#ignore.filter((entry) => !needed.has(entry));
  }

  staleFiles(): readonly string[] {
    return Object.keys(this.#baseline.files).filter((file) => !this.#needed.has(file));
  }

  goneFromBaseline(): number {
    return [...this.#gone.values()].reduce((sum, count) => sum + count, 0);
  }

  #known(file: string): readonly BaselineEntry[] {
    return Object.hasOwn(this.#baseline.files, file) ? (this.#baseline.files[file] ?? []) : [];
  }
}

/** Of an entry whose rule did not run nobody can say that it has nothing to set aside. */
function doubtful(entries: readonly Ignore[], { outcomes }: CheckedReport): readonly Ignore[] {
  return entries.filter(({ code }) => outcomes[code] === 'off' || outcomes[code] === 'not-assessable');
}
