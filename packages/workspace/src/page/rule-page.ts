import { editions, type Locale, type RuleInfo } from '@nianbao/schema';
import { examples } from '../generated/examples.js';
import type { OtherReport, RuleExample } from './example.js';
import { fence, quote } from './markdown.js';
import { parameterHelp, suppressionHelp } from './settings-help.js';
import { isOfTheFile, severityWords } from './severity-words.js';
import { pageWords } from './words.js';

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
    facts(info, locale),
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
    ...parameterHelp(info, locale),
    ...suppressionHelp(info, example?.path ?? '', locale),
  ];
  return `${parts.join('\n\n')}\n`;
}

function exampleOf(example: RuleExample, locale: Locale): readonly string[] {
  const { fails, failsBeside, says, passes, passesBeside } = example;
  const words = pageWords[locale];
  return [
    `## ${words.examples}`,
    words.fails,
    fence('yaml', fails),
    ...besideOf(failsBeside, locale),
    quote(says[locale]),
    ...(passes === undefined ? [] : [words.passes, fence('yaml', passes), ...besideOf(passesBeside, locale)]),
  ];
}

const besideOf = (others: readonly OtherReport[] = [], locale: Locale) =>
  others.flatMap(({ name, lines }) => [
    `${name[locale]}${pageWords[locale].colon.trimEnd()}`,
    fence('yaml', lines),
  ]);

function facts(info: RuleInfo, locale: Locale): string {
  const words = pageWords[locale];
  const forms = (info.editions ?? editions.map(({ id }) => id)).map(words.edition);
  const lines = [
    [words.slug, `\`${info.slug}\``],
    [words.severity, severityWords(info, words)],
    ...(isOfTheFile(info) ? [] : [[words.editions, forms.join(locale === 'en' ? ', ' : '、')]]),
    [words.since, info.since],
  ];
  return lines.map(([name, value]) => `- ${name}${words.colon}${value}`).join('\n');
}
