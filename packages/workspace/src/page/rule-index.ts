import type { Locale, RuleInfo } from '@nianbao/schema';
import { table } from './markdown.js';
import { severityWords } from './severity-words.js';
import { pageWords } from './words.js';

/** The letter that a code begins with: its family. */
export const familyOf = (code: string): string => code.charAt(0);

/** The list of all rules by family, in Markdown, each linked to its page. */
export function ruleIndex(infos: readonly RuleInfo[], locale: Locale): string {
  const words = pageWords[locale];
  const families = Object.entries(words.families).flatMap(([letter, name]) => {
    const own = infos.filter(({ code }) => familyOf(code) === letter);
    return own.length === 0 ? [] : [`## ${letter} ${name}`, ruleTable(own, locale)];
  });
  return `${[`# ${words.indexTitle}`, words.indexText, ...families].join('\n\n')}\n`;
}

function ruleTable(infos: readonly RuleInfo[], locale: Locale): string {
  const words = pageWords[locale];
  return table(
    [words.code, words.rule, words.slug, words.severity],
    infos.map((info) => [
      `[${info.code}](${info.code}.md)`,
      info.title[locale],
      `\`${info.slug}\``,
      severityWords(info, words),
    ]),
  );
}
