import type { Span } from '@nianbao/document';
import { childrenOf, type Entry } from '@nianbao/schema';
import type { CheckedReport } from '@nianbao/workspace';

/** A member of the report that stands in the file, with its characters. */
export interface Member {
  readonly entry: Entry;
  readonly key: Span;
  readonly value: Span;
  readonly pair: Span;
  readonly children: readonly Member[];
}

/** The members of a group that stand in the file, in the order of the file. */
export function membersOf(checked: CheckedReport, parent: Entry): readonly Member[] {
  const { parsed } = checked;
  const found = childrenOf(parent, parsed.edition).flatMap((entry): Member[] => {
    const key = parsed.locate(entry.path, 'key');
    const value = parsed.locate(entry.path, 'value');
    if (!key || !value) return [];
    const pair = { start: key.start, end: Math.max(key.end, value.end) };
    return [
      { entry, key, value, pair, children: entry.node.kind === 'group' ? membersOf(checked, entry) : [] },
    ];
  });
  return found.sort((a, b) => a.pair.start - b.pair.start);
}

/** The members at the top of the file. */
export function topMembers(checked: CheckedReport): readonly Member[] {
  const root = checked.parsed.edition.entries.get('');
  return root ? membersOf(checked, root) : [];
}
