import { describeReason, type Outcome, type OutcomeReason } from '@nianbao/rules';
import type { Locale } from '@nianbao/schema';

/** What became of one rule, as numbers of reports. */
export interface RuleOutcomes {
  readonly code: string;
  readonly counts: Readonly<Record<Outcome, number>>;
}

/** A reason why rules could not be assessed, and which. */
export interface ReasonOutcomes {
  readonly sentence: string;
  readonly codes: readonly string[];
  /** Reports for which at least one of the rules was not assessable for this reason. */
  readonly reports: number;
}

/** What became of every rule over all reports. */
export interface OutcomeTable {
  readonly reports: number;
  readonly rules: readonly RuleOutcomes[];
  readonly reasons: readonly ReasonOutcomes[];
}

interface Told {
  readonly codes: Set<string>;
  reports: number;
}

/** Counts what became of the rules, report by report; it keeps counts alone. */
export class OutcomeTally {
  #reports = 0;
  readonly #rules = new Map<string, Record<Outcome, number>>();
  readonly #reasons = new Map<string, Told>();
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  add(outcomes: Readonly<Record<string, Outcome>>, reasons: Readonly<Record<string, OutcomeReason>>): void {
    this.#reports++;
    for (const [code, outcome] of Object.entries(outcomes)) {
      const counts = this.#rules.get(code) ?? { passed: 0, failed: 0, 'not-assessable': 0, off: 0 };
      counts[outcome]++;
      this.#rules.set(code, counts);
    }
    const said = new Map<string, string[]>();
    for (const [code, reason] of Object.entries(reasons)) {
      const sentence = describeReason(reason, this.#locale);
      said.set(sentence, [...(said.get(sentence) ?? []), code]);
    }
    for (const [sentence, codes] of said) this.#tell(sentence, codes);
  }

  table(): OutcomeTable {
    const reasons = [...this.#reasons].map(([sentence, { codes, reports }]) => ({
      sentence,
      codes: [...codes].sort(),
      reports,
    }));
    return {
      reports: this.#reports,
      rules: [...this.#rules].map(([code, counts]) => ({ code, counts })).sort(byCode),
      reasons: reasons.sort((a, b) => b.reports - a.reports || (a.sentence < b.sentence ? -1 : 1)),
    };
  }

  #tell(sentence: string, codes: readonly string[]): void {
    const told = this.#reasons.get(sentence) ?? { codes: new Set<string>(), reports: 0 };
    for (const code of codes) told.codes.add(code);
    told.reports++;
    this.#reasons.set(sentence, told);
  }
}

const byCode = (a: RuleOutcomes, b: RuleOutcomes) => (a.code < b.code ? -1 : 1);
