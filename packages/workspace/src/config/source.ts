import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type ParsedNode,
  Parser,
  type Pair as YamlPair,
} from 'yaml';
import type { Entry, List, Mapping, SourceNode, Word } from './source-node.js';

/** A fault that the YAML parser found, by its own code, or one of ours. */
export interface SourceFault {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** A text read as YAML, without what a configuration never needs. */
export interface ConfigSource {
  readonly root: SourceNode | undefined;
  readonly faults: readonly SourceFault[];
}

/** Longest text that is read: far more than a province with all its organs needs. */
const longestText = 500_000;
/** A configuration is five levels deep; what is deeper is left unread. */
const mostLevels = 16;
const mostOpen = 200;
const dashes = /(?:[-?:][ \t]+){100}/;

const options = {
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** Reads a text as YAML. Takes any text; an alias is a fault and is never followed, so that nothing can grow. */
export function readSource(text: string): ConfigSource {
  if (text.length > longestText) return unread('TOO_LARGE');
  if (nestsWithoutEnd(text)) return unread('TOO_DEEP');
  try {
    return compose(text);
  } catch {
    // The parser calls itself for each level: text that nests without end exhausts its stack.
    return unread('TOO_DEEP');
  }
}

/** Brackets or dashes by the hundred, over which the parser would sit long; a glance tells. */
function nestsWithoutEnd(text: string): boolean {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '[' || character === '{') open++;
    else if ((character === ']' || character === '}') && open > 0) open--;
    if (open > mostOpen) return true;
  }
  return dashes.test(text);
}

const unread = (code: string): ConfigSource => ({ root: undefined, faults: [{ code, start: 0, end: 1 }] });

function compose(text: string): ConfigSource {
  const faults: SourceFault[] = [];
  let document: Document.Parsed | undefined;
  for (const found of new Composer(options).compose(new Parser().parse(text), true, text.length)) {
    for (const { code, pos } of found.errors) faults.push({ code, start: pos[0], end: pos[1] });
    const parsed = found as Document.Parsed;
    const start = parsed.contents?.range[0] ?? 0;
    if (document && parsed.contents) faults.push({ code: 'SECOND_DOCUMENT', start, end: start + 1 });
    document ??= parsed;
  }
  const reader = new Reader(text, faults);
  return { root: document?.contents ? reader.node(document.contents, 0) : undefined, faults };
}

/** Turns the parser's nodes into ours. */
class Reader {
  readonly #text: string;
  readonly #faults: SourceFault[];

  constructor(text: string, faults: SourceFault[]) {
    this.#text = text;
    this.#faults = faults;
  }

  /** The node; undefined where nothing is written. */
  node(node: ParsedNode, depth: number): SourceNode | undefined {
    const [start, end] = node.range;
    if (depth > mostLevels) {
      this.#faults.push({ code: 'TOO_DEEP', start, end: start + 1 });
      return undefined;
    }
    if (isAlias(node)) {
      this.#faults.push({ code: 'ALIAS', start, end });
      return undefined;
    }
    if (isMap(node)) return this.#map(node.items as readonly YamlPair[], node as ParsedNode & Flow, depth);
    if (isSeq(node)) return this.#list(node.items as readonly ParsedNode[], node as ParsedNode & Flow, depth);
    if (!isScalar(node) || start === end) return undefined;
    const { value } = node;
    const isPlain = node.type === 'PLAIN';
    return {
      kind: 'scalar',
      value: scalarOf(value),
      source: this.#text.slice(start, end),
      isPlain,
      start,
      end,
    };
  }

  #map(items: readonly YamlPair[], { range: [start, end], flow = false }: ParsedNode & Flow, depth: number) {
    const entries = items.filter(isPair).map((pair) => this.#entry(pair, depth));
    // YAML counts a comment behind a block map as part of it.
    const last = flow ? end : (entries.at(-1)?.end ?? end);
    return { kind: 'map', flow, entries, start, end: last } satisfies Mapping;
  }

  #entry(pair: YamlPair, depth: number): Entry {
    const key = this.#word(pair.key as ParsedNode);
    const written = pair.value as ParsedNode | null;
    const value = written ? this.node(written, depth + 1) : undefined;
    const end = value?.end ?? Math.max(key.end, written?.range[0] ?? key.end);
    return { key, ...(value ? { value } : {}), start: key.start, end };
  }

  #word(key: ParsedNode): Word {
    const [start, end] = key.range;
    const text = isScalar(key) && typeof key.value === 'string' ? key.value : this.#text.slice(start, end);
    return { text, start, end };
  }

  #list(
    items: readonly ParsedNode[],
    { range: [start, end], flow = false }: ParsedNode & Flow,
    depth: number,
  ) {
    const read = items.map((item) => {
      const node = isPair(item) ? undefined : this.node(item, depth + 1);
      const [from = start, to = from] = (item as Partial<ParsedNode>).range ?? [];
      return { ...(node ? { node } : {}), start: node?.start ?? from, end: node?.end ?? to };
    });
    return {
      kind: 'list',
      flow,
      items: read,
      start,
      end: flow ? end : (read.at(-1)?.end ?? end),
    } satisfies List;
  }
}

interface Flow {
  readonly flow?: boolean;
}

function scalarOf(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
