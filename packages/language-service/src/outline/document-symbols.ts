import { asRow, cellAt, childrenOf, type Entry, labelOf, type Node, valueAt } from '@nianbao/schema';
import type { CheckedReport } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { wordsIn } from '../messages/words.js';
import type { Options } from '../options.js';
import { holds, rangeOf } from '../places.js';

/** The sections, tables and rows of a report, rows with their total. */
export function documentSymbols(
  document: TextDocument,
  checked: CheckedReport,
  options: Options,
): DocumentSymbol[] | SymbolInformation[] {
  const root = checked.parsed.edition.entries.get('');
  const symbols = root ? symbolsBelow(root, { document, checked, options }) : [];
  if (options.hierarchicalSymbols !== false) return symbols;
  return symbols.flatMap((symbol) => flatten(symbol, document.uri, undefined));
}

interface View {
  readonly document: TextDocument;
  readonly checked: CheckedReport;
  readonly options: Options;
}

/** Numbers are left out: 175 of them would hide the rows. */
function symbolsBelow(entry: Entry, view: View): DocumentSymbol[] {
  return childrenOf(entry, view.checked.parsed.edition)
    .filter((child) => !child.cell)
    .flatMap((child) => symbolOf(child, view) ?? [])
    .sort(
      (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
    );
}

function symbolOf(entry: Entry, view: View): DocumentSymbol | undefined {
  const { document, checked, options } = view;
  const range = checked.parsed.locate(entry.path, 'pair');
  const key = checked.parsed.locate(entry.path, 'key');
  if (!range || !key) return undefined;
  const detail = detailOf(entry, view);
  return {
    name: labelOf(entry.node, options.locale),
    kind: kindOf(entry.node),
    range: rangeOf(document, range),
    selectionRange: rangeOf(document, holds(range, key) ? key : range),
    children: symbolsBelow(entry, view),
    ...(detail === undefined ? {} : { detail }),
  };
}

function kindOf(node: Node): SymbolKind {
  if (node.kind === 'group') return node.flow ? SymbolKind.Struct : SymbolKind.Module;
  return node.kind === 'narrative' ? SymbolKind.String : SymbolKind.Property;
}

function detailOf(entry: Entry, { checked, options }: View): string | undefined {
  const { report } = checked.parsed;
  const words = wordsIn(options.locale).symbol;
  const row = asRow(entry);
  if (row) {
    const total = cellAt(report, row.total);
    return words.total(total === null || total === undefined ? words.blank : String(total));
  }
  const value = valueAt(report, entry.path);
  if (entry.node.kind === 'narrative') {
    return typeof value === 'string' ? words.characters(lengthOf(value)) : undefined;
  }
  if (entry.path === 'agency') return report.agency?.name ?? undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Characters of a narrative, white space not counted. */
export function lengthOf(narrative: string): number {
  return [...narrative.replace(/\s/g, '')].length;
}

function flatten(symbol: DocumentSymbol, uri: string, container: string | undefined): SymbolInformation[] {
  const own: SymbolInformation = {
    name: symbol.name,
    kind: symbol.kind,
    location: { uri, range: symbol.range },
    ...(container === undefined ? {} : { containerName: container }),
  };
  return [own, ...(symbol.children ?? []).flatMap((child) => flatten(child, uri, symbol.name))];
}
