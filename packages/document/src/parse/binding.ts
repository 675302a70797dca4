import type { Edition, Entry, Vocabulary } from '@nianbao/schema';
import type { LineIndex } from '../lines.js';
import type { Finding, Span } from '../source/problem.js';
import type { Repaired } from '../source/repair.js';
import type { TreeNode, TreeScalar } from './tree.js';
import type { Words } from './words.js';

/** Where a field of the report stands in the tree. */
export interface Bound {
  readonly entry: Entry;
  readonly key: TreeScalar;
  readonly value: TreeNode | undefined;
  /** Where a blank value would stand. */
  readonly at: number;
}

/** A key that belongs to another edition's form; rule F101 speaks of it. */
export interface Stray {
  readonly path: string;
  readonly word: string;
  readonly span: Span;
}

/** Binding on its way through the tree. */
export interface Binding {
  /** The text as the writer has it. */
  readonly source: string;
  readonly repaired: Repaired;
  readonly lines: LineIndex;
  readonly words: Words;
  readonly edition: Edition;
  readonly vocabulary: Vocabulary;
  readonly findings: Finding[];
  readonly strays: Stray[];
  readonly bound: Map<string, Bound>;
  /** Keys written in the other vocabulary, with the words they should be. */
  readonly renames: {
    readonly span: Span;
    readonly word: string;
    readonly wanted: string;
    readonly path: string;
  }[];
  /** Unknown keys and values of another kind: the text's layout deserves a second look. */
  doubts: number;
}

/** The place in the source of something read from the repaired text. */
export function spanOf(binding: Binding, node: { readonly start: number; readonly end: number }): Span {
  const { toSource } = binding.repaired;
  const start = toSource(node.start);
  return { start, end: Math.max(start, toSource(node.end)) };
}

/** What the writer wrote at a place, cut to a length that fits into a sentence. */
export function written(binding: Binding, span: Span): string {
  const text = binding.source.slice(span.start, Math.min(span.end, span.start + 60));
  const line = text.split(/[\r\n]/, 1)[0] ?? '';
  return line.length > 40 || line.length < span.end - span.start ? `${line.slice(0, 40)}…` : line;
}
