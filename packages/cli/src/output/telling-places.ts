import type { LocatedRelated } from '@nianbao/workspace';

/** More places than these under one problem are not read by anybody. */
const readable = 8;
/** Of places that all say the same, these stand for the others. */
const standing = 3;

/** The places that tell a reader something, and how many are left out: of 19 addends those that are not 0. */
export function tellingPlaces(related: readonly LocatedRelated[]): {
  readonly shown: readonly LocatedRelated[];
  readonly more: number;
} {
  if (related.length <= readable) return { shown: related, more: 0 };
  const telling = related.filter(({ values }) => !isNothing(values?.['value']));
  const shown = telling.length === 0 ? related.slice(0, standing) : telling.slice(0, readable);
  return { shown, more: related.length - shown.length };
}

const isNothing = (value: unknown) => value === 0 || value === null || value === 'n/a';
