import { type RuleInfo, severityOf } from '@nianbao/schema';
import { type ConfigWord, configPlace, configWords, type ReadConfig, ruleInfo } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Hover, Position } from 'vscode-languageserver-types';
import { markup } from '../complete/item.js';
import type { FeatureOptions } from '../feature-options.js';
import { rangeOf } from '../spans.js';
import { configSentences } from './sentences.js';

/** What a key does; on a rule its title, what it checks, its severity and its parameters. */
export function hoverConfig(
  document: TextDocument,
  { root }: ReadConfig,
  position: Position,
  options: FeatureOptions,
): Hover | null {
  const offset = document.offsetAt(position);
  const word = configWords(root).find(({ span }) => span.start <= offset && offset <= span.end);
  if (!word) return null;
  const info = ruleOf(word);
  const text = info ? ruleHelp(info, options) : keyHelp(word, options);
  return text === '' ? null : { contents: markup(text, options), range: rangeOf(document, word.span) };
}

/** The rule that a word names: a key of `rules`, or a `code` of `ignore`. */
export function ruleOf({ steps, part, text }: ConfigWord): RuleInfo | undefined {
  const isKey = part === 'key' && steps[0] === 'rules' && steps.length === 2;
  const isCode = part === 'value' && steps[0] === 'ignore' && steps.at(-1) === 'code';
  return isKey || isCode ? ruleInfo(text) : undefined;
}

/** What a rule is, as markdown. */
export function ruleHelp(info: RuleInfo, { locale }: FeatureOptions): string {
  const sentences = configSentences[locale];
  const parameters = (info.parameters ?? []).map(
    ({ name, about, default: usual, min, max }) =>
      `- \`${name}\`: ${about[locale]} (${usual}; ${min}–${max})`,
  );
  return [
    `**${info.code} ${info.title[locale]}** · \`${info.slug}\``,
    info.what[locale],
    `${sentences.severity}\`${severityOf(info.class)}\``,
    ...(parameters.length > 0 ? [parameters.join('\n')] : []),
  ].join('\n\n');
}

function keyHelp({ steps, part }: ConfigWord, { locale }: FeatureOptions): string {
  const place = part === 'key' ? configPlace(steps) : undefined;
  if (!place?.title || !place.about) return '';
  const example = place.example ? [`\`${place.example}\``] : [];
  return [`**${place.title[locale]}**`, place.about[locale], ...example].join('\n\n');
}
