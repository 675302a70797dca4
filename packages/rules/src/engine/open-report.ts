import type { Edition, ReportDraft } from '@nianbao/schema';
import { type NarrativeSection, readNarratives } from '../narrative/index.js';
import { type Fingerprint, fingerprintOf } from '../repetition/index.js';
import { type Ledger, openLedger } from './ledger.js';
import type { EditionPlans } from './plan.js';

/** A report opened for judging. Its numbers and its prose are read once, when a rule first asks for them. */
export interface OpenReport {
  /** How the caller names the report, e.g. its file; '' for the one judged where the caller gave no name. */
  readonly key: string;
  readonly report: ReportDraft;
  readonly edition: Edition;
  /** 「年度」; undefined where it is absent or no year. */
  readonly year: number | undefined;
  /** The report's number cells and the sums that every identity makes of them. */
  readonly ledger: Ledger;
  /** The report's narrative sections. */
  narratives(): readonly NarrativeSection[];
  /** The own words of the report's narrative sections, to be compared with those of another report. */
  fingerprints(): readonly Fingerprint[];
}

/** Opens a report. It keeps what it has read as long as the caller keeps it. */
export function openReport(
  report: ReportDraft,
  { key, edition, plans }: { key: string; edition: Edition; plans: EditionPlans },
): OpenReport {
  let ledger: Ledger | undefined;
  let sections: readonly NarrativeSection[] | undefined;
  let fingerprints: readonly Fingerprint[] | undefined;
  const narratives = () => {
    sections ??= readNarratives(report, edition);
    return sections;
  };
  const year: unknown = report.reportingYear;
  return {
    key,
    report,
    edition,
    year: typeof year === 'number' && Number.isInteger(year) ? year : undefined,
    get ledger() {
      ledger ??= openLedger(report, plans);
      return ledger;
    },
    narratives,
    fingerprints() {
      fingerprints ??= narratives().map(fingerprintOf);
      return fingerprints;
    },
  };
}
