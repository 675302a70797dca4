import { reportSchema } from './report.js';
import type { Report } from './types.js';

/** One thing that keeps a value from being a report. */
export interface ValidationIssue {
  /** Dotted path of ids. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** A report, or what keeps the value from being one. */
export type Validation = { readonly report: Report } | { readonly issues: readonly ValidationIssue[] };

/** Judges a JSON value with English ids; never throws. */
export function validateReport(value: unknown): Validation {
  const result = reportSchema.safeParse(value);
  if (result.success) return { report: result.data };
  return {
    issues: result.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      code: issue.code,
      message: issue.message,
    })),
  };
}
