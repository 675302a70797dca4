import { contextAt } from '@nianbao/document';
import type { CheckedReport } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import type { FeatureOptions } from '../feature-options.js';
import type { Asking } from './item.js';
import { completeKeys } from './keys.js';
import { completeValues } from './values.js';

/** What may be written at a position. The list is asked again with every letter, since pinyin is matched here. */
export function complete(
  document: TextDocument,
  checked: CheckedReport,
  position: Position,
  options: FeatureOptions,
): CompletionList {
  const context = contextAt(checked.parsed, document.offsetAt(position));
  return { isIncomplete: true, items: itemsFor({ document, context, options }, checked) };
}

function itemsFor(asking: Asking, checked: CheckedReport): CompletionItem[] {
  switch (asking.context.where) {
    case 'key':
      return completeKeys(asking);
    case 'value':
      return completeValues(asking, checked);
    default:
      return [];
  }
}
