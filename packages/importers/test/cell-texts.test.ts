import { describe, expect, it } from 'vitest';
import { importHtml } from '../src/html/index.js';
import type { ImportResult } from '../src/index.js';
import { base, said, valuesOf } from './document.js';
import { spans } from './layouts.js';

const licensing = 'proactiveDisclosure.administrativeLicensing.decisions';
const charges = 'proactiveDisclosure.administrativeCharges.collected';

/** The base report as a page, with a text in the cell behind a label. */
const withText = (label: string, text: string): ImportResult =>
  importHtml(spans(base).replace(new RegExp(`(${label}</td><td[^>]*>)0`), `$1${text}`));

describe('what is not the number that it begins with', () => {
  it.each([
    '1/2',
    '½',
    '3:4',
    '3~5',
    '12%',
    '12+3',
    '12、13',
    '1e3',
    '0x1F',
    '10万',
    '1.2万件',
    '12余',
    '12左右',
    '12<br>13',
    '+12',
    '<s>11</s>12',
    '<del>11</del>12',
  ])('a count of %s', (text) => {
    const result = withText('行政许可', text);
    expect(valuesOf(result, [licensing])).toEqual([null]);
    expect(said(result)).toEqual([`cell-text ${licensing}`]);
  });

  it.each([
    ['0.5亿元', 'cell-text'],
    ['5千元', 'cell-text'],
    ['2万', 'cell-text'],
    ['-3', 'cell-negative'],
  ])('an amount of %s', (text, code) => {
    const result = withText('行政事业性收费', text);
    expect(valuesOf(result, [charges])).toEqual([null]);
    expect(said(result)).toEqual([`${code} ${charges}`]);
  });
});

describe('what stands beside a number is a note', () => {
  it.each([
    ['12①', '①'],
    ['12²', '²'],
    ['12<sup>1</sup>', '¹'],
    ['12<sup>[1]</sup>', '¹'],
    ['12*', '*'],
    ['12人次', '人次'],
    ['12<br>（其中3）', '其中3'],
  ])('%s', (text, note) => {
    const result = withText('行政许可', text);
    expect(valuesOf(result, [licensing])).toEqual([12]);
    expect(result.report?.notes).toEqual({ [licensing]: note });
  });

  it('a unit in brackets is one', () => {
    expect(valuesOf(withText('行政事业性收费', '20000（元）'), [charges])).toEqual([2]);
  });
});
