import type { Edition } from '@nianbao/schema';
import type { Grid } from '../source/source.js';
import { type NamedRow, namesOfEntry } from './form-names.js';
import { headColumns, headsAbove } from './head-columns.js';

/** Names of the five results, in order. */
export const resultNames = (groups: readonly NamedRow[], edition: Edition): readonly (readonly string[])[] =>
  (groups[0]?.cells ?? []).map((path) => {
    const entry = edition.entries.get(path);
    return entry ? namesOfEntry(entry) : [];
  });

interface Results {
  readonly groups: readonly NamedRow[];
  readonly names: readonly (readonly string[])[];
}

/**
 * The columns of a head of one group, or of all of them, in the order of the form. Those that it lacks are undefined; no
 * answer where it names too few.
 */
export function caseColumns(
  grid: Grid,
  below: number,
  { groups, names }: Results,
): readonly (number | undefined)[] | undefined {
  const found = new Map<number, number>();
  let unnamed = false;
  let group = -1;
  let seen = 0;
  for (const [x, cells] of headsAbove(grid, below).entries()) {
    const texts = cells.filter((text) => text !== '');
    const named = groups.findIndex((one) => texts.some((text) => one.names.includes(text)));
    if (named >= 0) group = named;
    const result = names.findIndex((spellings) => spellings.includes(texts.at(-1) ?? ''));
    if (result < 0) continue;
    // Where no group is named they follow one another.
    const of = group >= 0 ? group : Math.floor(seen / names.length);
    unnamed ||= group < 0;
    seen += 1;
    const at = of * names.length + result;
    if (found.has(at)) return undefined;
    found.set(at, x);
  }
  const count = groups.length * names.length;
  if (found.size === count || (!unnamed && found.size > count / 2))
    return Array.from({ length: count }, (_, at) => found.get(at));
  const head = seen === names.length ? headColumns(grid, below, names) : undefined;
  return head?.includes(undefined) ? undefined : head;
}
