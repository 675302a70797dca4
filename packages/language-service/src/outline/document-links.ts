import type { CheckedReport } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentLink } from 'vscode-languageserver-types';
import type { Options } from '../options.js';
import { rangeOf } from '../places.js';

// Chinese punctuation ends an address; a comma, a bracket or a full stop at its end belongs to the sentence.
const address = /https?:\/\/[^\s"'<>{}|\\^`，。；：、！？（）《》「」“”‘’【】]+/g;
const tail = /[.,;:!?)\]]+$/;

/** Web addresses in the file. */
export function documentLinks(
  document: TextDocument,
  { parsed }: CheckedReport,
  _options: Options,
): DocumentLink[] {
  return [...parsed.text.matchAll(address)].map((match) => {
    const target = match[0].replace(tail, '');
    return { range: rangeOf(document, { start: match.index, end: match.index + target.length }), target };
  });
}
