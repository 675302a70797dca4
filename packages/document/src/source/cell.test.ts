import { describe, expect, it } from 'vitest';
import { readCell } from './cell.js';
import { readNumerals } from './numerals.js';

const count = (text: string) => readCell(text, 'plain', 'count');
const amount = (text: string) => readCell(text, 'plain', 'amount');
const change = (text: string) => readCell(text, 'plain', 'change');

describe('readCell', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['', null],
    ['~', null],
    ['null', null],
    ['/', 'n/a'],
    ['——', 'n/a'],
    ['不适用', 'n/a'],
  ])('takes 「%s」 for %j', (text, value) => {
    expect(count(text)).toEqual({ kind: 'value', value });
  });

  it.each([
    ['1２', 'number-fullwidth', 12],
    ['１２件', 'number-fullwidth', 12],
    ['1,234', 'number-thousands', 1234],
    ['1，234，567', 'number-thousands', 1_234_567],
    ['12件', 'number-unit', 12],
    ['12 件', 'number-unit', 12],
    ['3人次', 'number-unit', 3],
    ['“12”', 'number-quoted', 12],
    ['12.00', 'number-decoration', 12],
    ['+12', 'number-decoration', 12],
    ['1\u200b2', 'number-hidden', 12],
    ['十二', 'number-numerals', 12],
    ['零', 'number-numerals', 0],
    ['／', 'not-applicable-word', 'n/a'],
    ['N/A', 'not-applicable-word', 'n/a'],
  ])('knows what 「%s」 is meant for', (text, reason, value) => {
    const read = count(text);
    expect(read).toMatchObject({ kind: 'nearly', value });
    // A unit behind full-width digits: the first reason found is the one told.
    expect(read.kind === 'nearly' && read.reason).toBe(reason);
  });

  it.each([
    ['1.5', 'count-fraction'],
    ['-1', 'number-negative'],
    ['99999999999999999999', 'number-too-large'],
    ['无', 'number-none-word'],
    ['约12', 'not-a-number'],
    ['12余件', 'not-a-number'],
    ['12,34', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0x1F', 'not-a-number'],
    ['.inf', 'not-a-number'],
    ['一百二', 'not-a-number'],
    ['true', 'not-a-number'],
  ])('does not guess at 「%s」', (text, reason) => {
    expect(count(text)).toMatchObject({ kind: 'wrong', reason });
  });

  it('takes what stands in quotes for a text', () => {
    expect(readCell('12', 'single', 'count')).toEqual({ kind: 'nearly', reason: 'number-quoted', value: 12 });
    expect(readCell('', 'double', 'count')).toEqual({ kind: 'nearly', reason: 'number-quoted', value: null });
    expect(readCell('-', 'single', 'count')).toEqual({ kind: 'value', value: 'n/a' });
  });

  it('reads amounts in 万元', () => {
    expect(amount('12.50')).toEqual({ kind: 'value', value: 12.5 });
    expect(amount('12.5万元')).toEqual({ kind: 'nearly', reason: 'number-unit', value: 12.5 });
    expect(amount('1,234.5')).toEqual({ kind: 'nearly', reason: 'number-thousands', value: 1234.5 });
    expect(amount('73802895.90元')).toEqual({ kind: 'wrong', reason: 'amount-unit', meant: [7380.28959] });
    expect(amount('0.2亿元')).toEqual({ kind: 'wrong', reason: 'amount-unit', meant: [2000] });
    expect(amount('-0.5')).toMatchObject({ kind: 'wrong', reason: 'number-negative' });
  });
});

describe('readCell of a change', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['12', 12],
    ['-18', -18],
    ['+5', 5],
    ['', null],
    ['-', 'n/a'],
    ['/', 'n/a'],
  ])('takes 「%s」 for %j', (text, value) => {
    expect(change(text)).toEqual({ kind: 'value', value });
  });

  it.each([
    ['－18', 'number-fullwidth', -18],
    ['－１８', 'number-fullwidth', -18],
    ['−18', 'number-fullwidth', -18],
    ['—3', 'number-fullwidth', -3],
    ['＋5', 'number-fullwidth', 5],
    ['-3项', 'number-unit', -3],
    ['-1,234', 'number-thousands', -1234],
    ['－', 'not-applicable-word', 'n/a'],
    ['−', 'not-applicable-word', 'n/a'],
  ])('knows what 「%s」 is meant for', (text, reason, value) => {
    expect(change(text)).toEqual({ kind: 'nearly', reason, value });
  });

  it.each([
    ['1.5', 'count-fraction'],
    ['-1.5', 'count-fraction'],
    ['-99999999999999999999', 'number-too-large'],
    ['--3', 'not-a-number'],
    ['3-5', 'not-a-number'],
    ['减少', 'not-a-number'],
  ])('does not guess at 「%s」', (text, reason) => {
    expect(change(text)).toMatchObject({ kind: 'wrong', reason });
  });
});

describe('readNumerals', () => {
  it.each([
    ['十', 10],
    ['二十', 20],
    ['一百零五', 105],
    ['一百一十', 110],
    ['两千零三', 2003],
    ['一万', 10_000],
    ['三千二百万', 32_000_000],
    ['一万零二', 10_002],
    ['一万二千', 12_000],
    ['二〇二一', 2021],
    ['壹拾贰', 12],
  ])('reads %s', (text, value) => {
    expect(readNumerals(text)).toBe(value);
  });

  it.each(['', '一百二', '一万二', '十百', '百', '一二十', '零十', '万', '一十万零', '二点五', '一亿'])(
    'leaves 「%s」 alone',
    (text) => {
      expect(readNumerals(text)).toBeUndefined();
    },
  );
});
