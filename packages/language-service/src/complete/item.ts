import type { Context } from '@nianbao/document';
import { labelOf, type Node } from '@nianbao/schema';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CompletionItem,
  type CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver-types';
import { explain } from '../explain.js';
import type { FeatureOptions } from '../feature-options.js';
import { rangeOf } from '../spans.js';

/** What a feature of completion works on. */
export interface Asking {
  readonly document: TextDocument;
  readonly context: Context;
  readonly options: FeatureOptions;
}

/** One thing that may be inserted. */
export interface Draft {
  readonly label: string;
  readonly detail?: string;
  readonly documentation?: string;
  readonly kind: CompletionItemKind;
  readonly text: string;
  readonly snippet?: boolean;
  /** Order in the list; smaller comes first. */
  readonly rank: number;
  readonly preselect?: boolean;
}

/**
 * The LSP item. Editors filter by comparing `filterText` with what was typed; the words were matched here already, by
 * pinyin too, so that the filter text is what was typed.
 */
export function itemOf({ document, context, options }: Asking, draft: Draft): CompletionItem {
  const { typed, replace } = context;
  return {
    label: draft.label,
    kind: draft.kind,
    ...(draft.detail ? { detail: draft.detail } : {}),
    ...(draft.documentation ? { documentation: markup(draft.documentation, options) } : {}),
    filterText: typed.trim() === '' ? draft.label : typed,
    sortText: String(draft.rank).padStart(4, '0'),
    insertTextFormat: draft.snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // The lines are indented here, for every client alike.
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: rangeOf(document, replace), newText: `${leadOf(document, context)}${draft.text}` },
    ...(draft.preselect ? { preselect: true } : {}),
  };
}

/** On a blank line at a wrong column the white space is replaced too, and the key brings its own. */
function leadOf(document: TextDocument, { where, flow, replace, indent }: Context): string {
  const atStart = where === 'key' && !flow && document.positionAt(replace.start).character === 0;
  return atStart ? ' '.repeat(indent) : '';
}

/** Markdown where the client shows it, else the same as plain text. */
export function markup(text: string, options: FeatureOptions): MarkupContent {
  const plain = options.markdown === false;
  return {
    kind: plain ? MarkupKind.PlainText : MarkupKind.Markdown,
    value: plain ? text.replace(/\*\*|`/g, '') : text,
  };
}

/** The official label with its number, and what the node means. */
export function wordsFor(node: Node, { locale }: FeatureOptions): Pick<Draft, 'detail' | 'documentation'> {
  return { detail: labelOf(node, locale), documentation: explain(node, locale) };
}
