import { describe, expect, it } from 'vitest';
import { importCsv } from '../src/csv/index.js';
import { readHtml } from '../src/html/index.js';
import { importText } from '../src/text/index.js';
import { importXlsx } from '../src/xlsx/index.js';
import { xlsx } from './packages.js';

const codes = (result: ReturnType<typeof importText>) =>
  result.messages.map(({ code, values }) => (values['option'] ? `${code} ${values['option']}` : code));

/** Each ended in minutes, or not at all, where one step looked at all that came before it. */
describe('sources of megabytes end', () => {
  it.each([
    ['a string of JSON that never closes', `{"${'x'.repeat(8_000_000)}`, ['not-a-report']],
    ['strings of JSON with quotes that are escaped', `{"${'\\"'.repeat(2_000_000)}`, ['not-a-report']],
    ['a run of spaces in a line', `一、${' '.repeat(2_000_000)}总体情况`, ['not-a-report']],
    ['a run of spaces behind a label', `第二十条第（一）项\n规章${' '.repeat(2_000_000)}x`, ['not-a-report']],
    ['digits without end', '9'.repeat(8_000_000), ['not-a-report']],
    [
      'digits and spaces among labels',
      `第二十条第（一）项信息内容规章行政许可行政处罚${'1 '.repeat(45_000)}`,
      ['not-a-report'],
    ],
  ])('%s', (_, text, expected) => {
    expect(codes(importText(text))).toEqual(expected);
  });

  it('a paragraph of spans, each a letter', () => {
    const page = `<p>${'<span>一</span>'.repeat(150_000)}`;
    const [line] = readHtml(page).blocks;
    expect(line?.kind === 'line' && line.text.length).toBe(150_000);
  });

  it('a quote of 4 MB that never closes', () => {
    expect(codes(importCsv(`规章,"${'x'.repeat(4_000_000)}`))).toEqual(['not-a-report']);
  });

  it('merged cells over sheets of rows', () => {
    const merges = Array.from({ length: 2_000 }, (_, index) => `<mergeCell ref="IV${index + 1}:IV1048576"/>`);
    const data = `<sheetData>${'<row><c><v>1</v></c></row>'.repeat(3_000)}</sheetData><mergeCells>${merges.join('')}</mergeCells>`;
    expect(codes(importXlsx(xlsx([{ data }]), { limits: { cells: 20_000 } }))).toContain('too-many cells');
  });

  it('messages of one kind are counted from the 500th on', () => {
    const { messages } = importText('行政复议-结果维持：2\n'.repeat(2_000));
    expect(messages.filter(({ code }) => code === 'row-twice')).toHaveLength(500);
    expect(messages.find(({ code }) => code === 'more-alike')?.values).toEqual({
      alike: 'row-twice',
      count: 1_499,
    });
  });

  it('what could not be read at all is not called another page', () => {
    expect(codes(importXlsx(new Uint8Array(10)))).toEqual(['unreadable']);
  });
});
