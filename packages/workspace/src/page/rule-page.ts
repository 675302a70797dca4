import { sourceRules } from '@nianbao/document';
import { type Locale, type RuleInfo, severityOf } from '@nianbao/schema';
import { examples } from '../generated/examples.js';
import { suppressionComment } from '../suppression/comments.js';
import { suppressionRules } from '../suppression/rules.js';
import type { RuleExample } from './example.js';
import { type PageWords, pageWords } from './words.js';

/** The public page of a rule, in Markdown. */
export function rulePage(info: RuleInfo, locale: Locale): string {
  return pageOf(info, locale, examples[info.code]);
}

/** The page with a given example. */
export function pageOf(info: RuleInfo, locale: Locale, example: RuleExample | undefined): string {
  const words = pageWords[locale];
  const section = (title: string, ...parts: readonly string[]) => [`## ${title}`, ...parts];
  const parts = [
    `# ${info.code} ${info.title[locale]}`,
    facts(info, words),
    ...section(words.what, info.what[locale]),
    ...section(words.why, info.why[locale]),
    ...section(
      words.basis,
      quote(info.basis[locale]),
      ...(info.derived && !isOfTheFile(info) ? [words.derived] : []),
    ),
    ...(info.guard ? section(words.guard, info.guard[locale]) : []),
    ...section(words.fix, info.fix[locale]),
    ...(example ? exampleOf(example, locale) : []),
    ...section(words.suppress, ...howToSuppress(info, words)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function exampleOf({ fails, says, passes }: RuleExample, locale: Locale): readonly string[] {
  const words = pageWords[locale];
  return [
    `## ${words.examples}`,
    words.fails,
    fence('yaml', fails),
    quote(says[locale]),
    ...(passes === undefined ? [] : [words.passes, fence('yaml', passes)]),
  ];
}

/** The list of all rules, in Markdown, each linked to its page. */
export function ruleIndex(infos: readonly RuleInfo[], locale: Locale): string {
  const words = pageWords[locale];
  const rows = infos.map(
    (info) =>
      `| [${info.code}](${info.code}.md) | ${cell(info.title[locale])} | \`${info.slug}\` | ${severity(info, words)} |`,
  );
  const head = [
    `| ${words.code} | ${words.rule} | ${words.slug} | ${words.severity} |`,
    '| --- | --- | --- | --- |',
  ];
  return `# ${words.indexTitle}\n\n${words.indexText}\n\n${[...head, ...rows].join('\n')}\n`;
}

function facts(info: RuleInfo, words: PageWords): string {
  const lines = [
    [words.slug, `\`${info.slug}\``],
    [words.severity, severity(info, words)],
    [words.since, info.since],
  ];
  return lines.map(([name, value]) => `- ${name}${words.colon}${value}`).join('\n');
}

function severity(info: RuleInfo, words: PageWords): string {
  const level = words.severities[severityOf(info.class)];
  const duty = isOfTheFile(info) && info.class === 'mandatory' ? words.ofTheFile : words.classes[info.class];
  return words.colon === '：' ? `${level}（${duty}）` : `${level} (${duty})`;
}

/** The checks of a file's writing and comments rest on conventions of this tool; no law speaks of them. */
function isOfTheFile(info: RuleInfo): boolean {
  return sourceRules.includes(info) || suppressionRules.includes(info);
}

function howToSuppress(info: RuleInfo, words: PageWords): readonly string[] {
  const settings = [words.settingsText, fence('sh', `nianbao check --rule ${info.code}=off`)];
  // A comment about comments would have no end.
  if (suppressionRules.includes(info)) return settings;
  return [
    words.suppressText,
    fence('yaml', suppressionComment(info.code, words.suppressReason)),
    ...settings,
  ];
}

const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;
const quote = (text: string) => text.replace(/^/gm, '> ');
const cell = (text: string) => text.replaceAll('|', '\\|');
