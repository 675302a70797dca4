import {
  currentEdition,
  type Edition,
  type Entry,
  editionOf,
  editionOfYear,
  type Group,
  isCell,
  type Leaf,
  type Locale,
  type Node,
  type Vocabulary,
  wordOf,
} from '@nianbao/schema';
import { type RowText, writeRows } from './row.js';
import { writeValue } from './value.js';
import { displayWidth } from './width.js';

/** How a skeleton is written. */
export interface SkeletonOptions {
  readonly vocabulary: Vocabulary;
  /** Column of the keys; the first line begins there without being indented itself. */
  readonly indent?: number;
  /** Tab stops as LSP snippets have them. */
  readonly snippet?: boolean;
  /** What number cells are filled with; blank when left out. */
  readonly fill?: number;
}

/** What a new report is about. */
export interface NewReportOptions {
  readonly agency?: string;
  readonly year?: number;
  /** The edition of the form; the one of the year where it is not given. */
  readonly edition?: string;
  readonly vocabulary?: Vocabulary;
  /** Ids of the agency's kind and level. */
  readonly kind?: string;
  readonly level?: string;
}

interface Pen {
  readonly vocabulary: Vocabulary;
  readonly snippet: boolean;
  readonly comments: boolean;
  /** Values by path; what is not named is blank. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly fill: number | undefined;
  stop: number;
}

/** What completion inserts for an entry: its key, a blank place for each value below it, no line break at the end. */
export function skeletonOf(entry: Entry, options: SkeletonOptions): string {
  const pen = createPen(options);
  const indent = options.indent ?? 0;
  const lines =
    entry.path === ''
      ? childLines(entry.node, '', indent, pen)
      : nodeLines(entry.node, entry.path, indent, pen);
  return lines.join('\n').slice(indent);
}

/** A complete blank report: every section, every one of the number cells, in form order. */
export function newReport(options: NewReportOptions = {}): string {
  const { year } = options;
  const ofYear = year === undefined ? undefined : editionOfYear(year);
  const edition = editionOf(options.edition) ?? ofYear ?? currentEdition;
  const values = {
    reportingYear: year,
    'agency.name': options.agency,
    'agency.kind': options.kind,
    'agency.level': options.level,
  };
  const vocabulary = options.vocabulary ?? 'zh';
  const pen = { vocabulary, snippet: false, comments: true, values, fill: undefined, stop: 0 };
  return `${[...headLines(edition, vocabulary), ...childLines(edition.root, '', 0, pen)].join('\n')}\n`;
}

function createPen(options: SkeletonOptions): Pen {
  const { vocabulary, snippet = false, fill } = options;
  return { vocabulary, snippet, comments: false, values: {}, fill, stop: 0 };
}

const localeOf = (vocabulary: Vocabulary): Locale => (vocabulary === 'zh' ? 'zh-CN' : 'en');

function headLines(edition: Edition, vocabulary: Vocabulary): readonly string[] {
  if (vocabulary === 'zh') {
    return [
      `# ${edition.root.label}（${edition.notice}）`,
      '# 数字填阿拉伯数字，没有发生的填 0，不适用的填 不适用；公布时空着的留空。',
    ];
  }
  return [
    `# ${edition.root.english} (${edition.notice})`,
    '# Digits only; 0 for none, n/a where it does not apply, blank as published.',
  ];
}

/** Fields that few reports need are not worth a blank place; completion offers them. */
const rare = new Set(['agency.region', 'publication', 'notes']);

function childLines(node: Node, path: string, indent: number, pen: Pen): readonly string[] {
  if (node.kind !== 'group') return [];
  const lines: string[] = [];
  let rows: RowText[] = [];
  const flush = () => {
    lines.push(...writeRows(rows, indent));
    rows = [];
  };
  for (const child of node.children) {
    const own = path === '' ? child.id : `${path}.${child.id}`;
    if (rare.has(own)) continue;
    if (path === '' && pen.comments) {
      flush();
      lines.push(...commentLines(child, pen.vocabulary));
    }
    if (child.kind === 'group' && child.flow) rows.push(rowOf(child, own, pen));
    else {
      flush();
      lines.push(...nodeLines(child, own, indent, pen));
    }
  }
  flush();
  return lines;
}

function nodeLines(node: Node, path: string, indent: number, pen: Pen): readonly string[] {
  const head = `${' '.repeat(indent)}${wordOf(node, pen.vocabulary)}:`;
  if (node.kind === 'group') {
    if (node.flow) return writeRows([rowOf(node, path, pen)], indent);
    return [head, ...childLines(node, path, indent + 2, pen)];
  }
  if (node.kind === 'narrative') return [`${head} |`, `${' '.repeat(indent + 2)}${stopFor(pen)}`];
  if (node.kind === 'notes') return [head, `${' '.repeat(indent + 2)}${stopFor(pen)}`];
  const value = blankOr(node, path, pen);
  return [value === '' ? head : `${head} ${value}`];
}

/** An amount is counted in 万元, which its key does not say. */
const unitOf = (vocabulary: Vocabulary) => (vocabulary === 'zh' ? '万元' : '10,000 yuan');

function rowOf(group: Group, path: string, pen: Pen): RowText {
  const cells = group.children.flatMap((child) => {
    const own = `${path}.${child.id}`;
    if (child.kind === 'group' || rare.has(own)) return [];
    const text = blankOr(child, own, pen);
    const seen = pen.snippet ? { width: displayWidth(String(pen.values[own] ?? pen.fill ?? '')) } : {};
    return [{ key: wordOf(child, pen.vocabulary), text, ...seen }];
  });
  const unit = group.children.find((child) => child.kind === 'amount');
  const comment = pen.comments && unit ? unitOf(pen.vocabulary) : undefined;
  return { key: wordOf(group, pen.vocabulary), cells, ...(comment ? { comment } : {}) };
}

/** A leaf's value where it is known, else its blank place. */
function blankOr(leaf: Leaf, path: string, pen: Pen): string {
  const { vocabulary } = pen;
  const known = leaf.kind === 'edition' ? leaf.options?.[0]?.id : isCell(leaf) ? pen.fill : undefined;
  const value = pen.values[path] ?? known;
  if (!pen.snippet) return writeValue(value, leaf, { vocabulary });
  if (leaf.kind === 'edition') return writeValue(value, leaf, { vocabulary });
  if (leaf.kind === 'choice') return choiceStop(leaf, pen);
  return stopFor(pen, value === undefined ? '' : String(value));
}

function stopFor(pen: Pen, placeholder = ''): string {
  if (!pen.snippet) return '';
  pen.stop += 1;
  return placeholder === '' ? `\${${pen.stop}}` : `\${${pen.stop}:${placeholder}}`;
}

function choiceStop(leaf: Leaf, pen: Pen): string {
  pen.stop += 1;
  const words = (leaf.options ?? []).map((option) =>
    wordOf(option, pen.vocabulary).replace(/[\\,|]/g, '\\$&'),
  );
  return `\${${pen.stop}|${words.join(',')}|}`;
}

/** What a section asks for, and the words that a choice may take: what a clerk would otherwise look up. */
function commentLines(node: Node, vocabulary: Vocabulary): readonly string[] {
  const locale = localeOf(vocabulary);
  if (node.kind === 'group' && node.id === 'agency') {
    return node.children.flatMap((child) =>
      child.kind === 'choice' ? [choiceComment(child, vocabulary)] : [],
    );
  }
  if (node.number === undefined) return [];
  const title = locale === 'en' ? node.english : `${node.number}${node.label}`;
  const about = node.about?.[locale] ?? '';
  if (about.startsWith(node.label)) return ['', `# ${node.number}${about}`];
  return ['', about === '' ? `# ${title}` : `# ${title}${locale === 'en' ? ': ' : '：'}${about}`];
}

function choiceComment(leaf: Leaf, vocabulary: Vocabulary): string {
  const words = (leaf.options ?? []).map((option) => wordOf(option, vocabulary));
  return vocabulary === 'zh'
    ? `# ${wordOf(leaf, vocabulary)}：${words.join('、')}`
    : `# ${wordOf(leaf, vocabulary)}: ${words.join(', ')}`;
}
