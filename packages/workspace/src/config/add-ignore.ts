import type { TextEdit } from '@nianbao/document';
import type { Ignore } from './config.js';
import { readConfig } from './read-config.js';
import { readSource } from './source.js';
import { entryOf, type List, type Mapping } from './source-node.js';

/** What is to be set aside; the reason is for the writer to give. */
export type NewIgnore = Pick<Ignore, 'code' | 'path' | 'organ' | 'year'>;

/**
 * The edit that adds an entry to the `ignore` of a configuration's text, which may be empty. Its reason is left blank,
 * which C205 says until somebody gives it. Undefined where the text is written in a way that cannot be added to safely.
 */
export function addIgnore(text: string, entry: NewIgnore): TextEdit | undefined {
  const { root, faults } = readSource(text);
  if (faults.length > 0) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const edit = root === undefined ? atEnd(text, entry, eol) : inMap(text, root, { entry, eol });
  // What the entry was meant to be is proven by reading it.
  return edit && adds(text, edit, entry) ? edit : undefined;
}

interface Addition {
  readonly entry: NewIgnore;
  readonly eol: string;
}

function inMap(text: string, root: { readonly kind: string }, addition: Addition): TextEdit | undefined {
  if (!isBlockMap(root)) return undefined;
  const pair = entryOf(root, 'ignore');
  if (!pair) return atEnd(text, addition.entry, addition.eol);
  const { value } = pair;
  if (!value) return lineBelow(text, pair.key.end, block('  ', addition));
  if (value.kind !== 'list') return undefined;
  return value.flow ? inFlow(text, value, addition) : inBlock(text, value, addition);
}

const isBlockMap = (root: { readonly kind: string }): root is Mapping =>
  root.kind === 'map' && !(root as Mapping).flow;

/** A list on one line goes on on that line. */
function inFlow(text: string, list: List, { entry }: Addition): TextEdit | undefined {
  const last = list.items.at(-1);
  const at = last?.end ?? list.start + 1;
  const isPlainEnd = /^\s*,?\s*\]$/.test(text.slice(at, list.end));
  if (!isPlainEnd) return undefined;
  const member = `{ ${pairsOf(entry).join(', ')} }`;
  return { start: at, end: at, text: last ? `, ${member}` : member };
}

/** Members of a list stand under each other, however far in the first one does. */
function inBlock(text: string, list: List, addition: Addition): TextEdit | undefined {
  const [first] = list.items;
  if (!first) return undefined;
  const dash = text.lastIndexOf('-', first.start - 1);
  const indent = text.slice(lineStart(text, dash), dash);
  if (dash < 0 || indent.trim() !== '') return undefined;
  return lineBelow(text, list.end, block(indent, addition));
}

function atEnd(text: string, entry: NewIgnore, eol: string): TextEdit {
  const start = text.length;
  const before = text === '' || /[\r\n]$/.test(text) ? '' : eol;
  const written = `${before}ignore:${eol}${block('  ', { entry, eol })}`;
  return { start, end: start, text: written };
}

/** Adds lines below the one that a place is in. */
function lineBelow(text: string, place: number, lines: string): TextEdit {
  if (text[place - 1] === '\n') return { start: place, end: place, text: lines };
  const behind = /\r\n|\n|\r/.exec(text.slice(place));
  const start = behind ? place + behind.index + behind[0].length : text.length;
  const eol = lines.includes('\r\n') ? '\r\n' : '\n';
  return { start, end: start, text: behind ? lines : `${eol}${lines}` };
}

function block(indent: string, { entry, eol }: Addition): string {
  return pairsOf(entry)
    .map((pair, index) => `${indent}${index === 0 ? '- ' : '  '}${pair}${eol}`)
    .join('');
}

function pairsOf({ code, organ, year, path }: NewIgnore): readonly string[] {
  return [
    `code: ${code}`,
    ...(organ === undefined ? [] : [`organ: ${wordOf(organ)}`]),
    ...(year === undefined ? [] : [`year: ${year}`]),
    ...(path === undefined ? [] : [`path: ${wordOf(path)}`]),
    "reason: ''",
  ];
}

/** Names of Chinese characters and paths need no quotes; what YAML might read as something else has them. */
const wordOf = (word: string) =>
  /^[\p{Script=Han}a-zA-Z][\p{Script=Han}a-zA-Z（）.]*$/u.test(word) ? word : JSON.stringify(word);

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

function adds(text: string, { start, end, text: written }: TextEdit, entry: NewIgnore): boolean {
  const before = readConfig(text).config.ignore;
  const after = readConfig(text.slice(0, start) + written + text.slice(end)).config.ignore;
  const added = after.at(-1);
  const keys = ['code', 'organ', 'year', 'path'] as const;
  return after.length === before.length + 1 && keys.every((key) => added?.[key] === entry[key]);
}
