import type { Related } from '@nianbao/schema';
import { differenceFinding } from '../beside/difference-finding.js';
import type { LineDifference } from '../beside/line-differences.js';
import { numberAt } from '../beside/number-at.js';
import { takeNumbers } from '../beside/take-numbers.js';
import type { Ledger } from '../engine/ledger.js';
import type { OpenReport } from '../engine/open-report.js';
import { type Finding, notAssessableFor, type RollUpMember, type RuleResult } from '../engine/rule.js';
import { unknownNumbers } from '../engine/unknown-numbers.js';
import type { SummedCell } from '../roll-up/index.js';

/** What a broken cell or row of a roll-up rests on. */
export interface Lineage {
  readonly members: readonly RollUpMember[];
  readonly sums: ReadonlyMap<string, SummedCell>;
  readonly ledger: Ledger;
}

/** A cell or row of a roll-up that differs from its members, with the numbers of every one of them. */
export function rollUpFinding(difference: LineDifference, lineage: Lineage): Finding {
  const { members, ledger } = lineage;
  return {
    ...differenceFinding(difference, 'R101', { members: members.length }),
    related: members.flatMap((member) => memberPlace(member, difference, lineage)),
    suggestions: [takeNumbers(difference.cells, { ledger, message: 'suggest.takeSums' })],
  };
}

/** What a member has at the cells of a difference. */
export function memberPlace(
  { name, report }: RollUpMember,
  { path, cells }: LineDifference,
  { sums }: Lineage,
): readonly Related[] {
  if (!report) return [];
  const amounts = cells.map(
    (cell) => sums.get(cell.path)?.members.find((member) => member.name === name)?.value ?? null,
  );
  const values = { member: name, cells: cells.map((cell) => cell.path), amounts };
  return [{ path, message: 'R101.member', values, report: report.key, edition: report.edition.id }];
}

/** Why cells of a roll-up cannot be judged: its own number is unknown, or that of members; undefined where all are known. */
export function unknownInRollUp(
  rollUp: OpenReport,
  sums: ReadonlyMap<string, SummedCell>,
): RuleResult | undefined {
  const own = [...sums.keys()].filter((path) => numberAt(rollUp, path) === null);
  if (own.length > 0) return unknownNumbers(rollUp.ledger, own);
  const names = new Set([...sums.values()].flatMap(({ unknown }) => unknown));
  return names.size > 0 ? notAssessableFor('reason.memberBlank', { names: [...names] }) : undefined;
}
