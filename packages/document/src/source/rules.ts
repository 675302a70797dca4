import { type RuleClass, type RuleInfo, type Severity, severityOf, type Text } from '@nianbao/schema';
import { sourceRuleTexts } from '../messages/rules.js';

const table = [
  { code: 'S100', slug: 'yaml-syntax' },
  { code: 'S101', slug: 'fullwidth-colon' },
  { code: 'S102', slug: 'missing-space' },
  { code: 'S103', slug: 'fullwidth-digit' },
  { code: 'S104', slug: 'mixed-vocabulary' },
  { code: 'S105', slug: 'unknown-key' },
  { code: 'S106', slug: 'wrong-shape' },
  { code: 'S107', slug: 'indentation' },
  { code: 'S108', slug: 'punctuation' },
  { code: 'S109', slug: 'unsupported-yaml' },
  { code: 'S110', slug: 'hidden-character' },
] as const;

/** Codes of the source checks; a code is never given to another check. */
export type SourceCode = (typeof table)[number]['code'];

/** What each check rests on, said the same way for all: the file format is ours, no text of law stands behind it. */
const basis: Text = {
  'zh-CN': 'YAML 1.2 规范与本工具的年报文件格式。',
  en: 'YAML 1.2 and the file format of this tool.',
};

const slugs: ReadonlyMap<SourceCode, string> = new Map(table.map(({ code, slug }) => [code, slug]));

const classOf = (code: SourceCode): RuleClass => (code === 'S104' ? 'recommended' : 'mandatory');

/** The name that stands beside a code. */
export function slugOf(code: SourceCode): string {
  return slugs.get(code) ?? code;
}

/** How loudly a source check speaks by default. */
export function severityOfSource(code: SourceCode): Severity {
  return severityOf(classOf(code));
}

/** The source checks as catalogue entries, in order of their codes. */
export const sourceRules: readonly RuleInfo[] = table.map(({ code, slug }) => ({
  code,
  slug,
  class: classOf(code),
  since: '0.1.0',
  derived: true,
  basis,
  ...sourceRuleTexts[code],
}));
