import { formatEdits } from '@nianbao/document';
import type { CheckedReport } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { FeatureOptions } from './feature-options.js';
import { editsOf, spanOf } from './spans.js';

/** Aligns the columns of each table and tidies white space; no value changes. */
export function format(
  document: TextDocument,
  _checked: CheckedReport,
  _options: FeatureOptions,
): TextEdit[] {
  return editsOf(document, formatEdits(document.getText()));
}

/** The same for the lines that a selection touches. */
export function formatRange(
  document: TextDocument,
  _checked: CheckedReport,
  range: Range,
  _options: FeatureOptions,
): TextEdit[] {
  return editsOf(document, formatEdits(document.getText(), spanOf(document, range)));
}
