import type { ReadConfig, SourceNode } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { rangeOf } from '../spans.js';

/** The outline: every key, and the members of lists by what they name. */
export function configSymbols(document: TextDocument, { root }: ReadConfig): DocumentSymbol[] {
  return childrenOf(document, root, 0);
}

const mostLevels = 3;

function childrenOf(document: TextDocument, node: SourceNode | undefined, depth: number): DocumentSymbol[] {
  if (depth >= mostLevels) return [];
  if (node?.kind === 'map') {
    return node.entries.map(({ key, value, start, end }) => ({
      name: key.text === '' ? '…' : key.text,
      ...(value?.kind === 'scalar' ? { detail: String(value.value ?? '') } : {}),
      kind: value && value.kind !== 'scalar' ? SymbolKind.Module : SymbolKind.Property,
      range: rangeOf(document, { start, end }),
      selectionRange: rangeOf(document, { start: key.start, end: Math.min(key.end, end) }),
      children: childrenOf(document, value, depth + 1),
    }));
  }
  if (node?.kind !== 'list') return [];
  return node.items.map((item, index) => ({
    name: nameOf(item.node) ?? `${index + 1}`,
    kind: SymbolKind.Object,
    range: rangeOf(document, item),
    selectionRange: rangeOf(document, item),
    children: childrenOf(document, item.node?.kind === 'map' ? item.node : undefined, depth + 1),
  }));
}

/** A member goes by its first value: the code of an entry, the name of an organ. */
function nameOf(node: SourceNode | undefined): string | undefined {
  if (node?.kind === 'scalar') return String(node.value ?? '') || undefined;
  return node?.kind === 'map' ? nameOf(node.entries[0]?.value) : undefined;
}
