import { applicationBases } from './application-basis.js';
import type { ClaimBasis } from './basis.js';
import { caseBases } from './case-basis.js';
import type { Claim } from './claim.js';
import { disclosureBases } from './disclosure-basis.js';

const tables: Readonly<Record<Claim['topic'], Readonly<Record<string, readonly ClaimBasis[]>>>> = {
  disclosure: disclosureBases,
  applications: applicationBases,
  cases: caseBases,
};

/** What a claim may rest on, the most literal first. */
export function basesOf({ topic, quantity }: Pick<Claim, 'topic' | 'quantity'>): readonly ClaimBasis[] {
  return tables[topic][quantity] ?? [];
}
