import type { Report } from '@nianbao/schema';

/** A copy of the report with another value in one cell. */
export function withCell(report: Report, path: string, value: unknown): Report {
  const copy = structuredClone(report);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at: Record<string, unknown> = copy as unknown as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  at[last] = value;
  return copy;
}
