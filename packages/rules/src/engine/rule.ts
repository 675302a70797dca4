import type {
  CellValue,
  Place,
  Related,
  ReportDraft,
  RuleClass,
  RuleInfo,
  Suggestion,
  Values,
} from '@nianbao/schema';
import type { EquationSource } from './equation.js';
import type { OpenReport } from './open-report.js';
import type { Organ } from './organ.js';
import type { Parameters } from './settings.js';

/** What became of a rule on one report. A reader must see which rules did not run. */
export type Outcome = 'passed' | 'failed' | 'not-assessable' | 'off';

/** A key of the file that only another edition's form has. */
export interface Stray {
  readonly path: string;
  readonly word: string;
}

/** A roll-up (汇总年报) and what it sums. */
export interface RollUp {
  /** The list names every member, so that the sums must agree. */
  readonly complete: boolean;
  readonly members: readonly RollUpMember[];
}

/** A member of a roll-up with its report of the same year; undefined where nobody has it. */
export interface RollUpMember {
  readonly name: string;
  readonly report: OpenReport | undefined;
}

/** The report judged, opened, and what a rule may look at besides. */
export interface RuleContext extends OpenReport {
  readonly strays: readonly Stray[];
  readonly organ: Organ;
  /** Reports of the same organ for earlier years, latest first; years that nobody has are left out. */
  readonly earlier: readonly OpenReport[];
  readonly rollUp: RollUp | undefined;
}

/** A problem before the run loop gives it the code, the slug and the severity of its rule. */
export interface Finding extends Place {
  readonly message: string;
  readonly values?: Values;
  readonly expected?: CellValue | string;
  readonly actual?: CellValue | string;
  readonly related?: readonly Related[];
  readonly suggestions?: readonly Suggestion[];
}

/** What a rule says of one report. */
export interface RuleResult {
  readonly outcome: Exclude<Outcome, 'off'>;
  readonly findings: readonly Finding[];
  /** Why the rule could not be assessed. */
  readonly reason?: OutcomeReason;
}

/** Why a rule could not be assessed: a sentence of the message catalogue. */
export interface OutcomeReason {
  readonly message: string;
  readonly values: Values;
}

/** An equation of the form that must hold: where it stands, and the check with message, related cells and suggestions. */
export interface Identity extends EquationSource {
  check(context: RuleContext): RuleResult;
}

/** One thing that must be true. */
export interface Rule {
  readonly code: string;
  readonly slug: string;
  readonly class: RuleClass;
  readonly info: RuleInfo;
  /** The equation that the rule checks, where it is one. */
  readonly identity?: Identity;
  /** `parameters` are the numbers that this rule depends on, as they are set. */
  check(report: ReportDraft, context: RuleContext, parameters: Parameters): RuleResult;
}

/** What a rule file states: its public description and either a check of its own or an identity. */
export type RuleDefinition = { readonly info: RuleInfo } & (
  | { readonly check: Rule['check']; readonly identity?: never }
  | { readonly identity: Identity; readonly check?: never }
);

/** Makes a rule of its definition. */
export function defineRule(definition: RuleDefinition): Rule {
  const { info, identity } = definition;
  const named = { code: info.code, slug: info.slug, class: info.class, info };
  return identity
    ? { ...named, identity, check: (_report, context) => identity.check(context) }
    : { ...named, check: definition.check };
}

/** Failed with these findings, or passed when there are none. */
export function verdict(findings: readonly Finding[]): RuleResult {
  return { outcome: findings.length > 0 ? 'failed' : 'passed', findings };
}

/** The rule cannot be assessed, and this is why: a key of the message catalogue, `reason.…`. It is silent. */
export function notAssessableFor(message: string, values: Values = {}): RuleResult {
  return { outcome: 'not-assessable', findings: [], reason: { message, values } };
}
