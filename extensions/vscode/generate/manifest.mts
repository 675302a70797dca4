// package.json and the two nls files are written by hand, but for what each rule adds to them.
import type { Locale, RuleInfo } from '@nianbao/schema';
import { catalogue } from '@nianbao/workspace';

const SEVERITIES = ['error', 'warning', 'hint', 'off'];
const severity = {
  type: 'string',
  enum: SEVERITIES,
  enumDescriptions: SEVERITIES.map((name) => `%severity.${name}%`),
};

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Record<string, Record<string, unknown>> };
  };
}

export function manifest(before: string): string {
  const parsed: Manifest = JSON.parse(before);
  const rules = parsed.contributes.configuration.properties['nianbao.rules'];
  if (rules === undefined) throw new Error('package.json lacks the setting nianbao.rules');
  const codes = catalogue.map(({ code }) => [code, { ...severity, markdownDescription: `%rule.${code}%` }]);
  const slugs = catalogue.map(({ code, slug }) => [
    slug,
    { ...severity, markdownDescription: `%rule.${code}%` },
  ]);
  rules['properties'] = Object.fromEntries([...codes, ...slugs]);
  return formatted(parsed);
}

export const englishTexts = (before: string): string => texts(before, 'en');
export const chineseTexts = (before: string): string => texts(before, 'zh-CN');

function texts(before: string, locale: Locale): string {
  const byHand = Object.entries(JSON.parse(before)).filter(([key]) => !key.startsWith('rule.'));
  const ours = catalogue.map(({ code, slug, title }) => [
    `rule.${code}`,
    `\`${code}\` \`${slug}\` ${titleIn(title, locale)}`,
  ]);
  return formatted(Object.fromEntries([...byHand, ...ours]));
}

function formatted(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

// English editors are used by Chinese clerks too: they read both.
function titleIn(title: RuleInfo['title'], locale: Locale): string {
  return locale === 'en' ? `${title.en} (${title['zh-CN']})` : title['zh-CN'];
}
