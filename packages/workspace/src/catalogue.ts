import { sourceRules } from '@nianbao/document';
import { ruleInfos } from '@nianbao/rules';
import type { RuleInfo } from '@nianbao/schema';
import { configRules } from './config/rules.js';
import { suppressionRules } from './suppression/rules.js';
import { duplicateReport } from './twins.js';

/** Every check that a report goes through: the rules, the checks of its writing, and those of its suppressions. */
export const catalogue: readonly RuleInfo[] = [
  ...sourceRules,
  ...ruleInfos,
  ...suppressionRules,
  ...configRules,
  duplicateReport,
].sort((a, b) => (a.code < b.code ? -1 : 1));

const byName = new Map(
  catalogue.flatMap((info) => [
    [info.code, info],
    [info.slug, info],
  ]),
);

/** The check with this code or slug, in whatever case it is written. */
export function ruleInfo(codeOrSlug: string): RuleInfo | undefined {
  return byName.get(codeOrSlug.toUpperCase()) ?? byName.get(codeOrSlug.toLowerCase());
}
