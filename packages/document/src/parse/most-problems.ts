import type { Finding } from '../source/problem.js';

/** As many as anyone works through; a client that is sent a hundred thousand of them stands still. */
const most = 1_000;

/** Findings in the order of their places; of very many only the first, and one that tells how many more there are. */
export function firstFindings(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort(byPlace);
  const next = sorted[most];
  if (!next) return sorted;
  const count = sorted.length - most;
  const rest: Finding = {
    code: 'S109',
    message: 'too-many-problems',
    span: next.span,
    path: next.path,
    values: { count },
  };
  return [...sorted.slice(0, most), rest];
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
