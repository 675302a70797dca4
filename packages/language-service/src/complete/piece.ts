import { type Context, skeletonOf } from '@nianbao/document';
import type { Entry } from '@nianbao/schema';

/** How a piece is written; pieces that are written alike are the same text. */
type Style = Pick<Context, 'vocabulary' | 'indent'> & { readonly snippet: boolean; readonly single: boolean };

/** Columns that keys of a report stand at; what is written elsewhere is not kept. */
const DEEPEST = 12;

const pieces = new WeakMap<Entry, Map<string, string>>();

/**
 * A member with all that stands below it. In a row of its own the tab stops hold a 0 that the writer passes over one by
 * one; in a whole table, and without tab stops, the numbers are left blank: nobody would have said that they are 0.
 */
export function pieceOf(entry: Entry, { vocabulary, indent, snippet, single }: Style): string {
  const zeros = snippet && single && entry.node.kind === 'group' && entry.node.flow === true;
  const write = () => skeletonOf(entry, { vocabulary, indent, snippet, ...(zeros ? { fill: 0 } : {}) });
  if (indent > DEEPEST) return write();
  const written = pieces.get(entry) ?? new Map<string, string>();
  pieces.set(entry, written);
  const style = `${vocabulary} ${indent} ${snippet} ${zeros}`;
  const text = written.get(style) ?? write();
  written.set(style, text);
  return text;
}
