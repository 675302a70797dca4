import { type Entry, type Node, type Vocabulary, wordOf } from '@nianbao/schema';
import { isBreak } from '../source/characters.js';
import type { TextEdit } from '../source/repair.js';
import type { Binding } from './binding.js';
import type { TreeMap, TreePair } from './tree.js';

/** Edits that insert the missing children of a group, each behind the sibling that the form prints before it. */
export function insertMissing(
  binding: Binding,
  entry: Entry,
  map: TreeMap | undefined,
  missing: readonly Node[],
): readonly TextEdit[] | undefined {
  if (map?.flow) return insertIntoRow(binding, entry, map, missing);
  if (!map || map.pairs.length === 0) return fillBlank(binding, entry, missing);
  return insertLines(binding, entry, map, missing);
}

function insertIntoRow(
  binding: Binding,
  entry: Entry,
  map: TreeMap,
  missing: readonly Node[],
): readonly TextEdit[] {
  const places = new Map<number, string>();
  for (const node of missing) {
    const before = pairBefore(entry, map, node);
    const word = wordOf(node, binding.vocabulary);
    const at = before ? (before.value?.end ?? before.at) : map.start + 1;
    const text = before ? `, ${word}:` : ` ${word}: ${map.pairs.length > 0 ? ',' : ''}`;
    const open = places.get(at);
    places.set(at, open === undefined || before ? `${open ?? ''}${text}` : `${open.trimEnd()},${text}`);
  }
  return [...places].map(([at, text]) => {
    const offset = binding.repaired.toSource(at);
    return { start: offset, end: offset, text: endsInColon(binding, at, text) };
  });
}

/** A blank value before a brace wants a space: `{ 总计: }`. */
function endsInColon(binding: Binding, at: number, text: string): string {
  const next = binding.repaired.text.charAt(at);
  return text.endsWith(':') && next !== ' ' && next !== ',' ? `${text} ` : text;
}

function insertLines(
  binding: Binding,
  entry: Entry,
  map: TreeMap,
  missing: readonly Node[],
): readonly TextEdit[] {
  const { text, toSource } = binding.repaired;
  const indent = map.start - (text.lastIndexOf('\n', map.start - 1) + 1);
  const column = text.charCodeAt(0) === 0xfeff && map.start <= 1 ? 0 : indent;
  const places = new Map<number, string[]>();
  for (const node of missing) {
    const before = pairBefore(entry, map, node);
    const at = before ? lineEnd(text, contentEnd(text, before)) : map.start - column;
    const lines = places.get(at) ?? [];
    lines.push(...linesOf(node, binding.vocabulary, column));
    places.set(at, lines);
  }
  return [...places].map(([at, lines]) => {
    const offset = toSource(at);
    const atStart = at === map.start - column;
    const inserted = atStart ? `${lines.join('\n')}\n` : `\n${lines.join('\n')}`;
    return { start: offset, end: offset, text: inserted };
  });
}

/** `予以公开:` with nothing behind it gets its row. */
function fillBlank(
  binding: Binding,
  entry: Entry,
  missing: readonly Node[],
): readonly TextEdit[] | undefined {
  const bound = binding.bound.get(entry.path);
  if (!bound || entry.node.kind !== 'group') return undefined;
  const { text, toSource } = binding.repaired;
  const start = toSource(bound.value?.start ?? bound.at);
  const end = toSource(bound.value?.end ?? bound.at);
  if (entry.node.flow) {
    const spaced = binding.source.charAt(start - 1) === ' ' ? '' : ' ';
    return [{ start, end, text: `${spaced}${rowOf(missing, binding.vocabulary)}` }];
  }
  const lineStart = text.lastIndexOf('\n', bound.key.start - 1) + 1;
  const indent = bound.key.start - lineStart + 2;
  const lines = missing.flatMap((node) => linesOf(node, binding.vocabulary, indent));
  return [{ start, end, text: `\n${lines.join('\n')}` }];
}

/** The pair of the nearest earlier sibling that is there. */
function pairBefore(entry: Entry, map: TreeMap, node: Node): TreePair | undefined {
  if (entry.node.kind !== 'group') return undefined;
  const { children } = entry.node;
  for (let at = children.indexOf(node) - 1; at >= 0; at--) {
    const sibling = children[at];
    const pair = map.pairs.find(({ key }) => key.value === sibling?.key || key.value === sibling?.id);
    if (pair) return pair;
  }
  return undefined;
}

function contentEnd(text: string, pair: TreePair): number {
  let end = pair.value?.end ?? pair.at;
  while (end > pair.key.start && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

function lineEnd(text: string, from: number): number {
  let end = from;
  while (!isBreak(text.charCodeAt(end))) end++;
  return end;
}

function linesOf(node: Node, vocabulary: Vocabulary, indent: number): readonly string[] {
  const head = `${' '.repeat(indent)}${wordOf(node, vocabulary)}:`;
  if (node.kind === 'edition') return [`${head} '${node.options?.[0]?.id ?? ''}'`];
  if (node.kind !== 'group') return [head];
  if (node.flow) return [`${head} ${rowOf(node.children, vocabulary)}`];
  return [head, ...node.children.flatMap((child) => linesOf(child, vocabulary, indent + 2))];
}

function rowOf(children: readonly Node[], vocabulary: Vocabulary): string {
  const fields = children.filter((child) => !child.optional).map((child) => `${wordOf(child, vocabulary)}: `);
  return `{ ${fields.join(', ')} }`.replace(/ {2}}$/, ' }');
}
