import { cellAt } from '@nianbao/schema';
import type { CheckedReport } from '@nianbao/workspace';
import type { FeatureOptions } from '../feature-options.js';
import { round } from '../round.js';
import { sentencesOf } from '../sentences.js';
import { lastYear } from './linked-cells.js';

/** For the hover of a cell: what stood there last year, and on a roll-up what its members add up to. */
export function besideCell(
  checked: CheckedReport,
  path: string,
  { locale }: FeatureOptions,
): readonly string[] {
  const sentences = sentencesOf(locale).beside;
  const before = lastYear(checked);
  const value = before && cellAt(before.report, path);
  const last = typeof value === 'number' ? [sentences.lastYear(before?.year ?? 0, value)] : [];
  return [...last, ...membersSum(checked, path, sentences.members)];
}

function membersSum(
  { surroundings }: CheckedReport,
  path: string,
  say: (sum: number, known: number, all: number) => string,
): readonly string[] {
  const members = surroundings?.rollUp?.members ?? [];
  const values = members.flatMap(({ report }) => {
    const value = report && cellAt(report.report, path);
    return typeof value === 'number' ? [value] : [];
  });
  if (values.length === 0) return [];
  return [say(round(values.reduce((sum, value) => sum + value, 0)), values.length, members.length)];
}
