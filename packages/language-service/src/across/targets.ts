import { entryAt } from '@nianbao/document';
import { claimsOf, equationsAt, type FigureClaim } from '@nianbao/rules';
import { type CheckedReport, spanOf } from '@nianbao/workspace';
import { lastYear, lastYearsCell, nextYearsCell } from './linked-cells.js';
import type { ProjectView, Target } from './project-view.js';

/** What a place rests on: a figure's cells, a total's addends, last year's cell, the members' cells. */
export function definitionTargets(checked: CheckedReport, offset: number): readonly Target[] {
  const place = entryAt(checked.parsed, offset);
  if (!place) return [];
  const { entry, part } = place;
  if (entry.node.kind === 'narrative' && part === 'value') return cellsOfFigure(checked, offset);
  const path = cellOf(checked, entry.path);
  if (path === undefined) return [];
  const { report, edition } = checked.parsed;
  const addends = equationsAt(report, path)
    .filter(({ total }) => total === path)
    .flatMap(({ left, right }) => [...left, ...right].filter((cell) => cell !== path));
  return [
    ...inThisReport(addends),
    ...lastYearsTarget(checked, path),
    ...membersTargets(checked, path),
  ].filter(({ file, path: cell }) => file !== undefined || edition.entries.has(cell));
}

/** What rests on a cell: totals, figures of the text, next year's report, roll-ups. */
export function referenceTargets(
  checked: CheckedReport,
  offset: number,
  view: ProjectView | undefined,
): readonly Target[] {
  const entry = entryAt(checked.parsed, offset)?.entry;
  const path = entry && cellOf(checked, entry.path);
  if (path === undefined) return [];
  const { report } = checked.parsed;
  const sums = equationsAt(report, path).flatMap(({ left, right, total }) => {
    if (total === path) return [];
    return total === undefined ? (left.includes(path) ? right : left) : [total];
  });
  const figures = claimsOf(report, checked.surroundings?.organ)
    .filter((claim) => cellsThatCount(claim).includes(path))
    .map(({ path: section, range }) => ({ path: section, range }));
  const next = nextYearsCell(path);
  const file = view?.nextYear;
  return [
    ...inThisReport(sums),
    ...figures,
    ...(next && file !== undefined ? [{ file, path: next }] : []),
    ...(view?.rollUps ?? []).map((rollUp) => ({ file: rollUp, path })),
  ];
}

/** A row stands for its total. */
function cellOf({ parsed }: CheckedReport, path: string): string | undefined {
  const { entries } = parsed.edition;
  if (entries.get(path)?.cell) return path;
  return entries.get(`${path}.total`)?.cell ? `${path}.total` : undefined;
}

function cellsOfFigure({ parsed, surroundings }: CheckedReport, offset: number): readonly Target[] {
  const claim = claimsOf(parsed.report, surroundings?.organ).find((one) => {
    const span = spanOf(parsed, one);
    return span.start <= offset && offset <= span.end;
  });
  return claim ? inThisReport(cellsThatCount(claim)) : [];
}

/** Where a figure fits some of what it may mean, it means that. */
function cellsThatCount({ bases }: FigureClaim): readonly string[] {
  const fitting = bases.filter(({ fits }) => fits);
  return [...new Set((fitting.length > 0 ? fitting : bases).flatMap(({ cells }) => cells))];
}

function lastYearsTarget(checked: CheckedReport, path: string): readonly Target[] {
  const before = lastYearsCell(path);
  const report = lastYear(checked);
  return before && report ? [{ file: report.key, path: before }] : [];
}

function membersTargets({ surroundings }: CheckedReport, path: string): readonly Target[] {
  const members = surroundings?.rollUp?.members ?? [];
  return members.flatMap(({ report }) => (report ? [{ file: report.key, path }] : []));
}

const inThisReport = (paths: readonly string[]): readonly Target[] =>
  [...new Set(paths)].map((path) => ({ path }));
