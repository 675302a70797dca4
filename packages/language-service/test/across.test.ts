import { describe, expect, it } from 'vitest';
import type { Location } from 'vscode-languageserver-types';
import { definition, hover, references } from '../src/index.js';
import { county, openIn, placeIn, uriOf } from './county.js';
import { zh } from './kit.js';

const department = '2024/发展和改革局.nianbao.yaml';
const rollUp = '2024/县政府汇总.nianbao.yaml';

/** A county file with the cursor before the first `word` behind `after`. */
function marked(file: string, after: string, word: string): string {
  const text = county[file] ?? '';
  const from = text.indexOf(after);
  const at = text.indexOf(word, from);
  if (from < 0 || at < 0) throw new Error(`${file} does not say ${after} … ${word}`);
  const cursor = at + word.length - (/\d$/.test(word) ? 1 : 0);
  return `${text.slice(0, cursor)}<|>${text.slice(cursor)}`;
}

const shown = (locations: readonly Location[]) =>
  locations.map(({ uri, range }) => placeIn(county, uri.replace(uriOf(''), ''), range));

describe('definition', () => {
  it.each([
    ['of a figure in the text', department, '总体情况', '新收申请7', ['2024/发展和改革局 本年新收 7']],
    [
      'of a total',
      department,
      '本年新收',
      '总计: 7',
      [
        '2024/发展和改革局 本年新收 6',
        '2024/发展和改革局 本年新收 1',
        '2024/发展和改革局 本年新收 0',
        '2024/发展和改革局 本年新收 0',
        '2024/发展和改革局 本年新收 0',
        '2024/发展和改革局 本年新收 0',
      ],
    ],
    ['of 上年结转', department, '上年结转', '自然人: 1', ['2023/发展和改革局 结转下年度 1']],
    [
      'of a cell of a roll-up',
      rollUp,
      '予以公开',
      '自然人: 24',
      [
        '2024/政府办公室 予以公开 6',
        '2024/发展和改革局 予以公开 6',
        '2024/教育局 予以公开 9',
        '2024/城关镇 予以公开 2',
      ],
    ],
    ['of prose without a figure', department, '主要问题', '深度', []],
  ])('%s', async (_name, file, after, word, expected) => {
    const opened = await openIn(file, marked(file, after, word));
    expect(shown(await definition(opened))).toEqual(expected);
  });
});

describe('references', () => {
  it.each([
    [
      'of a total',
      department,
      '本年新收',
      '总计: 7',
      ['2024/发展和改革局 总计 8', '2024/发展和改革局 新收申请7件 7', '2024/县政府汇总 本年新收 31'],
    ],
    [
      'of an addend',
      department,
      '本年新收',
      '自然人: 6',
      ['2024/发展和改革局 总计 7', '2024/发展和改革局 本年新收 7', '2024/县政府汇总 本年新收 30'],
    ],
    [
      'of 结转下年度',
      '2023/发展和改革局.nianbao.yaml',
      '结转下年度:',
      '自然人: 1',
      [
        '2023/发展和改革局 总计 7',
        '2023/发展和改革局 结转下年度 1',
        '2024/发展和改革局 上年结转 1',
        '2023/县政府汇总 结转下年度 4',
      ],
    ],
    ['of a figure in the text', department, '总体情况', '新收申请7', []],
  ])('%s', async (_name, file, after, word, expected) => {
    const opened = await openIn(file, marked(file, after, word));
    expect(shown(await references(opened))).toEqual(expected);
  });
});

describe('hover', () => {
  it.each([
    ['last year’s value', department, '本年新收', '自然人: 6', '上年（2023）：8'],
    ['the sum of the members', rollUp, '予以公开', '自然人: 24', '各成员合计：23（4／4 份）'],
  ])('tells %s', async (_name, file, after, word, expected) => {
    const { document, checked, position } = await openIn(file, marked(file, after, word));
    expect(JSON.stringify(hover(document, checked, position, zh)?.contents)).toContain(expected);
  });
});
