import type { Span } from '@nianbao/document';

/** What YAML makes of a configuration's text, with places. */
export type SourceNode = Mapping | List | Scalar;

/** A key as written. */
export interface Word extends Span {
  readonly text: string;
}

/** A key with its value; a blank value has no node. */
export interface Entry extends Span {
  readonly key: Word;
  readonly value?: SourceNode;
}

/** A map as written; the same key may stand in it twice. */
export interface Mapping extends Span {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly entries: readonly Entry[];
}

/** A member of a list; a blank one has no node. */
export interface Item extends Span {
  readonly node?: SourceNode;
}

/** A list as written. */
export interface List extends Span {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: readonly Item[];
}

/** One written value, as YAML 1.2 reads it, and as it is written. */
export interface Scalar extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly source: string;
  readonly isPlain: boolean;
}

/** Steps to a place of a configuration: keys, and numbers of list members from zero. */
export type Steps = readonly (string | number)[];

/** Which characters of a place. */
export type Part = 'key' | 'value' | 'pair';

/** The node at the end of some steps. */
export function nodeAt(root: SourceNode | undefined, steps: Steps): SourceNode | undefined {
  let node = root;
  for (const step of steps) node = childOf(node, step);
  return node;
}

function childOf(node: SourceNode | undefined, step: string | number): SourceNode | undefined {
  if (node?.kind === 'map') return entryOf(node, String(step))?.value;
  return node?.kind === 'list' ? node.items[Number(step)]?.node : undefined;
}

/** The pair of a key; the first one where a key stands twice. */
export function entryOf(map: Mapping, key: string): Entry | undefined {
  return map.entries.find((entry) => entry.key.text === key);
}

/** The characters of a place; of the nearest place above it where it is not written. */
export function spanAt(root: SourceNode | undefined, steps: Steps, part: Part = 'value'): Span {
  for (let length = steps.length; length > 0; length--) {
    const parent = nodeAt(root, steps.slice(0, length - 1));
    const found = memberSpan(parent, steps[length - 1] ?? '', length === steps.length ? part : 'key');
    if (found) return found;
  }
  return { start: root?.start ?? 0, end: root?.start ?? 0 };
}

function memberSpan(parent: SourceNode | undefined, step: string | number, part: Part): Span | undefined {
  if (parent?.kind === 'list') return bare(parent.items[Number(step)]);
  const entry = parent?.kind === 'map' ? entryOf(parent, String(step)) : undefined;
  if (!entry) return undefined;
  if (part === 'pair') return bare(entry);
  return part === 'value' && entry.value ? bare(entry.value) : bare(entry.key);
}

function bare(span: Span | undefined): Span | undefined {
  return span && { start: span.start, end: span.end };
}

/** The values alone, as JSON has them. Of a key that stands twice the first counts. */
export function plainOf(node: SourceNode | undefined): unknown {
  switch (node?.kind) {
    case undefined:
      return null;
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map((item) => plainOf(item.node));
    case 'map':
      return Object.fromEntries(
        node.entries.toReversed().map(({ key, value }) => [key.text, plainOf(value)]),
      );
  }
}

/** Steps to the entry of `ignore` that stands at a place. */
export function stepsOfIgnore(
  root: SourceNode | undefined,
  { span }: { readonly span: Span },
): Steps | undefined {
  const list = nodeAt(root, ['ignore']);
  const index = list?.kind === 'list' ? list.items.findIndex(({ start }) => start === span.start) : -1;
  return index < 0 ? undefined : ['ignore', index];
}
