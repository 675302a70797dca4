import { type DefaultTreeAdapterTypes as Adapter, defaultTreeAdapter, parse } from 'parse5';
import type { ImportLimits } from '../source/limits.js';

export type Element = Adapter.Element;
export type ChildNode = Adapter.ChildNode;
export type Document = Adapter.Document;

/** A parsed page; `cut` names the limit that it met. */
export interface ParsedPage {
  readonly document: Document;
  readonly cut?: 'nodes' | 'depth';
}

class LimitMet extends Error {
  readonly limit: 'nodes' | 'depth';

  constructor(limit: 'nodes' | 'depth') {
    super(limit);
    this.limit = limit;
  }
}

/**
 * Parses a page as browsers do, and stops where it has too many nodes or is too deep: a few kilobytes of open
 * formatting elements can stand for millions of nodes.
 */
export function parsePage(text: string, limits: ImportLimits): ParsedPage {
  const guard = new Guard(limits);
  const treeAdapter = guard.adapter();
  try {
    return { document: parse(text, { treeAdapter, sourceCodeLocationInfo: true }) };
  } catch (error) {
    if (!(error instanceof LimitMet)) throw error;
    return { document: guard.document, cut: error.limit };
  }
}

/** Counts what the parser makes; lives for one parse. */
class Guard {
  readonly #limits: ImportLimits;
  readonly #depths = new Map<object, number>();
  #nodes = 0;
  document: Document = defaultTreeAdapter.createDocument();

  constructor(limits: ImportLimits) {
    this.#limits = limits;
  }

  adapter(): typeof defaultTreeAdapter {
    return {
      ...defaultTreeAdapter,
      createDocument: () => {
        this.document = defaultTreeAdapter.createDocument();
        return this.document;
      },
      createElement: (...made) => {
        if (++this.#nodes > this.#limits.nodes) throw new LimitMet('nodes');
        return defaultTreeAdapter.createElement(...made);
      },
      appendChild: (parent, child) => {
        this.#deepen(parent, child);
        defaultTreeAdapter.appendChild(parent, child);
      },
      insertBefore: (parent, child, before) => {
        this.#deepen(parent, child);
        defaultTreeAdapter.insertBefore(parent, child, before);
      },
    };
  }

  #deepen(parent: object, child: object): void {
    const depth = (this.#depths.get(parent) ?? 0) + 1;
    if (depth > this.#limits.depth) throw new LimitMet('depth');
    this.#depths.set(child, depth);
  }
}

/** True for an element, whatever its name. */
export const isElement = (node: object): node is Element => 'tagName' in node;

/** The children of a node in order; none for texts and comments. */
export const childrenOf = (node: object): readonly ChildNode[] =>
  'childNodes' in node ? (node.childNodes as readonly ChildNode[]) : [];

/** The text of a text node. */
export const textOfNode = (node: ChildNode): string | undefined =>
  node.nodeName === '#text' && 'value' in node ? node.value : undefined;

/** An attribute of an element. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

const unread = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'title',
  'select',
  'textarea',
  'iframe',
  'object',
  'svg',
  'math',
  'button',
]);

/** True for elements whose text nobody sees. */
export function isUnread(element: Element): boolean {
  if (unread.has(element.tagName)) return true;
  if (attribute(element, 'hidden') !== undefined) return true;
  return /display\s*:\s*none/i.test(attribute(element, 'style') ?? '');
}

/** True for what stands raised beside other text. */
export const isRaised = (element: Element): boolean => element.tagName === 'sup';

/** True for what is crossed out: it is shown, and is no part of the number or word beside it. */
export const isStruck = (element: Element): boolean => /^(?:s|del|strike)$/.test(element.tagName);

/** What a walk meets: a node when it is entered, and an element when it is left. */
export interface Visitor {
  /** Returns false where the children are not to be walked. */
  enter(node: ChildNode): boolean;
  leave(element: Element): void;
}

/** Walks through the nodes below one, without recursion: pages may be deep. */
export function walk(root: object, visitor: Visitor): void {
  const stack: { node: object; children: readonly ChildNode[]; next: number }[] = [
    { node: root, children: childrenOf(root), next: 0 },
  ];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.children[top.next];
    if (child === undefined) {
      stack.pop();
      if (stack.length > 0 && isElement(top.node)) visitor.leave(top.node);
      continue;
    }
    top.next += 1;
    if (visitor.enter(child) && isElement(child))
      stack.push({ node: child, children: childrenOf(child), next: 0 });
  }
}
