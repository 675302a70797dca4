import { sourceRules } from '@nianbao/document';
import { type RuleInfo, severityOf } from '@nianbao/schema';
import { configRules } from '../config/rules.js';
import { suppressionRules } from '../suppression/rules.js';
import type { PageWords } from './words.js';

/** How loudly a rule speaks, and on what ground. */
export function severityWords(info: RuleInfo, words: PageWords): string {
  const level = words.severities[severityOf(info.class)];
  const duty = isOfTheFile(info) && info.class === 'mandatory' ? words.ofTheFile : words.classes[info.class];
  return words.colon === '：' ? `${level}（${duty}）` : `${level} (${duty})`;
}

/** The checks of a file's writing, of comments and of the configuration rest on conventions of this tool; no law speaks of them. */
export function isOfTheFile(info: RuleInfo): boolean {
  return [...sourceRules, ...suppressionRules, ...configRules].includes(info);
}
