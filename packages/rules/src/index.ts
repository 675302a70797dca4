export { checkReport, type Equation, equationsAt, equationsOf } from './check-report.js';
export { type Checker, type CheckOptions, createChecker, type RulesResult } from './engine/check.js';
export { type Identity, type IdentityDefinition, identity } from './engine/identity.js';
export {
  defineRule,
  type Finding,
  notAssessable,
  type Outcome,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  type RuleResult,
  type Stray,
  verdict,
} from './engine/rule.js';
export type { RuleSettings } from './engine/settings.js';
export { formulaOf } from './formula.js';
export { describeProblem, describeRelated, describeSuggestion } from './messages/describe.js';
export { deadlineOf } from './rule/p101-late-publication.js';
export { ruleInfos, rules } from './rules.js';
