import { describe, expect, it } from 'vitest';
import { tellingPlaces } from './telling-places.js';

const places = (values: readonly (number | null)[]) =>
  values.map((value, at) => ({
    path: `p${at}`,
    message: 'addend',
    values: { value },
    span: { start: 0, end: 0 },
  }));

describe('of the places under a problem', () => {
  it.each([
    ['few are all shown', [0, 0, 1], ['p0', 'p1', 'p2'], 0],
    ['many are shown where they hold a number', [0, 0, 3, 0, 0, 0, 4, 0, 0, 0], ['p2', 'p6'], 8],
    ['blanks are stood for by three', Array(10).fill(null), ['p0', 'p1', 'p2'], 7],
    ['no more than eight are shown', Array(12).fill(5), ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'], 4],
  ])('%s', (_about, values, shown, more) => {
    const told = tellingPlaces(places(values));
    expect(told.shown.map(({ path }) => path)).toEqual(shown);
    expect(told.more).toBe(more);
  });
});
