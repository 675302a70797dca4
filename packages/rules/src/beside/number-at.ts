import { countAt, writtenAt } from '../engine/ledger.js';
import type { OpenReport } from '../engine/open-report.js';

type Numbers = Pick<OpenReport, 'edition' | 'ledger'>;

/** The number at a cell path, amounts and changes included; `null` where it is blank, not applicable, absent or no number. */
export function numberAt({ edition, ledger }: Numbers, path: string): number | null {
  if (edition.entries.get(path)?.node.kind === 'count') return countAt(ledger, path);
  const value = writtenAt(ledger, path);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
