import type { CharRange } from '@nianbao/schema';
import type { Span } from '../source/problem.js';
import type { Repaired } from '../source/repair.js';
import type { Bound } from './binding.js';
import { characterOffsets } from './narrative.js';
import type { TreeNode } from './tree.js';

/** Which characters of a field are wanted: its key, its value, or both. */
export type Part = 'key' | 'value' | 'pair';

/** Finds the fields of a report in its text. */
export interface Locator {
  locate(path: string, part?: Part, range?: CharRange): Span | undefined;
  nearest(path: string, part?: Part): Span;
}

/** Answers where fields stand; the characters of a narrative are followed on first use. */
export function createLocator(
  source: string,
  repaired: Repaired,
  bound: ReadonlyMap<string, Bound>,
): Locator {
  const followed = new Map<string, readonly number[] | undefined>();
  const toSpan = (start: number, end: number): Span => {
    const from = repaired.toSource(start);
    return { start: from, end: Math.max(from, repaired.toSource(end)) };
  };
  const valueSpan = ({ value, at }: Bound): Span =>
    value ? toSpan(value.start, trimmedEnd(repaired.text, value)) : toSpan(at, at);

  const characters = (path: string, field: Bound, range: CharRange): Span => {
    const { value } = field;
    if (value?.kind !== 'scalar') return valueSpan(field);
    if (!followed.has(path)) followed.set(path, characterOffsets(repaired.text, value));
    const offsets = followed.get(path);
    const start = offsets?.[range.start];
    if (!offsets || start === undefined) return valueSpan(field);
    const last = offsets[Math.min(range.end, offsets.length - 1) - 1];
    return toSpan(start, range.end > range.start && last !== undefined ? Math.max(last + 1, start) : start);
  };

  const locate = (path: string, part: Part = 'value', range?: CharRange): Span | undefined => {
    const field = bound.get(path);
    if (!field) return undefined;
    if (part === 'key') return toSpan(field.key.start, field.key.end);
    if (range && part === 'value') return characters(path, field, range);
    const value = valueSpan(field);
    return part === 'value' ? value : { start: repaired.toSource(field.key.start), end: value.end };
  };

  return {
    locate,
    nearest(path, part = 'value') {
      const own = locate(path, part);
      if (own) return own;
      for (let above = parentOf(path); above !== ''; above = parentOf(above)) {
        const span = locate(above, 'key');
        if (span) return span;
      }
      return firstLine(source);
    },
  };
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

/** Block maps and block scalars end with a line break that is no part of what they say. */
function trimmedEnd(text: string, node: TreeNode): number {
  let end = node.end;
  while (end > node.start && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

function firstLine(text: string): Span {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let end = start;
  while (end < text.length && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end++;
  return { start, end };
}
