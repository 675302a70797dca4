import type { ClaimBasis } from './basis.js';
import type { DisclosureQuantity } from './disclosure-words.js';

const cell = (path: string, loose = false): ClaimBasis => ({
  name: 'cell',
  plus: [`proactiveDisclosure.${path}`],
  minus: [],
  columns: [],
  ...(loose ? { loose } : {}),
});

type Row = 'administrativeRules' | 'normativeDocuments';

/**
 * Edition 2021 counts what was issued, repealed and is in force; edition 2019 what was produced, published and is published in
 * total. A cell that the edition of the report does not have is not tried.
 */
function documents<R extends Row>(row: R) {
  return {
    [`${row}.issued`]: [cell(`${row}.issued`), cell(`${row}.produced`), cell(`${row}.published`)],
    [`${row}.repealed`]: [cell(`${row}.repealed`)],
    [`${row}.inForce`]: [cell(`${row}.inForce`), cell(`${row}.publishedTotal`, true)],
    // Publishing is no column of edition 2021: what was published may be more than what was issued.
    [`${row}.published`]: [
      cell(`${row}.published`),
      cell(`${row}.publishedTotal`),
      cell(`${row}.produced`),
      cell(`${row}.issued`, true),
      cell(`${row}.inForce`, true),
    ],
  };
}

/** What a claim on the figures of table two may rest on. */
export const disclosureBases: Readonly<Partial<Record<DisclosureQuantity, readonly ClaimBasis[]>>> = {
  ...documents('administrativeRules'),
  ...documents('normativeDocuments'),
  'administrativeLicensing.decisions': [cell('administrativeLicensing.decisions')],
  'administrativePenalty.decisions': [cell('administrativePenalty.decisions')],
  'administrativeCompulsion.decisions': [cell('administrativeCompulsion.decisions')],
  'otherExternalServices.decisions': [cell('otherExternalServices.decisions')],
  'administrativeCharges.collected': [cell('administrativeCharges.collected')],
  'governmentProcurement.projects': [cell('governmentProcurement.projects')],
  'governmentProcurement.amount': [cell('governmentProcurement.amount')],
};
