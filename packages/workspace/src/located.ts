import type { ParsedReport, Position, SourceFix, Span } from '@nianbao/document';
import type { Outcome, OutcomeReason, Parameters, Preset } from '@nianbao/rules';
import type { Problem, Related, Severity } from '@nianbao/schema';
import type { Ignore } from './config/config.js';
import type { Surroundings } from './surroundings.js';

/** Which catalogue a problem's sentences stand in. */
export type ProblemSource = 'document' | 'rules' | 'workspace';

/** A place in another file than the one checked. */
export interface Elsewhere {
  /** How the project names the file. */
  readonly file: string;
  /** Lines and UTF-16 characters from zero; absent until the other file has been looked at. */
  readonly range?: { readonly start: Position; readonly end: Position };
}

/** A place that a problem rests on, with its characters in the file; `elsewhere` where it is in another file. */
export type LocatedRelated = Related & { readonly span: Span; readonly elsewhere?: Elsewhere };

/** A problem with its place in the file. */
export interface LocatedProblem extends Problem {
  readonly span: Span;
  readonly source: ProblemSource;
  readonly fixes: readonly SourceFix[];
  readonly related: readonly LocatedRelated[];
}

/** A problem that is set aside: by a comment in the file, by the configuration, or as known from the baseline. */
export interface SuppressedProblem {
  readonly problem: LocatedProblem;
  readonly by: 'comment' | 'config' | 'baseline';
  /** '' where none is given; a baseline gives none. */
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
  /** What it was checked among; absent where it was checked alone. */
  readonly surroundings?: Surroundings;
  /** Sorted by place. */
  readonly problems: readonly LocatedProblem[];
  readonly suppressed: readonly SuppressedProblem[];
  /** Entries of the configuration that set something aside here. */
  readonly usedIgnores: readonly Ignore[];
  /** What became of each rule, by code. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Why a rule was not assessable, by code. */
  readonly reasons: Readonly<Record<string, OutcomeReason>>;
}
