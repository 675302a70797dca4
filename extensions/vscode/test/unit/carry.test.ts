import { describe, expect, it } from 'vitest';
import { carry } from '../../src/import/carry.js';

const at = (line: number, start: number, end: number, below = line) => ({
  start: { line, character: start },
  end: { line: below, character: end },
});
const value = at(3, 10, 12);

describe('a value', () => {
  it.each([
    ['a change behind it', value, { range: at(3, 12, 20), text: '' }, value],
    ['a change on a line below', value, { range: at(4, 0, 2), text: 'x' }, value],
    ['a change in front of it', value, { range: at(3, 2, 4), text: 'abc' }, at(3, 11, 13)],
    ['blanks right in front', value, { range: at(3, 10, 10), text: ' ' }, at(3, 11, 13)],
    ['blanks taken away in front', value, { range: at(3, 8, 10), text: '' }, at(3, 8, 10)],
    ['blanks right behind', value, { range: at(3, 12, 12), text: '  ' }, value],
    ['a line more above', value, { range: at(1, 4, 4), text: '\n  甲: 1' }, at(4, 10, 12)],
    ['lines less above', value, { range: at(0, 0, 0, 2), text: '' }, at(1, 10, 12)],
    ['a line cut in front of it', value, { range: at(3, 4, 4), text: '\n  ' }, at(4, 8, 10)],
    ['lines joined in front of it', value, { range: at(2, 5, 1, 3), text: '' }, at(2, 14, 16)],
    ['a line more behind it', value, { range: at(3, 12, 12), text: '\n' }, value],
    ['a line put where its own begins', at(3, 0, 4), { range: at(3, 0, 0), text: '甲: 1\n' }, at(4, 0, 4)],
    ['blanks where it is missing', at(3, 10, 10), { range: at(3, 10, 10), text: ' ' }, at(3, 11, 11)],
    ['a whole report written anew', at(0, 0, 0), { range: at(0, 0, 0, 90), text: '' }, at(0, 0, 0)],
  ])('moves with %s', (_, range, change, moved) => {
    expect(carry(range, change)).toEqual({ range: moved, edited: false });
  });

  it.each([
    ['is written anew', value, { range: value, text: '7' }, at(3, 10, 11)],
    ['gets a digit in front', value, { range: at(3, 10, 10), text: '7' }, at(3, 10, 13)],
    ['gets a digit more', value, { range: at(3, 12, 12), text: '7' }, at(3, 10, 13)],
    ['loses a digit', value, { range: at(3, 11, 12), text: '' }, at(3, 10, 11)],
    ['gets a digit inside', value, { range: at(3, 11, 11), text: '0' }, at(3, 10, 13)],
    ['is taken away', value, { range: value, text: '' }, at(3, 10, 10)],
    ['is put where it was missing', at(3, 10, 10), { range: at(3, 10, 10), text: '5' }, at(3, 10, 11)],
    ['loses its end and what follows', value, { range: at(3, 11, 20), text: '9 }' }, at(3, 10, 14)],
  ])('is edited when it %s', (_, range, change, grown) => {
    expect(carry(range, change)).toEqual({ range: grown, edited: true });
  });

  it.each([
    ['its line', { range: at(3, 0, 0, 4), text: '' }],
    ['its row, written anew', { range: at(3, 2, 20), text: '乙: 1' }],
    ['the whole text', { range: at(0, 0, 0, 90), text: '格式: x' }],
  ])('goes with %s', (_, change) => {
    expect(carry(value, change)).toBeUndefined();
  });
});
