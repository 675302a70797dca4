import { describe, expect, it } from 'vitest';
import { createMessage, describeImportMessage, describePlace } from '../src/index.js';
import { type ImportCode, importCodes } from '../src/messages/codes.js';
import { en } from '../src/messages/en.js';
import { zhCN } from '../src/messages/zh-CN.js';

const codes = Object.keys(importCodes) as ImportCode[];
const values = {
  actual: 9,
  limit: 5,
  option: 'bytes',
  format: 'html',
  reason: 'year',
  declared: 'gbk',
  used: 'utf-8',
  sections: ['一、总体情况', '五、存在的主要问题及改进情况'],
  edition: '2021',
  wanted: '一、总体情况',
  expected: 7,
  value: '2 | 0 | 2',
  pages: [2, 3],
  from: '.doc',
  remedy: '.docx',
  alike: 'row-twice',
  count: 12,
};

describe('messages', () => {
  it.each(['zh-CN', 'en'] as const)('every code has a sentence in %s, filled to the last value', (locale) => {
    const sentences = codes.map((code) => {
      const message = createMessage(code, {
        path: 'applications.received.total',
        edition: '2021',
        text: '3O',
        values,
        ...(code === 'cell-ambiguous' ? { candidates: ['69 | 3 | 665', '6 | 93 | 665'] } : {}),
      });
      return `${code} (${message.severity}): ${describeImportMessage(message, locale)}`;
    });
    expect(sentences.filter((sentence) => /\{\w+\}/.test(sentence))).toEqual([]);
    expect(sentences.join('\n')).toMatchSnapshot();
  });

  it('both languages say the same values', () => {
    const names = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
    for (const code of codes) expect([code, names(en.codes[code])]).toEqual([code, names(zhCN.codes[code])]);
  });

  it('places', () => {
    const place = { page: 2, table: 1, row: 3, column: 4, line: 50 };
    expect(describePlace(place, 'zh-CN')).toBe('第2页第1张表第3行第4列，原文第50行');
    expect(describePlace(place, 'en')).toBe('page 2, table 1, row 3, column 4, line 50 of the source');
  });
});
