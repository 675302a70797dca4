import { formatEdits } from '@nianbao/document';
import type { CheckedReport } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Options } from './options.js';
import { spanOf, textEdits } from './places.js';

/** The changes of white space that lay the report out; a text that cannot be read is left alone. */
export function format(document: TextDocument, { parsed }: CheckedReport, _options: Options): TextEdit[] {
  return textEdits(document, formatEdits(parsed.text));
}

/** The same for the lines of a range. */
export function formatRange(
  document: TextDocument,
  { parsed }: CheckedReport,
  range: Range,
  _options: Options,
): TextEdit[] {
  return textEdits(document, formatEdits(parsed.text, spanOf(document, range)));
}
