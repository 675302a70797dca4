import {
  type Edition,
  type Group,
  isCell,
  type Leaf,
  type Node,
  pathFromWords,
  pathInWords,
  type ReportDraft,
  recognizeReport,
  type Vocabulary,
  wordOf,
} from '@nianbao/schema';
import { stringify } from 'yaml';
import { isExtension } from '../parse/words.js';
import { type RowText, rowText, writeRows } from './row.js';
import { writeText } from './scalar.js';
import { writeValue } from './value.js';
import { displayWidth } from './width.js';

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a report is written in. */
export interface Style {
  readonly vocabulary: Vocabulary;
  readonly edition: Edition;
}

/** The canonical YAML of a report: keys in form order, one row a line, narratives as blocks. Absent fields are left out. */
export function stringifyReport(
  report: ReportDraft,
  options: { readonly vocabulary?: Vocabulary } = {},
): string {
  const { edition } = recognizeReport(report);
  const style = { vocabulary: options.vocabulary ?? 'zh', edition };
  const lines = [...writeGroup(edition.root, report, 0, style), ...writeExtensions(report)];
  return lines.length > 0 ? `${lines.join('\n')}\n` : '{}\n';
}

/** The fields of a group, one line each or more, in form order. */
export function writeGroup(group: Group, values: Bag, indent: number, style: Style): readonly string[] {
  const lines: string[] = [];
  let rows: RowText[] = [];
  const flush = () => {
    lines.push(...writeRows(rows, indent));
    rows = [];
  };
  for (const node of [...group.children, ...(group.alternative ? [group.alternative] : [])]) {
    const value = values[node.id];
    if (value === undefined) continue;
    if (node.kind === 'group' && node.flow && isBag(value)) {
      const row = rowText(node, value, style.vocabulary);
      if (!isTooWide(node, row, indent)) {
        rows.push(row);
        continue;
      }
    }
    flush();
    lines.push(...writeNode(node, value, indent, style));
  }
  flush();
  return lines;
}

/** Words on one line are read up to this width; rows of numbers stay rows however wide they are. */
const widestWords = 100;

function isTooWide(group: Group, row: RowText, indent: number): boolean {
  if (group.children.some(isCell)) return false;
  return writeRows([row], indent).some((line) => displayWidth(line) > widestWords);
}

function writeNode(node: Node, value: unknown, indent: number, style: Style): readonly string[] {
  const head = `${' '.repeat(indent)}${wordOf(node, style.vocabulary)}:`;
  if (node.kind === 'group')
    return writeNested(head, isBag(value) ? writeGroup(node, value, indent + 2, style) : []);
  if (node.kind === 'notes')
    return writeNested(head, isBag(value) ? writeNotes(value, indent + 2, style) : []);
  return [writeLeaf(head, node, value, indent, style)];
}

function writeNested(head: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [head, ...lines] : [`${head} {}`];
}

function writeLeaf(head: string, leaf: Leaf, value: unknown, indent: number, style: Style): string {
  const written = writeValue(value, leaf, { vocabulary: style.vocabulary, indent: indent + 2 });
  return written === '' ? head : `${head} ${written}`;
}

function writeNotes(notes: Bag, indent: number, style: Style): readonly string[] {
  return Object.entries(notes).map(([words, text]) => {
    const path = pathFromWords(words, style.edition);
    const key = path === undefined ? words : pathInWords(path, style.vocabulary, style.edition);
    return `${' '.repeat(indent)}${writeText(key)}: ${writeText(String(text))}`;
  });
}

/** Fields of other programs, which the form does not know, are handed on as they are. */
function writeExtensions(report: ReportDraft): readonly string[] {
  const own = Object.entries(report).filter(([key]) => isExtension(key));
  if (own.length === 0) return [];
  return [stringify(Object.fromEntries(own), { lineWidth: 0 }).trimEnd()];
}
