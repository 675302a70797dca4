import { configWords, type ReadConfig } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentLink } from 'vscode-languageserver-types';
import type { FeatureOptions } from '../feature-options.js';
import { rangeOf } from '../spans.js';
import { ruleOf } from './hover.js';

/** Each rule that is named opens its page. */
export function configLinks(
  document: TextDocument,
  { root }: ReadConfig,
  { ruleLink, locale }: FeatureOptions,
): DocumentLink[] {
  if (!ruleLink) return [];
  return configWords(root).flatMap((word) => {
    const info = ruleOf(word);
    if (!info) return [];
    return [
      { range: rangeOf(document, word.span), target: ruleLink(info.code), tooltip: info.title[locale] },
    ];
  });
}
