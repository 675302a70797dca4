import type { Related } from '@nianbao/schema';
import { differenceFinding } from '../beside/difference-finding.js';
import type { LineDifference } from '../beside/line-differences.js';
import { takeNumbers } from '../beside/take-numbers.js';
import type { Ledger } from '../engine/ledger.js';
import type { Finding, RollUpMember } from '../engine/rule.js';
import type { SummedCell } from '../roll-up/index.js';

/** What a broken cell or row of a roll-up rests on. */
interface Lineage {
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

function memberPlace(
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
