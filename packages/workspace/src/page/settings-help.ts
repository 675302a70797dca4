import { type Locale, pathInWords, type RuleInfo, severityOf } from '@nianbao/schema';
import { configRules } from '../config/rules.js';
import { suppressionComment } from '../suppression/comments.js';
import { suppressionRules } from '../suppression/rules.js';
import { fence, table } from './markdown.js';
import { pageWords } from './words.js';

/** The numbers that a rule depends on, and how to set them; empty for a rule without any. */
export function parameterHelp(info: RuleInfo, locale: Locale): readonly string[] {
  const { parameters = [], code } = info;
  if (parameters.length === 0) return [];
  const words = pageWords[locale];
  const rows = parameters.map(({ name, about, default: usual, min, max }) => [
    `\`${name}\``,
    about[locale],
    `${usual}`,
    `${min}–${max}`,
  ]);
  const set = [
    `severity: ${severityOf(info.class)}`,
    ...parameters.map((one) => `${one.name}: ${one.default}`),
  ];
  return [
    `## ${words.parameters}`,
    table([words.parameter, words.meaning, words.usual, words.bounds], rows),
    words.parametersText,
    fence('yaml', `rules:\n  ${code}: { ${set.join(', ')} }`),
  ];
}

/** How a problem of the rule is set aside, in the file and in the project, and how the rule is switched off. */
export function suppressionHelp(info: RuleInfo, path: string, locale: Locale): readonly string[] {
  const words = pageWords[locale];
  const { code } = info;
  const settings = [
    words.settingsText,
    fence('sh', `nianbao check --rule ${code}=off`),
    words.configText,
    fence('yaml', `rules:\n  ${code}: off`),
  ];
  // A comment about comments would have no end.
  if ([...suppressionRules, ...configRules].includes(info)) return [`## ${words.suppress}`, ...settings];
  return [
    `## ${words.suppress}`,
    words.suppressText,
    fence('yaml', suppressionComment(code, words.suppressReason)),
    words.ignoreText,
    fence('yaml', ignoreEntry(code, path, locale)),
    ...settings,
  ];
}

function ignoreEntry(code: string, path: string, locale: Locale): string {
  const words = pageWords[locale];
  const place = path === '' ? [] : [`    path: ${pathInWords(path, locale === 'en' ? 'en' : 'zh')}`];
  return [
    'ignore:',
    `  - code: ${code}`,
    `    organ: ${words.exampleOrgan}`,
    '    year: 2024',
    ...place,
    `    reason: ${words.suppressReason}`,
  ].join('\n');
}
