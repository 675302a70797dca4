import { expect, it } from 'vitest';
import { readDate, readYear } from './dates.js';

it.each([
  ['2022-01-14', '2022-01-14', true],
  ['2024-02-29', '2024-02-29', true],
  ['2022-1-4', '2022-01-04', false],
  ['2022/1/14', '2022-01-14', false],
  ['2022.01.14', '2022-01-14', false],
  ['2022年1月14日', '2022-01-14', false],
  ['2022年1月14', '2022-01-14', false],
  ['20220114', '2022-01-14', false],
  ['２０２２-０１-１４', '2022-01-14', false],
])('「%s」 is %s', (text, date, exact) => {
  expect(readDate(text)).toEqual({ kind: 'date', date, exact });
});

it.each([
  ['2025-02-30', 'no-such-day'],
  ['2023-02-29', 'no-such-day'],
  ['2022-13-01', 'no-such-day'],
  ['2022-00-10', 'no-such-day'],
  ['2022-01', 'not-a-date'],
  ['一月', 'not-a-date'],
  ['2022-01-14T00:00:00Z', 'not-a-date'],
])('「%s」: %s', (text, kind) => {
  expect(readDate(text)).toEqual({ kind });
});

it.each([
  ['2021', 2021],
  ['2021年', 2021],
  ['2021年度', 2021],
  ['２０２１', 2021],
  ['21', undefined],
  ['2001', undefined],
  ['2021.5', undefined],
  ['', undefined],
])('「%s」 is the year %s', (text, year) => {
  expect(readYear(text)).toBe(year);
});
