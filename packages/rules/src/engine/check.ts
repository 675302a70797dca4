import {
  currentEdition,
  type Edition,
  editionOf,
  type Problem,
  type ReportDraft,
  type Severity,
} from '@nianbao/schema';
import { type NarrativeSection, readNarratives } from '../narrative/index.js';
import { type Ledger, openLedger } from './ledger.js';
import { compilePlans, type EditionPlans } from './plan.js';
import type { Finding, Outcome, Rule, RuleContext, Stray } from './rule.js';
import { type RuleSettings, severityUnder } from './settings.js';

/** What the caller knows besides the report. */
export interface CheckOptions {
  readonly strays?: readonly Stray[];
  readonly settings?: RuleSettings;
}

/** What all rules say of a report, and what became of each of them. */
export interface RulesResult {
  readonly problems: readonly Problem[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/** A set of rules ready to run: identities are compiled once for each edition. */
export interface Checker {
  check(report: ReportDraft, options?: CheckOptions): RulesResult;
  ledger(report: ReportDraft): Ledger;
}

/** Makes a checker of a list of rules. */
export function createChecker(rules: readonly Rule[]): Checker {
  const identities = rules.flatMap((rule) => rule.identity ?? []);
  const compiled = new Map<Edition, EditionPlans>();
  const plansOf = (edition: Edition) => {
    let plans = compiled.get(edition);
    if (!plans) {
      plans = compilePlans(edition, identities);
      compiled.set(edition, plans);
    }
    return plans;
  };
  return {
    check(report, options = {}) {
      const edition = declaredEdition(report);
      const ledger = openLedger(report, plansOf(edition));
      let sections: readonly NarrativeSection[] | undefined;
      const narratives = () => {
        sections ??= readNarratives(report, edition);
        return sections;
      };
      const context = { edition, strays: options.strays ?? [], ledger, narratives };
      return run(rules, report, { context, options });
    },
    ledger: (report) => openLedger(report, plansOf(declaredEdition(report))),
  };
}

/** The edition that the report declares; the current one where it declares none that is known. */
function declaredEdition(report: ReportDraft): Edition {
  const declared: unknown = report.edition;
  const named = typeof declared === 'string' || typeof declared === 'number';
  return (named ? editionOf(declared) : undefined) ?? currentEdition;
}

function run(
  rules: readonly Rule[],
  report: ReportDraft,
  { context, options }: { context: RuleContext; options: CheckOptions },
): RulesResult {
  const problems: Problem[] = [];
  const outcomes: Record<string, Outcome> = {};
  for (const rule of rules) {
    const severity = severityUnder(rule, options.settings ?? {});
    if (severity === 'off') {
      outcomes[rule.code] = 'off';
      continue;
    }
    const result = rule.check(report, context);
    outcomes[rule.code] = result.outcome;
    for (const finding of result.findings) problems.push(problemOf(finding, rule, severity));
  }
  return { problems, outcomes };
}

function problemOf(finding: Finding, rule: Rule, severity: Severity): Problem {
  return {
    ...finding,
    code: rule.code,
    slug: rule.slug,
    severity,
    values: finding.values ?? {},
    related: finding.related ?? [],
    suggestions: finding.suggestions ?? [],
  };
}
