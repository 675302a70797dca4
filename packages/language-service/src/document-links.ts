import type { CheckedReport } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentLink } from 'vscode-languageserver-types';
import type { FeatureOptions } from './feature-options.js';
import { sentencesOf } from './sentences.js';
import { rangeOf } from './spans.js';

// Chinese punctuation ends an address; a bracket or a mark at its end belongs to the sentence around it.
const address = /https?:\/\/[^\s"'<>{}|\\^`，。；：、！？（）《》「」“”‘’【】]+/g;
const tail = /[.,;:!?)\]]+$/;

/** Web addresses in the file, alone or inside text, open in a browser. */
export function documentLinks(
  document: TextDocument,
  { parsed }: CheckedReport,
  { locale }: FeatureOptions,
): DocumentLink[] {
  return [...parsed.text.matchAll(address)].map((match) => {
    const target = match[0].replace(tail, '');
    const range = rangeOf(document, { start: match.index, end: match.index + target.length });
    return { range, target, tooltip: sentencesOf(locale).openLink };
  });
}
