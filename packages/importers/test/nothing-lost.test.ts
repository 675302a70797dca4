import { describe, expect, it } from 'vitest';
import { importText } from '../src/text/index.js';
import { base, document, rowOf, said, section } from './document.js';
import { flattened } from './layouts.js';

const note = '注：口径与上年相同。';

/** The base report with a line put in behind the first line that begins so. */
function withLine(index: number, behind: string, line: string) {
  const lines = section(index).split('\n');
  const at = lines.findIndex((one) => one.trimStart().startsWith(behind));
  return importText(
    document({ [index]: [...lines.slice(0, at + 1), line, ...lines.slice(at + 1)].join('\n') }),
  );
}

describe('what is no part of the form is said with its text', () => {
  it.each([
    ['a note behind the head of table three', 3, '三、', note, 'applications'],
    ['a note among its rows', 3, '二、上年结转', note, 'applications'],
    ['a note behind its last row', 3, '四、结转', note, 'applications'],
    ['a note behind table two', 2, '行政事业性收费', note, 'proactiveDisclosure'],
    [
      'a paragraph behind table two',
      2,
      '行政事业性收费',
      `${note}${'甲乙丙丁'.repeat(12)}。`,
      'proactiveDisclosure',
    ],
    ['a note behind table four', 4, '0\t0', note, 'reconsiderationAndLitigation'],
  ])('%s', (_, index, behind, line, path) => {
    const result = withLine(index, behind, line);
    const texts = result.messages.map((message) => message.text ?? '').join('\n');
    const words = `${result.report?.problemsAndImprovements ?? ''}${texts}`;
    expect(words).toContain(line);
    expect(
      said(result).filter((code) => code !== `text-left ${path}` && !code.startsWith('section-')),
    ).toEqual([]);
  });

  it('lines of a head that are neither title nor field, together', () => {
    const { messages } = importText(document({ 0: `首页\n政务公开\n${section(0)}\n浏览次数：12` }));
    expect(messages.map(({ code, text }) => [code, text])).toEqual([
      ['text-left', '首页 / 政务公开 / 浏览次数：12'],
    ]);
  });

  it('a sentence on the line that the date was taken from', () => {
    const sentence = `${'甲乙丙丁'.repeat(12)}。`;
    const { messages, report } = importText(
      document({ 0: `${section(0)}\n${sentence} 发布时间：2022-01-14` }),
    );
    expect(report?.publication?.date).toBe('2022-01-14');
    expect(messages.map(({ code, text }) => [code, text?.includes(sentence)])).toEqual([['text-left', true]]);
  });

  it('the date below the report, where its head has it too', () => {
    const text = document({ 0: `${section(0)}\n发布时间：2022-01-14` });
    expect(said(importText(`${text}\n2022年1月14日`))).toEqual([]);
  });

  it('the second of two rows alike', () => {
    const result = withLine(3, '四、结转', '四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0');
    const twice = result.messages.find(({ code }) => code === 'row-twice');
    expect(twice?.text).toContain('0 0 0 0 0 0 0');
    expect(rowOf(result, 'carriedForward')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('the second of two rows with other numbers: what differs is left blank', () => {
    const result = withLine(3, '四、结转', '四、结转下年度继续办理\t4\t0\t0\t0\t0\t0\t4');
    const twice = result.messages.find(({ code }) => code === 'row-conflict');
    expect(twice?.text).toContain('4 0 0 0 0 0 4');
    expect(rowOf(result, 'carriedForward')).toEqual([null, 0, 0, 0, 0, 0, null]);
  });
});

describe('places on one line', () => {
  it('are counted from its beginning', () => {
    const line =
      flattened(base)
        .split('\n')
        .find((one) => one.includes('结果维持')) ?? '';
    const solved = importText(flattened(base)).messages.filter(({ code }) => code === 'cell-solved');
    expect(solved.length).toBeGreaterThan(25);
    expect(solved.filter(({ text = '', place }) => !line.startsWith(text, place?.offset ?? 0))).toEqual([]);
  });
});
