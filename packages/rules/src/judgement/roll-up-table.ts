import type { ComparedCell, LineDifference } from '../beside/line-differences.js';
import { takeNumbers } from '../beside/take-numbers.js';
import type { TableIndexes } from '../engine/plan.js';
import type { Finding } from '../engine/rule.js';
import { exactSum } from '../roll-up/index.js';
import { type Lineage, memberPlace, rollUpFinding } from './roll-up-finding.js';

/** Cells of a table that a message names: those that are furthest off. */
const mostShown = 3;

/** What the roll-up has and what its members add up to, and from how many lines of a table on it is one problem. */
export interface RollUpMeasure extends Lineage {
  readonly compared: readonly ComparedCell[];
  readonly lines: number;
}

/** Where a roll-up differs: one problem a cell or row, but one a table where more of its lines are off than a reader wants listed. */
export function rollUpFindings(
  differences: readonly LineDifference[],
  measure: RollUpMeasure,
): readonly Finding[] {
  return measure.ledger.plan.tables.flatMap((table) => {
    const own = differences.filter(({ path }) => path.startsWith(`${table.section}.`));
    return own.length > measure.lines
      ? [tableFinding(table, own, measure)]
      : own.map((difference) => rollUpFinding(difference, measure));
  });
}

function tableFinding(
  { table, section }: TableIndexes,
  lines: readonly LineDifference[],
  measure: RollUpMeasure,
): Finding {
  const off = lines.flatMap(({ cells }) => cells);
  const worst = off.toSorted((one, other) => distance(other) - distance(one)).slice(0, mostShown);
  const compared = measure.compared.filter(({ path }) => path.startsWith(`${section}.`));
  return {
    path: section,
    message: 'R101.table',
    values: {
      table,
      lines: lines.length,
      count: off.length,
      members: measure.members.length,
      cells: worst.map(({ path }) => path),
      actuals: worst.map(({ actual }) => actual),
      expecteds: worst.map(({ expected }) => expected),
      omitted: memberBehind(compared, measure, 1),
      doubled: memberBehind(compared, measure, -1),
    },
    related: [
      ...worst.map(({ path, actual, expected }) => ({
        path,
        message: 'R101.off',
        values: { actual, expected },
      })),
      ...measure.members.flatMap((member) =>
        memberPlace(member, { path: section, cells: worst }, measure).map((place) => ({
          ...place,
          message: 'R101.memberCells',
        })),
      ),
    ],
    suggestions: [takeNumbers(off, { ledger: measure.ledger, message: 'suggest.takeSums' })],
  };
}

const distance = ({ actual, expected }: ComparedCell): number => Math.abs(actual - expected);

/** The one member whose numbers, left out (1) or added twice (-1), explain every cell of the table; '' where there is none. */
function memberBehind(compared: readonly ComparedCell[], { members, sums }: Lineage, sign: 1 | -1): string {
  let names = members.map(({ name }) => name);
  for (const { path, actual, expected } of compared) {
    const values = new Map(sums.get(path)?.members.map(({ name, value }) => [name, value]));
    names = names.filter((name) => exactSum([expected, -sign * (values.get(name) ?? Number.NaN)]) === actual);
  }
  const [only, ...others] = names;
  return only !== undefined && others.length === 0 ? only : '';
}
