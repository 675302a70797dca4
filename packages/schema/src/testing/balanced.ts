import type { Edition } from '../edition/edition.js';
import type { Report } from '../model/types.js';
import { type BuildOptions, buildReport, editionFor } from './build-report.js';

/** A small linear generator, so that a seed gives the same report everywhere. */
function random(seed: number): (below: number) => number {
  let state = (Math.abs(Math.trunc(seed)) % 2147483646) + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** A report whose numbers satisfy every identity of the form; the seed decides them. */
export function buildBalancedReport(
  seed: number,
  options: Pick<BuildOptions, 'agency' | 'edition' | 'year'> = {},
): Report {
  const draw = random(seed);
  const edition = editionFor(options);
  const set: Record<string, number> = {};
  for (const path of edition.cells) if (!inTotals(path)) set[path] = draw(40) - lowest(path, edition);
  for (const row of edition.caseGroups) set[row.total] = sum(row.parts, set);
  balanceApplications(edition, set, draw);
  return buildReport({ ...options, set });
}

/** A change may be negative. */
const lowest = (path: string, edition: Edition) =>
  edition.entries.get(path)?.node.kind === 'change' ? 20 : 0;
const inTotals = (path: string) => path.startsWith('applications.') || path.endsWith('.total');
const sum = (paths: readonly string[], set: Readonly<Record<string, number>>) =>
  paths.reduce((total, path) => total + (set[path] ?? 0), 0);

/** Per column: the outcomes are drawn, the rows above and below follow from 一 + 二 = 三（七） + 四. */
function balanceApplications(
  edition: Edition,
  set: Record<string, number>,
  draw: (below: number) => number,
): void {
  const rows = edition.applicationRows;
  const columns = rows[0]?.cells.map((cell) => cell.split('.').at(-1) ?? '') ?? [];
  const outcomes = rows.filter(
    (row) => row.path.startsWith('applications.outcomes.') && !row.path.endsWith('.total'),
  );
  for (const column of columns.slice(0, -1)) {
    for (const row of outcomes) set[`${row.path}.${column}`] = draw(9);
    const concluded = sum(
      outcomes.map((row) => `${row.path}.${column}`),
      set,
    );
    const carried = draw(5);
    const brought = draw(Math.min(5, concluded + carried + 1));
    set[`applications.outcomes.total.${column}`] = concluded;
    set[`applications.carriedForward.${column}`] = carried;
    set[`applications.broughtForward.${column}`] = brought;
    set[`applications.received.${column}`] = concluded + carried - brought;
  }
  for (const row of rows) set[row.total] = sum(row.parts, set);
}
