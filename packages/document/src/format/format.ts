import { applyEdits } from '../edit/apply.js';
import { editionOfText } from '../parse/recognize.js';
import { longestStructure, longestText, parseReport } from '../parse/report.js';
import type { TreeMap, TreeNode, TreePair } from '../parse/tree.js';
import { wordsOf } from '../parse/words.js';
import { readYaml } from '../parse/yaml-tree.js';
import type { Span } from '../source/problem.js';
import type { TextEdit } from '../source/repair.js';
import { scanSource } from '../source/scan.js';
import { indentLines } from './indentation.js';
import { colonOf, type KeyLine, type Layout, type LayoutEdit, setGap } from './layout.js';
import { isSpace, keepInside, lineAtOffset, linesOf } from './lines.js';
import { alignRows, type FlowRow, flowRowOf } from './rows.js';

/**
 * Lays a report out as the project writes it: two columns of indentation a level, one space behind a colon, the columns
 * of each table below each other by East Asian width. Comments, blank lines, order and every value stay. A text that
 * YAML cannot read is returned as it is.
 */
export function formatReport(text: string): string {
  return applyEdits(text, formatEdits(text));
}

/** The changes of white space that lay a report out; with a span only those on its lines, as far as they can stand alone. */
export function formatEdits(text: string, span?: Span): readonly TextEdit[] {
  const read = readable(text);
  if (read?.root.kind !== 'map' || read.root.flow) return [];
  const all = layoutEdits(text, read.root);
  const edits = span ? within(text, read.root, all, span) : all;
  return edits.length > 0 && keepsMeaning(text, read, edits)
    ? edits.map(({ start, end, text: inserted }) => ({ start, end, text: inserted }))
    : [];
}

interface Readable {
  readonly root: TreeNode;
  /** YAML reads the text as it stands, without any repair. */
  readonly sound: boolean;
}

function readable(text: string): Readable | undefined {
  if (text.length > longestText) return undefined;
  const scanned = scanSource(text, wordsOf(editionOfText(text)));
  if (scanned.refused || scanned.structure > longestStructure) return undefined;
  const { root, faults } = readYaml(text);
  return root && faults.length === 0 ? { root, sound: scanned.edits.length === 0 } : undefined;
}

function layoutEdits(text: string, root: TreeMap): readonly LayoutEdit[] {
  const layout: Layout = { text, lines: linesOf(text), keys: [], edits: [] };
  layMap(layout, root, 0, undefined);
  indentLines(layout);
  for (const line of layout.lines) if (line.strip) stripEnd(layout, line);
  endWithBreak(layout);
  return layout.edits.sort((a, b) => a.start - b.start || a.end - b.end);
}

function layMap(layout: Layout, map: TreeMap, depth: number, parent: KeyLine | undefined): void {
  let run: FlowRow[] = [];
  const flush = () => {
    alignRows(layout, run);
    run = [];
  };
  for (const pair of map.pairs) {
    const key = noteKey(layout, pair, depth, parent);
    const row = flowRowOf(layout.text, pair);
    if (row) {
      if (row.colon > pair.key.end) setGap(layout, pair.key.end, row.colon, '');
      run.push(row);
      continue;
    }
    flush();
    spacePair(layout, pair);
    if (pair.value?.kind === 'map' && !pair.value.flow) layMap(layout, pair.value, depth + 1, key);
    else if (pair.value) keepInside(layout.lines, pair.value);
  }
  flush();
}

function noteKey(
  layout: Layout,
  pair: TreePair,
  depth: number,
  parent: KeyLine | undefined,
): KeyLine | undefined {
  const line = layout.lines[lineAtOffset(layout.lines, pair.key.start)];
  if (!line || line.content !== pair.key.start) return parent;
  const column = line.content - line.start;
  const key = { line, column, target: depth * 2, parent, blank: pair.value === undefined };
  layout.keys.push(key);
  return key;
}

/** `键 :值` becomes `键: 值`, as far as nothing else stands between the two. */
function spacePair(layout: Layout, pair: TreePair): void {
  const colon = colonOf(layout.text, pair);
  if (colon === undefined) return;
  setGap(layout, pair.key.end, colon, '');
  const { value } = pair;
  if (!value || /[\r\n]/.test(layout.text.slice(colon, value.start))) return;
  if (isSpace(layout.text, colon + 1, value.start)) setGap(layout, colon + 1, value.start, ' ');
}

function stripEnd(
  layout: Layout,
  line: { readonly start: number; readonly content: number; readonly end: number },
): void {
  if (line.content >= line.end) {
    setGap(layout, line.start, line.end, '');
    return;
  }
  let end = line.end;
  while (end > line.start && /[ \t]/.test(layout.text.charAt(end - 1))) end--;
  setGap(layout, end, line.end, '');
}

function endWithBreak(layout: Layout): void {
  const { text, lines } = layout;
  const last = lines.at(-1);
  if (!last?.strip || text.endsWith('\n')) return;
  setGap(layout, text.length, text.length, text.includes('\r\n') ? '\r\n' : '\n');
}

/** Edits inside a line stand alone; indentation is changed for whole sections, or not at all. */
function within(
  text: string,
  root: TreeMap,
  edits: readonly LayoutEdit[],
  span: Span,
): readonly LayoutEdit[] {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const found = text.indexOf('\n', Math.max(span.start, span.end - 1));
  const end = found < 0 ? text.length : found;
  const starts = root.pairs.map((pair) => pair.key.start);
  const sectionOf = (offset: number) => starts.findLastIndex((at) => at <= offset);
  const first = sectionOf(start);
  const last = sectionOf(end);
  const shifted = edits.some((edit) => edit.indentation && starts.includes(edit.end));
  return edits.filter((edit) => {
    if (!edit.indentation) return edit.start >= start && edit.end <= end;
    const section = sectionOf(edit.end);
    return shifted || (section >= first && section <= last);
  });
}

/** The last word: a layout that would change what the text says is not applied. */
function keepsMeaning(text: string, read: Readable, edits: readonly TextEdit[]): boolean {
  const formatted = applyEdits(text, edits);
  const after = readYaml(formatted);
  if (after.faults.length > 0 || !after.root || !isSame(read.root, after.root)) return false;
  return (
    read.sound || JSON.stringify(parseReport(text).report) === JSON.stringify(parseReport(formatted).report)
  );
}

function isSame(a: TreeNode | undefined, b: TreeNode | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.kind === 'scalar' && b.kind === 'scalar') return a.value === b.value && a.style === b.style;
  if (a.kind !== 'map' || b.kind !== 'map') return a.kind === b.kind;
  if (a.flow !== b.flow || a.pairs.length !== b.pairs.length) return false;
  return a.pairs.every((pair, index) => {
    const other = b.pairs[index];
    return other !== undefined && isSame(pair.key, other.key) && isSame(pair.value, other.value);
  });
}
