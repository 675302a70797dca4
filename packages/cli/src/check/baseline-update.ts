import {
  type Baseline,
  type BaselineEntry,
  baselineEntries,
  type CheckedReport,
  formatBaseline,
  type OpenedProject,
} from '@nianbao/workspace';

/** Gathers what a new baseline is to hold: entries alone, no problems, so that memory stays small. */
export class BaselineUpdate {
  readonly #before: Baseline;
  readonly #files = new Map<string, readonly BaselineEntry[]>();

  constructor({ baseline }: Pick<OpenedProject, 'baseline'>) {
    this.#before = baseline;
  }

  /** Problems that the baseline now holds. */
  get count(): number {
    return [...this.#files.values()].flat().reduce((sum, { count }) => sum + count, 0);
  }

  /** Takes a report's problems in, and answers with the report as it is once they are known. */
  take(file: string, checked: CheckedReport): CheckedReport {
    const known = checked.suppressed.flatMap(({ by, problem }) => (by === 'baseline' ? problem : []));
    this.#files.set(file, baselineEntries([...checked.problems, ...known]));
    const suppressed = checked.problems.map((problem) => ({ problem, by: 'baseline' as const, reason: '' }));
    return { ...checked, problems: [], suppressed: [...checked.suppressed, ...suppressed] };
  }

  /** The new baseline; files that were not checked keep their entries unless they are gone. */
  text(gone: readonly string[]): string {
    const kept = Object.entries(this.#before.files).filter(
      ([file]) => !this.#files.has(file) && !gone.includes(file),
    );
    const all = [...kept, ...this.#files].filter(([, entries]) => entries.length > 0);
    return formatBaseline({ version: 1, files: Object.fromEntries(all.sort(byFile)) });
  }
}

const byFile = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
