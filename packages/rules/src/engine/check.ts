import {
  type Edition,
  type Problem,
  type ReportDraft,
  recognizeReport,
  type Severity,
} from '@nianbao/schema';
import { type Ledger, openLedger } from './ledger.js';
import { type OpenReport, openReport } from './open-report.js';
import { type Organ, organOf } from './organ.js';
import { compilePlans, type EditionPlans } from './plan.js';
import {
  type Finding,
  notAssessableFor,
  type Outcome,
  type OutcomeReason,
  type RollUp,
  type Rule,
  type RuleContext,
  type Stray,
} from './rule.js';
import { parametersUnder, type RuleSettings, severityUnder } from './settings.js';

/** What the caller knows besides the report. */
export interface CheckOptions {
  readonly strays?: readonly Stray[];
  readonly settings?: RuleSettings;
  /** What is known of the organ where the report does not say. */
  readonly organ?: Partial<Organ>;
  /** Reports of the same organ for earlier years, latest first. */
  readonly earlier?: readonly OpenReport[];
  readonly rollUp?: RollUp;
}

/** What all rules say of a report, and what became of each of them. */
export interface RulesResult {
  readonly problems: readonly Problem[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Why a rule was not assessable, by code. */
  readonly reasons: Readonly<Record<string, OutcomeReason>>;
}

/** A set of rules ready to run: identities are compiled once for each edition. */
export interface Checker {
  /** Opens a report once, to be judged or to be looked at when others are. */
  open(report: ReportDraft, key?: string): OpenReport;
  check(report: ReportDraft | OpenReport, options?: CheckOptions): RulesResult;
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
  const open = (report: ReportDraft, key = '') => {
    const { edition } = recognizeReport(report);
    return openReport(report, { key, edition, plans: plansOf(edition) });
  };
  return {
    open,
    check: (report, options = {}) => run(rules, isOpenReport(report) ? report : open(report), options),
    ledger: (report) => openLedger(report, plansOf(recognizeReport(report).edition)),
  };
}

/** True for a report that was opened before. */
export function isOpenReport(report: ReportDraft | OpenReport): report is OpenReport {
  return 'narratives' in report && typeof report.narratives === 'function';
}

function run(rules: readonly Rule[], opened: OpenReport, options: CheckOptions): RulesResult {
  const { report, edition } = opened;
  const problems: Problem[] = [];
  const outcomes: Record<string, Outcome> = {};
  const reasons: Record<string, OutcomeReason> = {};
  const context = contextOf(opened, options);
  for (const rule of rules) {
    const severity = severityUnder(rule, options.settings ?? {});
    if (severity === 'off') {
      outcomes[rule.code] = 'off';
      continue;
    }
    const result = isFor(rule, edition)
      ? rule.check(report, context, parametersUnder(rule.info, options.settings ?? {}))
      : notAssessableFor('reason.edition', { edition: edition.id });
    outcomes[rule.code] = result.outcome;
    if (result.reason) reasons[rule.code] = result.reason;
    for (const finding of result.findings) problems.push(problemOf(finding, rule, { severity, edition }));
  }
  return { problems, outcomes, reasons };
}

function contextOf(opened: OpenReport, options: CheckOptions): RuleContext {
  return {
    ...opened,
    strays: options.strays ?? [],
    organ: organOf(opened.report, options.organ),
    earlier: options.earlier ?? [],
    rollUp: options.rollUp,
  };
}

const isFor = ({ info }: Rule, edition: Edition) =>
  info.editions === undefined || info.editions.includes(edition.id);

function problemOf(
  finding: Finding,
  rule: Rule,
  { severity, edition }: { severity: Severity; edition: Edition },
): Problem {
  return {
    ...finding,
    edition: edition.id,
    code: rule.code,
    slug: rule.slug,
    severity,
    values: finding.values ?? {},
    related: finding.related ?? [],
    suggestions: finding.suggestions ?? [],
  };
}
