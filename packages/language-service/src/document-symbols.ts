import { cellAt, isCell, labelOf, valueAt, wordOf } from '@nianbao/schema';
import type { CheckedReport } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { FeatureOptions } from './feature-options.js';
import { rangeOf } from './spans.js';
import { type Member, topMembers } from './structure/members.js';

/** The outline: sections, tables and rows with their totals. Number cells would drown it and are left out. */
export function documentSymbols(
  document: TextDocument,
  checked: CheckedReport,
  options: FeatureOptions,
): DocumentSymbol[] | SymbolInformation[] {
  const symbols = topMembers(checked).map((member) => symbolOf(document, checked, member, options));
  if (options.hierarchicalSymbols !== false) return symbols;
  return symbols.flatMap((symbol) => flatten(symbol, document.uri, undefined));
}

/** The outline as a list, for clients that know no tree. */
function flatten(symbol: DocumentSymbol, uri: string, above: string | undefined): SymbolInformation[] {
  const { name, kind, range, children = [] } = symbol;
  const own = {
    name,
    kind,
    location: { uri, range },
    ...(above === undefined ? {} : { containerName: above }),
  };
  return [own, ...children.flatMap((child) => flatten(child, uri, name))];
}

function symbolOf(
  document: TextDocument,
  checked: CheckedReport,
  member: Member,
  options: FeatureOptions,
): DocumentSymbol {
  const { node } = member.entry;
  const children = member.children.filter((child) => !isCell(child.entry.node));
  const detail = detailOf(checked, member);
  return {
    name: node.number ? labelOf(node, options.locale) : nameOf(checked, member, options),
    ...(detail === '' ? {} : { detail }),
    kind: kindOf(member),
    range: rangeOf(document, member.pair),
    selectionRange: rangeOf(document, member.key),
    children: children.map((child) => symbolOf(document, checked, child, options)),
  };
}

const nameOf = (checked: CheckedReport, { entry }: Member, { locale }: FeatureOptions) =>
  locale === 'en' ? labelOf(entry.node, locale) : wordOf(entry.node, checked.parsed.vocabulary);

/** A row shows its total, a leaf its value; a narrative shows how it begins. */
function detailOf(checked: CheckedReport, { entry }: Member): string {
  const { report } = checked.parsed;
  if (entry.node.kind === 'group') {
    const total = cellAt(report, `${entry.path}.total`);
    return typeof total === 'number' ? String(total) : '';
  }
  const value = valueAt(report, entry.path);
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const [line = ''] = String(value).split('\n');
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
}

function kindOf({ entry }: Member): SymbolKind {
  if (entry.section)
    return entry.depth === 1
      ? SymbolKind.Module
      : entry.node.kind === 'group' && entry.node.flow
        ? SymbolKind.Array
        : SymbolKind.Namespace;
  return entry.node.kind === 'group' ? SymbolKind.Object : SymbolKind.Property;
}
