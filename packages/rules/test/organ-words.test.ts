import { buildReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../src/index.js';

describe('words by which another organ speaks of itself', () => {
  it.each([
    ['示例县教育局', '政务公开向基本镇村延伸。', []],
    ['示例县教育局', '从根本乡情出发。', []],
    ['示例县教育局', '推广文本镇级样式。', []],
    ['示例县教育局', '指导本镇村务公开。', ['本镇']],
    ['示例县教育局', '我镇设立查阅点。', ['我镇']],
    ['示例县城关镇人民政府', '指导本镇村务公开。', []],
    ['示例县城关镇人民政府', '我局设立查阅点。', ['我局']],
  ])('of %s in %s', (agency, text, expected) => {
    const report = buildReport({ agency, set: { overview: `${text}\n` } });
    const found = checkReport(report).problems.filter(({ code }) => code === 'N108');
    expect(found.map(({ values }) => values?.words)).toEqual(expected);
  });
});
