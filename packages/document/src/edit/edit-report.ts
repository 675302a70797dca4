import type { Entry, Leaf, ValueEdit } from '@nianbao/schema';
import type { TextEdit } from '../source/repair.js';
import { insertMissing } from './insert.js';
import type { Editable } from './place.js';
import { replaceValue } from './replace.js';
import { spliceNarrative } from './splice.js';

/**
 * The changes of a report's text that set values by path: as few characters as can be. Comments, order and alignment
 * stay; fields that are missing are inserted in form order. A path that is no field of the form changes nothing.
 */
export function editReport(parsed: Editable, edits: readonly ValueEdit[]): readonly TextEdit[] {
  const changes: TextEdit[] = [];
  const missing: ValueEdit[] = [];
  for (const [path, group] of byPath(edits)) {
    const entry = parsed.edition.entries.get(path);
    if (!entry || entry.node.kind === 'group' || entry.node.kind === 'notes') continue;
    const last = group.at(-1);
    if (!last) continue;
    if (!parsed.locate(path, 'key')) {
      if (!last.range) missing.push(last);
    } else changes.push(...change(parsed, entry, entry.node, group, last));
  }
  return [...changes, ...insertMissing(parsed, missing)];
}

function change(
  parsed: Editable,
  entry: Entry,
  leaf: Leaf,
  group: readonly ValueEdit[],
  last: ValueEdit,
): readonly TextEdit[] {
  if (!last.range) return replaceValue(parsed, entry, leaf, last.value);
  return spliceNarrative(
    parsed,
    entry,
    leaf,
    group.filter((edit) => edit.range),
  );
}

function byPath(edits: readonly ValueEdit[]): ReadonlyMap<string, readonly ValueEdit[]> {
  const groups = new Map<string, ValueEdit[]>();
  for (const edit of edits) {
    const group = groups.get(edit.path);
    if (group) group.push(edit);
    else groups.set(edit.path, [edit]);
  }
  return groups;
}
