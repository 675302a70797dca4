import type { CheckedReport } from '@nianbao/workspace';

/** Rows that begin a year with what the last one ended with, and the row of last year's report that says so. */
const carried: readonly (readonly [now: string, then: string])[] = [
  ['applications.broughtForward', 'applications.carriedForward'],
];

/** Cells that each year continues from its last value. */
const continued = /^proactiveDisclosure\.\w+\.inForce$/;

/** The cell of last year's report that a cell rests on. */
export function lastYearsCell(path: string): string | undefined {
  return continued.test(path) ? path : moved(path, ([now, then]) => [now, then]);
}

/** The cell of next year's report that rests on a cell. */
export function nextYearsCell(path: string): string | undefined {
  return continued.test(path) ? path : moved(path, ([now, then]) => [then, now]);
}

function moved(
  path: string,
  ends: (pair: readonly [string, string]) => readonly [string, string],
): string | undefined {
  for (const pair of carried) {
    const [from, to] = ends(pair);
    if (path.startsWith(`${from}.`)) return to + path.slice(from.length);
  }
  return undefined;
}

/** The report of the year before; an older one does not count. */
export function lastYear({ parsed, surroundings }: CheckedReport) {
  const year: unknown = parsed.report.reportingYear;
  const [latest] = surroundings?.earlier ?? [];
  return typeof year === 'number' && latest?.year === year - 1 ? latest : undefined;
}
