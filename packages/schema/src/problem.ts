import type { CellValue } from './cell.js';
import type { Text } from './locale.js';

/** How loudly a problem is said. */
export type Severity = 'error' | 'warning' | 'hint';

/** What a rule is: the form's own arithmetic or the law, good practice, or information. A duty, not a taste. */
export type RuleClass = 'mandatory' | 'recommended' | 'informative';

/** UTF-16 offsets inside a narrative's string value. */
export interface CharRange {
  readonly start: number;
  readonly end: number;
}

/** A place in a report: a dotted path of ids, and inside a narrative a range of characters. */
export interface Place {
  readonly path: string;
  readonly range?: CharRange;
}

/** What a sentence of the message catalogue is filled with. */
export type Values = Readonly<Record<string, string | number | null | readonly (string | number | null)[]>>;

/** Another place that a problem rests on, e.g. an addend. */
export interface Related extends Place {
  readonly message: string;
  readonly values?: Values;
  /** Key of another report that the place is in, as the caller names it: last year's, or a member's. */
  readonly report?: string;
  /** The edition of that other report. */
  readonly edition?: string;
}

/** A change of one value; with `range` it replaces these characters of the narrative. */
export interface ValueEdit extends Place {
  readonly value: CellValue | string;
}

/** A way out that the writer may choose. It is offered, never applied silently. */
export interface Suggestion {
  readonly message: string;
  readonly values?: Values;
  readonly edits: readonly ValueEdit[];
  readonly preferred?: boolean;
}

/** What a rule says of a report. `message` is a key of the catalogue that the rule's package keeps for each locale. */
export interface Problem extends Place {
  /** The edition of the form that the path belongs to. */
  readonly edition: string;
  readonly code: string;
  readonly slug: string;
  readonly severity: Severity;
  readonly message: string;
  readonly values: Values;
  readonly expected?: CellValue | string;
  readonly actual?: CellValue | string;
  readonly related: readonly Related[];
  readonly suggestions: readonly Suggestion[];
}

/** A number that a rule depends on and that the settings may change. */
export interface RuleParameter {
  readonly name: string;
  readonly about: Text;
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

/** The public description of a rule; its page is made from it. `derived` rules rest on no text of law. */
export interface RuleInfo {
  readonly code: string;
  readonly slug: string;
  readonly class: RuleClass;
  readonly since: string;
  readonly derived: boolean;
  readonly basis: Text;
  readonly title: Text;
  readonly what: Text;
  readonly why: Text;
  readonly fix: Text;
  readonly guard?: Text;
  /** Ids of the editions that the rule is for; all where it does not say. */
  readonly editions?: readonly string[];
  readonly parameters?: readonly RuleParameter[];
}

const severities = { mandatory: 'error', recommended: 'warning', informative: 'hint' } as const;

/** The severity that a rule of this class has unless the settings say otherwise. */
export function severityOf(ruleClass: RuleClass): Severity {
  return severities[ruleClass];
}
