import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CheckedReport, checkText } from '@nianbao/workspace';
import { expect } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CodeAction,
  type CompletionItem,
  type Position,
  type Range,
  TextEdit,
} from 'vscode-languageserver-types';
import { complete, type FeatureOptions } from '../src/index.js';

/** A report as an editor has it open, with the place that its text marks. */
export interface Opened {
  readonly text: string;
  readonly document: TextDocument;
  readonly checked: CheckedReport;
  /** The cursor `<|>`, or the end of the range `<|…|>`. */
  readonly position: Position;
  readonly range: Range;
}

export const uri = 'file:///reports/report.nianbao.yaml';
export const zh: FeatureOptions = { locale: 'zh-CN', snippets: true };
export const en: FeatureOptions = { locale: 'en', snippets: true };
export const plain: FeatureOptions = { locale: 'zh-CN', snippets: false };

/** Opens a text whose cursor stands at `<|>`, or whose selection stands between `<|` and `|>`. */
export function open(marked: string, as = uri): Opened {
  const start = Math.max(0, marked.indexOf('<|'));
  const cursor = marked.startsWith('<|>', start);
  const behind = cursor ? marked.slice(start + 3) : marked.slice(start + 2);
  const length = cursor || !behind.includes('|>') ? 0 : behind.indexOf('|>');
  const marks = marked.includes('<|') && !cursor;
  const text = marked.includes('<|')
    ? marked.slice(0, start) + (marks ? behind.replace('|>', '') : behind)
    : marked;
  const document = TextDocument.create(as, 'nianbao', 1, text);
  const range = { start: document.positionAt(start), end: document.positionAt(start + length) };
  return { text, document, checked: checkText(text), position: range.end, range };
}

/** The completion items at the mark. */
export function itemsAt(marked: string, options: FeatureOptions = zh, as = uri): readonly CompletionItem[] {
  const { document, checked, position } = open(marked, as);
  return complete(document, checked, position, options).items;
}

/** The text after an item is taken, tab stops left as `${1:0}`. */
export function taking(marked: string, label: string, options: FeatureOptions = zh, as = uri): string {
  const { document } = open(marked, as);
  const items = itemsAt(marked, options, as);
  const item = items.find((candidate) => candidate.label === label);
  if (!item) throw new Error(`no “${label}” among ${items.map((it) => it.label).join(', ')}`);
  return TextDocument.applyEdits(document, [editOf(item)]);
}

/** The one edit of an item. */
export function editOf(item: CompletionItem): TextEdit {
  if (!item.textEdit || !TextEdit.is(item.textEdit)) throw new Error(`${item.label} has no plain edit`);
  return item.textEdit;
}

/** What an editor leaves when the writer tabs through a snippet and changes nothing. */
export function settled(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:\\.|[^,|\\])*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\}|\$\d+/g, '');
}

/** The text after a code action. */
export function acting({ document }: Opened, action: CodeAction): string {
  return TextDocument.applyEdits(document, action.edit?.changes?.[document.uri] ?? []);
}

/** Codes with paths of everything that is said of a text. */
export function said(text: string): readonly string[] {
  return checkText(text).problems.map(({ code, path }) => `${code} ${path}`.trim());
}

/** Compares a text with a file of `test/golden`; `UPDATE=1` writes the file anew. */
export function expectGolden(name: string, text: string): void {
  const file = fileURLToPath(new URL(`golden/${name}`, import.meta.url));
  if (process.env['UPDATE'] === '1') {
    mkdirSync(fileURLToPath(new URL('golden/', import.meta.url)), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}

/** A balanced report in Chinese keys, with lines replaced: `{ '  本年新收': '  本年新收: { … }' }`. */
export function report(replaced: Readonly<Record<string, string>> = {}): string {
  const lines = example.split('\n').map((line) => {
    const found = Object.entries(replaced).find(([start]) => line.startsWith(`${start}:`));
    return found ? found[1] : line;
  });
  return lines.join('\n');
}

/** The real report that this project began with. */
export const example = readFileSync(
  fileURLToPath(new URL('../../../examples/huining-2021/report.nianbao.yaml', import.meta.url)),
  'utf8',
);
