import { describe, expect, it } from 'vitest';
import { indexLines } from './lines.js';

describe('indexLines', () => {
  const text = '年度\r\n\r\n𠀀b\rc\n';
  const index = indexLines(text);

  it.each([
    [0, 0, 0],
    [2, 0, 2],
    [4, 1, 0],
    [6, 2, 0],
    [8, 2, 2],
    [10, 3, 0],
    [12, 4, 0],
  ])('offset %i is line %i, character %i, and back', (offset, line, character) => {
    expect(index.position(offset)).toEqual({ line, character });
    expect(index.offset(line, character)).toBe(offset);
  });

  it('counts lines as editors do', () => {
    expect(index.lineCount).toBe(5);
    expect(indexLines('').lineCount).toBe(1);
  });

  it.each([
    [-5, { line: 0, character: 0 }],
    [999, { line: 4, character: 0 }],
  ])('keeps offset %i inside the text', (offset, position) => {
    expect(index.position(offset)).toEqual(position);
  });

  it.each([
    [0, 99, 3],
    [-1, -1, 0],
    [99, 0, 12],
  ])('keeps line %i, character %i inside the text', (line, character, offset) => {
    expect(index.offset(line, character)).toBe(offset);
  });
});
