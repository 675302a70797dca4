import { caseResults } from '@nianbao/schema';
import type { ClaimBasis } from './basis.js';
import type { CaseCount, CaseGroup, CaseQuantity } from './case-words.js';

const section = 'reconsiderationAndLitigation';
/** Paths of the groups; 行政诉讼 is both groups of it. */
const paths: Readonly<Record<CaseGroup, readonly string[]>> = {
  reconsideration: [`${section}.reconsideration`],
  litigation: [`${section}.litigation`],
  'litigation.direct': [`${section}.litigation.direct`],
  'litigation.afterReconsideration': [`${section}.litigation.afterReconsideration`],
  cases: [`${section}.reconsideration`, `${section}.litigation`],
};

const columnIds = caseResults.map(({ id }) => id);
const results = columnIds.filter((id) => id !== 'total');
const closed = results.filter((id) => id !== 'pending');

function basesFor(group: CaseGroup, count: CaseCount): readonly ClaimBasis[] {
  const basis = (name: string, columns: readonly string[]): ClaimBasis => ({
    name,
    plus: paths[group],
    minus: [],
    columns,
  });
  if (count === 'closed') return [basis('closedCases', closed)];
  if (count !== 'total') return [basis('row', [count])];
  // 备案 and 已审结 count what has a result; a printed total may itself be wrong.
  return [basis('caseTotal', ['total']), basis('caseResults', results), basis('closedCases', closed)];
}

const counts: readonly CaseCount[] = ['total', 'upheld', 'corrected', 'otherResult', 'pending', 'closed'];
const groups: readonly CaseGroup[] = [
  'reconsideration',
  'litigation',
  'litigation.direct',
  'litigation.afterReconsideration',
  'cases',
];

/** What a claim on cases may rest on. */
export const caseBases: Readonly<Partial<Record<CaseQuantity, readonly ClaimBasis[]>>> = Object.fromEntries(
  groups.flatMap((group) => counts.map((count) => [`${group}.${count}`, basesFor(group, count)])),
);
