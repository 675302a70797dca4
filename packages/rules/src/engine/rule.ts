import type {
  CellValue,
  Edition,
  Place,
  Related,
  ReportDraft,
  RuleClass,
  RuleInfo,
  Suggestion,
  Values,
} from '@nianbao/schema';
import type { NarrativeSection } from '../narrative/index.js';
import type { Identity } from './identity.js';
import type { Ledger } from './ledger.js';

/** What became of a rule on one report. A reader must see which rules did not run. */
export type Outcome = 'passed' | 'failed' | 'not-assessable' | 'off';

/** A key of the file that only another edition's form has. */
export interface Stray {
  readonly path: string;
  readonly word: string;
}

/** What a rule may look at besides the report. */
export interface RuleContext {
  readonly edition: Edition;
  readonly strays: readonly Stray[];
  /** The report's number cells and the sums that every identity makes of them, read once a run. */
  readonly ledger: Ledger;
  /** The report's narrative sections, read when the first rule asks for them. */
  narratives(): readonly NarrativeSection[];
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
}

/** One thing that must be true. */
export interface Rule {
  readonly code: string;
  readonly slug: string;
  readonly class: RuleClass;
  readonly info: RuleInfo;
  /** The equation that the rule checks, where it is one. */
  readonly identity?: Identity;
  check(report: ReportDraft, context: RuleContext): RuleResult;
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

/** Something that the rule needs is blank or absent. It is silent: rule F104 names the blanks. */
export const notAssessable: RuleResult = { outcome: 'not-assessable', findings: [] };
