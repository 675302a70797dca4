import {
  Composer,
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type ParsedNode,
  Parser,
  type Scalar,
} from 'yaml';
import type { ScalarStyle, TreeMap, TreeNode, TreePair, TreeScalar } from './tree.js';

/** A fault that the YAML parser found, with its own code. */
export interface YamlFault {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** A text read by the YAML parser. */
export interface YamlTree {
  readonly root: TreeNode | undefined;
  readonly faults: readonly YamlFault[];
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

// What values mean is decided by the form, not by YAML's schema: every scalar stays text.
const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;

/** Reads a text with the YAML parser: the first document as a tree, the faults with their places. */
export function readYaml(text: string): YamlTree {
  try {
    return compose(text);
  } catch {
    // The parser calls itself for each level: text that nests without end exhausts its stack.
    return { root: undefined, faults: [{ code: 'RESOURCE_EXHAUSTION', start: 0, end: 1 }] };
  }
}

function compose(text: string): YamlTree {
  let document: Document.Parsed | undefined;
  const faults: YamlFault[] = [];
  const parser = new Parser();
  for (const found of new Composer(options).compose(parser.parse(text), true, text.length)) {
    document ??= found as Document.Parsed;
    for (const { code, pos } of found.errors) faults.push({ code, start: pos[0], end: pos[1] });
  }
  const root = document?.contents ? convert(document.contents, text, 0) : undefined;
  return { root, faults };
}

function convert(node: ParsedNode, text: string, indent: number): TreeNode | undefined {
  const [start, end] = node.range;
  if (isMap(node)) return convertMap(node as ParsedNode & { items: unknown[] }, text);
  if (isSeq(node)) return { kind: 'list', start, end };
  if (isScalar(node)) return start === end ? undefined : convertScalar(node, indent);
  return { kind: 'scalar', style: 'plain', value: text.slice(start, end), start, end, indent };
}

function convertScalar(node: Scalar.Parsed, indent: number): TreeScalar {
  const [start, end] = node.range;
  const style = styles[node.type ?? 'PLAIN'] ?? 'plain';
  return { kind: 'scalar', style, value: String(node.value ?? ''), start, end, indent };
}

function convertMap(node: ParsedNode & { items: unknown[]; flow?: boolean }, text: string): TreeMap {
  const [start, end] = node.range;
  const flow = node.flow === true;
  const indent = flow ? 0 : columnOf(text, start);
  const pairs: TreePair[] = [];
  for (const item of node.items) {
    if (!isPair(item)) continue;
    const key = item.key as ParsedNode;
    const value = item.value as ParsedNode | null;
    pairs.push({
      key: convertKey(key, text),
      value: value ? convert(value, text, indent) : undefined,
      at: value ? value.range[0] : key.range[1],
    });
  }
  // YAML counts a comment behind a block map as part of it.
  const last = flow ? undefined : pairs.at(-1);
  return { kind: 'map', flow, pairs, start, end: last ? (last.value?.end ?? last.at) : end };
}

function convertKey(key: ParsedNode, text: string): TreeScalar {
  const [start, end] = key.range;
  const value = isScalar(key) ? String(key.value ?? '') : text.slice(start, end);
  return { kind: 'scalar', style: 'plain', value, start, end, indent: 0 };
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
