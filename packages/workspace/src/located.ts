import type { ParsedReport, SourceFix, Span } from '@nianbao/document';
import type { Outcome, OutcomeReason, Parameters, Preset } from '@nianbao/rules';
import type { Problem, Related, Severity } from '@nianbao/schema';

/** Which catalogue a problem's sentences stand in. */
export type ProblemSource = 'document' | 'rules' | 'workspace';

/** A place that a problem rests on, with its characters in the file. */
export type LocatedRelated = Related & { readonly span: Span };

/** A problem with its place in the file. */
export interface LocatedProblem extends Problem {
  readonly span: Span;
  readonly source: ProblemSource;
  readonly fixes: readonly SourceFix[];
  readonly related: readonly LocatedRelated[];
}

/** A problem that a comment in the file sets aside, with the reason given there. */
export interface SuppressedProblem {
  readonly problem: LocatedProblem;
  readonly reason: string;
}

/** What a user may set: a preset, and how loudly each rule speaks and what it depends on, by code or slug. */
export interface CheckSettings {
  readonly preset?: Preset | undefined;
  readonly rules?: Readonly<Record<string, Severity | 'off'>> | undefined;
  readonly parameters?: Readonly<Record<string, Parameters>> | undefined;
}

/** A report's text with everything that is to be said about it. */
export interface CheckedReport {
  readonly parsed: ParsedReport;
  /** Sorted by place. */
  readonly problems: readonly LocatedProblem[];
  readonly suppressed: readonly SuppressedProblem[];
  /** What became of each rule, by code. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Why a rule was not assessable, by code. */
  readonly reasons: Readonly<Record<string, OutcomeReason>>;
}
