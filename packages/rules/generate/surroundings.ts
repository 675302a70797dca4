import type { ReportDraft } from '@nianbao/schema';
import { type CheckOptions, type Organ, openReport, type RuleSettings, type Stray } from '../src/index.js';

/** A problem that a fixture expects of its rule. */
export interface Expected {
  readonly code: string;
  readonly path: string;
  readonly range?: { readonly start: number; readonly end: number };
}

/** What a rule is told besides the report. */
export interface Surroundings<R> {
  readonly strays?: readonly Stray[];
  readonly settings?: RuleSettings;
  readonly organ?: Partial<Organ>;
  /** Reports of the same organ for earlier years, latest first. */
  readonly earlier?: readonly R[];
  /** A member without a report is one whose report is missing. */
  readonly rollUp?: {
    readonly complete: boolean;
    readonly members: readonly { readonly name: string; readonly report?: R }[];
  };
}

/** A fixture in full, as other implementations can use it. */
export interface Fixture extends Surroundings<ReportDraft> {
  readonly rule: string;
  readonly about: string;
  readonly report: ReportDraft;
  /** Exactly the problems of this rule; other rules may say more. */
  readonly expect: readonly Expected[];
}

/** What a fixture tells besides its report, as a check takes it. */
export function besideOf({
  strays,
  settings,
  organ,
  earlier,
  rollUp,
}: Surroundings<ReportDraft>): CheckOptions {
  return {
    ...(strays ? { strays } : {}),
    ...(settings ? { settings } : {}),
    ...(organ ? { organ } : {}),
    ...(earlier
      ? { earlier: earlier.map((report) => openReport(report, String(report.reportingYear))) }
      : {}),
    ...(rollUp ? { rollUp: { complete: rollUp.complete, members: rollUp.members.map(opened) } } : {}),
  };
}

const opened = ({ name, report }: { readonly name: string; readonly report?: ReportDraft }) => ({
  name,
  report: report && openReport(report, name),
});
