import { type CellValue, isCellValue } from './cell.js';
import type { ReportDraft } from './model/types.js';

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a dotted path of ids; undefined where it is absent. Notes are reached by `notes` alone. */
export function valueAt(report: ReportDraft, path: string): unknown {
  let value: unknown = report;
  if (path === '') return value;
  for (const step of path.split('.')) {
    if (!isBag(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
}

/** The number, blank or 'n/a' at a cell path; undefined where it is absent or cannot be used. */
export function cellAt(report: ReportDraft, path: string): CellValue | undefined {
  const value = valueAt(report, path);
  return isCellValue(value) ? value : undefined;
}

/** A copy of the report with one value set; the groups on the way are made where they are missing. */
export function withValue(report: ReportDraft, path: string, value: unknown): ReportDraft {
  return set(report, path.split('.'), value) as ReportDraft;
}

/** A copy of the report without what stands at a path. */
export function withoutValue(report: ReportDraft, path: string): ReportDraft {
  const steps = path.split('.');
  const parent = steps.slice(0, -1).join('.');
  const holder = valueAt(report, parent);
  if (!isBag(holder)) return report;
  const rest = Object.fromEntries(Object.entries(holder).filter(([key]) => key !== steps.at(-1)));
  return parent === '' ? (rest as ReportDraft) : withValue(report, parent, rest);
}

function set(holder: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const bag = isBag(holder) ? holder : {};
  return { ...bag, [step]: set(bag[step], rest, value) };
}
