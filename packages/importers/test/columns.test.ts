import { cellAt, editionOf, type Report, type ReportDraft } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { importHtml } from '../src/html/index.js';
import type { ImportResult } from '../src/index.js';
import { importText } from '../src/text/index.js';
import { fillerRows, tabs, wordsOf } from './layouts.js';

type Rows = readonly (readonly string[])[];
type Change = (rows: Rows) => Rows;

const rowsOf = (report: Report, table: number): Rows => {
  const words = wordsOf(report);
  return fillerRows(words.grid(table), words);
};
const separated = (rows: Rows) => rows.map((row) => row.join('\t')).join('\n');
const alone = (rows: Rows) => rows.map((row) => row.filter(Boolean).join('\n')).join('\n');

/** The report as text with one table changed, its columns parted by tabs or each cell on a line. */
function changed(report: Report, table: number, change: Change, write = separated): string {
  const rows = rowsOf(report, table);
  return tabs(report).replace(separated(rows), write(change(rows)));
}

/** The same as a page. */
function pageOf(report: Report, table: number, change: Change): string {
  const cells = (row: readonly string[]) => row.map((text) => `<td>${text}</td>`).join('');
  const html = (rows: Rows) => `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
  const line = (text: string) => (text.includes('\t') ? '' : `<p>${text}</p>`);
  const text = tabs(report).replace(separated(rowsOf(report, table)), '@');
  return text
    .split('\n')
    .map((one) => (one === '@' ? html(change(rowsOf(report, table))) : line(one)))
    .join('\n');
}

/** Cells of a table that are read otherwise than they are, and blank ones that no message speaks of. */
function wrong({ report, messages }: ImportResult, meant: Report, table: number): readonly string[] {
  const edition = editionOf(meant.edition);
  const paths = (edition?.cells ?? []).filter((path) => edition?.entries.get(path)?.table === table);
  return paths.filter((path) => {
    const value = report && cellAt(report, path);
    if (value === cellAt(meant as ReportDraft, path)) return false;
    return (
      value !== null ||
      !messages.some((one) => one.path && (path === one.path || path.startsWith(`${one.path}.`)))
    );
  });
}

const countOf = ({ report }: ImportResult, meant: Report, table: number): number => {
  const edition = editionOf(meant.edition);
  const paths = (edition?.cells ?? []).filter((path) => edition?.entries.get(path)?.table === table);
  return paths.filter((path) => report && typeof cellAt(report, path) === 'number').length;
};

const inHead = 4;
const more = (row: readonly string[]) =>
  row.map((text) => (/^\d+$/.test(text) ? `${Number(text) + 1}` : text));
const withoutColumn = (x: number) => (rows: Rows) => rows.map((row) => row.toSpliced(x, 1));
const shares: Change = (rows) =>
  rows.map((row, y) => [...row.slice(0, 8), row[9] ?? '', y === 2 ? '占比' : y < inHead - 1 ? '' : '50']);

/** Changes of table three, and how many of its rows have all the numbers that are left. */
const ofApplications: readonly (readonly [string, Change])[] = [
  ['the last column cut off', (rows) => rows.map((row) => row.slice(0, -1))],
  [
    'the last column cut off below its head',
    (rows) => rows.map((row, y) => (y < 3 ? row : row.slice(0, -1))),
  ],
  ['the first column lost', withoutColumn(3)],
  ['a column in the middle lost', withoutColumn(5)],
  ['a column in the middle lost, no head', (rows) => [['申请人情况'], ...withoutColumn(5)(rows.slice(3))]],
  ['a column of shares instead of one', shares],
  ['the total first', (rows) => rows.map((row) => [...row.slice(0, 3), row[9] ?? '', ...row.slice(3, 9)])],
  ['a column of remarks', (rows) => rows.map((row, y) => [...row, y === 0 ? '备注' : ''])],
  ['a row torn into two', (rows) => [...rows.slice(0, 9), ...torn(rows[9] ?? []), ...rows.slice(10)]],
  ['a second table with other numbers', (rows) => [...rows, ...rows.slice(3).map(more)]],
];

const torn = (row: readonly string[]): Rows => [
  row.map((text, x) => (x < 7 ? text : '')),
  row.map((text, x) => (x < 7 ? '' : text)),
];

describe.each(['2019', '2021'] as const)('columns of %s', (edition) => {
  const report = buildBalancedReport(11, { edition, agency: '示例县某某局' });

  it.each(ofApplications)('table three: %s', (_, change) => {
    expect(wrong(importText(changed(report, 3, change)), report, 3)).toEqual([]);
    expect(wrong(importHtml(pageOf(report, 3, change)), report, 3)).toEqual([]);
  });

  it.each([
    ['the last column cut off', 6],
    ['the first column lost', 6],
    ['a column in the middle lost', 6],
    ['the total first', 7],
    ['a column of remarks', 7],
  ])('table three, %s: %i numbers a row are read', (name, count) => {
    const change = ofApplications.find(([one]) => one === name)?.[1] ?? ((rows: Rows) => rows);
    const rows = editionOf(edition)?.applicationRows.length ?? 0;
    expect(countOf(importText(changed(report, 3, change)), report, 3)).toBe(count * rows);
  });

  it('table three, one cell a line, the total first', () => {
    const change: Change = (rows) =>
      rows.map((row) => [...row.slice(0, 3), row[9] ?? '', ...row.slice(3, 9)]);
    const heads: Change = (rows) => [
      rows[0] ?? [],
      ['总计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
      ...change(rows).slice(3),
    ];
    expect(wrong(importText(changed(report, 3, heads, alone)), report, 3)).toEqual([]);
  });

  it.each([
    [
      'two columns of one head changed over',
      (row: readonly string[]) => [row[0], row[2], row[1], ...row.slice(3)],
    ],
    ['the last column cut off', (row: readonly string[]) => row.slice(0, -1)],
  ])('table two: %s', (_, change) => {
    const ofRows: Change = (rows) => rows.map((row) => change(row).map((text) => text ?? ''));
    expect(wrong(importText(changed(report, 2, ofRows)), report, 2)).toEqual([]);
    expect(wrong(importHtml(pageOf(report, 2, ofRows)), report, 2)).toEqual([]);
    const filled: Change = (rows) => ofRows(rows).filter((row) => row.some(Boolean));
    expect(wrong(importText(changed(report, 2, filled, alone)), report, 2)).toEqual([]);
  });

  const groups: Change = (rows) =>
    rows.map((row) => [10, 5, 0].flatMap((start) => row.slice(start, start + 5)));

  it('table four: groups in another order', () => {
    const result = importText(changed(report, 4, groups));
    expect(wrong(result, report, 4)).toEqual([]);
    expect(countOf(result, report, 4)).toBe(15);
    expect(wrong(importHtml(pageOf(report, 4, groups)), report, 4)).toEqual([]);
  });

  it('table four: the year before above the year', () => {
    const change: Change = (rows) => [...rows.slice(0, -1), more(rows.at(-1) ?? []), rows.at(-1) ?? []];
    expect(wrong(importText(changed(report, 4, change)), report, 4)).toEqual([]);
  });
});
