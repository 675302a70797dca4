import type { Span } from '@nianbao/document';
import { readSource } from './source.js';
import type { SourceNode, Steps } from './source-node.js';

/** Where a cursor stands in a configuration that someone is in the middle of writing. */
export interface ConfigCursor {
  /** The map, for a key; the place of the value, for a value or a member of a list. */
  readonly steps: Steps;
  readonly where: 'key' | 'value';
  /** What is written up to the cursor of the word that the cursor is in. */
  readonly typed: string;
  /** The whole word. */
  readonly replace: Span;
  /** Keys that the map has already. */
  readonly present: readonly string[];
  readonly hasColon: boolean;
}

const mark = 'nianbaoCursor';
const wordBefore = /[^\s:：,，[\]{}'"#]*$/;
const wordBehind = /^[^\s:：,，[\]{}'"#]*/;

/** Finds the place by reading the text with a mark in the cursor's stead. */
export function configCursorAt(text: string, offset: number): ConfigCursor | undefined {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const typed = wordBefore.exec(text.slice(lineStart, offset))?.[0] ?? '';
  const behind = wordBehind.exec(text.slice(offset, offset + 200))?.[0] ?? '';
  const replace = { start: offset - typed.length, end: offset + behind.length };
  const rest = text.slice(replace.end);
  const hasColon = /^[ \t]*:(?=\s|$)/.test(rest);
  const before = text.slice(lineStart, replace.start);
  const opensKey = /^[ \t]*$|[{,][ \t]*$/.test(before) && !hasColon && !/\[[^\]{]*$/.test(before);
  for (const word of opensKey ? [`${mark}: `, mark] : [mark]) {
    const { root } = readSource(text.slice(0, replace.start) + word + rest);
    const found = find(root, []);
    if (found) return { ...found, typed, replace, hasColon };
  }
  return undefined;
}

type Found = Pick<ConfigCursor, 'steps' | 'where' | 'present'>;

function find(node: SourceNode | undefined, steps: Steps): Found | undefined {
  switch (node?.kind) {
    case undefined:
      return undefined;
    case 'scalar':
      return node.source.includes(mark) ? { steps, where: 'value', present: [] } : undefined;
    case 'list':
      return first(node.items, (item, index) => find(item.node, [...steps, index]));
    case 'map': {
      const keys = node.entries.map(({ key }) => key.text);
      return first(node.entries, ({ key, value }) => {
        if (key.text.includes(mark)) {
          return { steps, where: 'key', present: keys.filter((word) => word !== key.text) };
        }
        return find(value, [...steps, key.text]);
      });
    }
  }
}

function first<T, R>(list: readonly T[], ask: (member: T, index: number) => R | undefined): R | undefined {
  for (const [index, member] of list.entries()) {
    const answer = ask(member, index);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** A key or value under a cursor. */
export interface ConfigWord {
  /** Steps to the value, or to what the key names. */
  readonly steps: Steps;
  readonly part: 'key' | 'value';
  readonly text: string;
  readonly span: Span;
}

/** Every key and single value of a configuration, in order. */
export function configWords(root: SourceNode | undefined, steps: Steps = []): readonly ConfigWord[] {
  switch (root?.kind) {
    case undefined:
      return [];
    case 'scalar': {
      const span = { start: root.start, end: root.end };
      return [{ steps, part: 'value', text: String(root.value ?? ''), span }];
    }
    case 'list':
      return root.items.flatMap(({ node }, index) => configWords(node, [...steps, index]));
    case 'map':
      return root.entries.flatMap(({ key, value }): readonly ConfigWord[] => {
        const own = [...steps, key.text];
        const span = { start: key.start, end: key.end };
        return [{ steps: own, part: 'key', text: key.text, span }, ...configWords(value, own)];
      });
  }
}
