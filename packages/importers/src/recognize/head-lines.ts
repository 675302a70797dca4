import { bare } from '../words/bare.js';
import type { NumberRow } from './number-rows.js';

/** Which of the named columns each text is, where it is one of them. */
const indexesOf = (texts: readonly string[], names: readonly (readonly string[])[]): readonly number[] =>
  texts.flatMap((text) => {
    const index = names.findIndex((spellings) => spellings.includes(bare(text)));
    return index < 0 ? [] : [index];
  });

/**
 * True where a head that stands in lines names every column, but in an order that the form does not have: the numbers
 * below it are no longer told by their order. The total may come second, as it does where a head is read row by row.
 */
export function isDisordered(texts: readonly string[], names: readonly (readonly string[])[]): boolean {
  const last = names.length - 1;
  const found = indexesOf(texts, names);
  const order = found.slice(-names.length);
  if (new Set(order).size < names.length) return false;
  if (order.every((index, at) => index === at)) return false;
  const others = order.filter((index) => index !== last);
  return order[0] === last || names.length < 4 || others.some((index, at) => index !== at);
}

/** The labels of lines up to and with those of a row. */
export function labelsBefore(rows: readonly NumberRow[], row: NumberRow | undefined): readonly string[] {
  const end = row ? rows.indexOf(row) + 1 : 0;
  return rows
    .slice(0, end)
    .flatMap((one) => (one.grid ? [] : one.labels))
    .map((label) => label.text);
}
