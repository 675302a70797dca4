export { checkReport, type Equation, equationsAt, equationsOf, openReport } from './check-report.js';
export { claimsOf, type FigureBasis, type FigureClaim } from './claims-of.js';
export {
  type CellComparison,
  compareReports,
  type NarrativeComparison,
  type ReportComparison,
  type TableComparison,
  type WrittenCell,
} from './comparison/index.js';
export { type Checker, type CheckOptions, createChecker, type RulesResult } from './engine/check.js';
export { type IdentityDefinition, identity } from './engine/identity.js';
export type { OpenReport } from './engine/open-report.js';
export type { Organ } from './engine/organ.js';
export {
  defineRule,
  type Finding,
  type Identity,
  notAssessableFor,
  type Outcome,
  type OutcomeReason,
  type RollUp,
  type RollUpMember,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  type RuleResult,
  type Stray,
  verdict,
} from './engine/rule.js';
export {
  type Parameters,
  type Preset,
  presets,
  type RuleSettings,
  severityUnder,
} from './engine/settings.js';
export { formulaOf } from './formula.js';
export { describeProblem, describeReason, describeRelated, describeSuggestion } from './messages/describe.js';
export type { RepeatedPassage } from './repetition/index.js';
export {
  type MemberValue,
  type ReportSum,
  type SummedCell,
  type SumOptions,
  sumReports,
} from './roll-up/index.js';
export { deadlineOf } from './rule/p101-late-publication.js';
export { ruleInfos, rules } from './rules.js';
