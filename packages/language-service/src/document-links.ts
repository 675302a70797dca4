import { valueAt } from '@nianbao/schema';
import type { CheckedReport } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentLink } from 'vscode-languageserver-types';
import type { FeatureOptions } from './feature-options.js';
import { sentencesOf } from './sentences.js';
import { rangeOf } from './spans.js';

/** The address of the published page opens in a browser. */
export function documentLinks(
  document: TextDocument,
  checked: CheckedReport,
  options: FeatureOptions,
): DocumentLink[] {
  const { parsed } = checked;
  return [...parsed.edition.entries.values()].flatMap(({ node, path }) => {
    if (node.kind !== 'url') return [];
    const target = valueAt(parsed.report, path);
    const span = parsed.locate(path);
    if (typeof target !== 'string' || !/^https?:\/\/\S+$/.test(target) || !span) return [];
    return [{ range: rangeOf(document, span), target, tooltip: sentencesOf(options.locale).openLink }];
  });
}
