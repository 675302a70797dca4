import { countAt, type Ledger, writtenAt } from './ledger.js';
import { notAssessableFor, type RuleResult } from './rule.js';

/** Why the numbers at these cells cannot be reckoned with. Rule F104 names each of the blank ones. */
export function unknownNumbers(ledger: Ledger, paths: readonly string[]): RuleResult {
  const written = paths
    .filter((path) => countAt(ledger, path) === null)
    .map((path) => writtenAt(ledger, path));
  if (written.includes(null)) return notAssessableFor('reason.blank');
  if (written.includes('n/a')) return notAssessableFor('reason.notApplicable');
  return notAssessableFor(written.includes(undefined) ? 'reason.noNumbers' : 'reason.noCount');
}
