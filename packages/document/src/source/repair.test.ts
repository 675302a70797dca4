import { describe, expect, it } from 'vitest';
import { repair, unrepaired } from './repair.js';

describe('repair', () => {
  const text = 'ab：cd\te';
  const repaired = repair(text, [
    { start: 5, end: 6, text: '    ' },
    { start: 2, end: 3, text: ': ' },
    { start: 7, end: 7, text: '"' },
  ]);

  it('applies edits whatever their order', () => {
    expect(repaired.text).toBe('ab: cd    e"');
  });

  it.each([
    [0, 0],
    [2, 2],
    [3, 3],
    [4, 3],
    [6, 5],
    [7, 6],
    [10, 6],
    [11, 7],
    [12, 7],
  ])('leads offset %i back to %i', (offset, source) => {
    expect(repaired.toSource(offset)).toBe(source);
  });

  it('lets the first of two overlapping edits stand', () => {
    const both = [
      { start: 0, end: 3, text: 'x' },
      { start: 1, end: 2, text: 'y' },
    ];
    expect(repair('abcd', both).text).toBe('xd');
  });

  it('leaves a text without edits as it is', () => {
    expect(repair(text, []).text).toBe(text);
    expect(unrepaired(text).toSource(4)).toBe(4);
  });
});
