import type { Related, Values } from '@nianbao/schema';
import type { OpenReport } from '../engine/open-report.js';
import type { Finding } from '../engine/rule.js';
import type { LineDifference } from './line-differences.js';
import { numberAt } from './number-at.js';

/** A cell or row that differs from other reports, as a finding: `CODE.cell` or `CODE.row`. */
export function differenceFinding({ path, cells }: LineDifference, code: string, values: Values): Finding {
  const [only] = cells.length === 1 ? cells : [];
  return {
    path,
    message: `${code}.${only ? 'cell' : 'row'}`,
    values: {
      ...values,
      cells: cells.map((cell) => cell.path),
      actuals: cells.map(({ actual }) => actual),
      expecteds: cells.map(({ expected }) => expected),
    },
    ...(only ? { expected: only.expected, actual: only.actual } : {}),
  };
}

/** The cells of an earlier year's report that a problem rests on, with what they hold. */
export function earlierCells(before: OpenReport, paths: readonly string[]): readonly Related[] {
  return paths.map((path) => ({
    path,
    message: 'earlier',
    values: { year: before.year ?? null, value: numberAt(before, path) },
    report: before.key,
    edition: before.edition.id,
  }));
}
