import { describe, expect, it } from 'vitest';
import { editions, foreignTerms, recognizeReport, translateJson } from '../src/index.js';
import { buildReport } from '../src/testing/index.js';

describe('the edition that a report is written on', () => {
  const written = (report: unknown) => recognizeReport(report).written?.id;

  it.each(['2019', '2021'])('is told by the items of table two: %s', (edition) => {
    const report = { ...buildReport({ edition }), edition: undefined, reportingYear: undefined };
    expect(written(report)).toBe(edition);
    expect(written(translateJson(report, 'zh'))).toBe(edition);
  });

  const row = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, 0]));
  it.each([
    ['one word is a slip of the pen', { 规章: row('本年新制作数量') }, undefined],
    ['most words decide', { 规章: row('本年新制作数量', '本年制发件数', '本年废止件数') }, '2021'],
    ['as many words for one as for the other', { 规章: row('本年新制作数量', '本年制发件数') }, undefined],
    ['words that both have', { 行政许可: row('decisions') }, undefined],
    ['a table that is none', ['本年新制作数量'], undefined],
  ])('%s', (_, table, edition) => {
    expect(written({ 主动公开: table })).toBe(edition);
  });

  it.each([
    ['the rows, whatever is declared', { ...buildReport({ edition: '2019' }), edition: '2021' }, '2019'],
    ['what is declared, whatever the year', { edition: '2019', reportingYear: 2023 }, '2019'],
    ['the year', { reportingYear: 2020 }, '2019'],
    ['the edition of today', {}, '2021'],
    ['the edition of today for what is no report', null, '2021'],
  ])('is judged by %s', (_, report, edition) => {
    expect(recognizeReport(report).edition.id).toBe(edition);
  });
});

it('words of other editions are those that a form has under no name', () => {
  const ids = editions.map((edition) => foreignTerms(edition).map(({ term }) => term.id));
  expect(ids).toEqual([
    ['issued', 'repealed', 'inForce', 'collected', 'clarificationOverdue', 'feeOverdue', 'undivided'],
    [
      'produced',
      'published',
      'publishedTotal',
      'previousItems',
      'change',
      'otherExternalServices',
      'governmentProcurement',
      'projects',
      'amount',
    ],
  ]);
});
