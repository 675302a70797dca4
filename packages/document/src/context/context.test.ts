import { describe, expect, it } from 'vitest';
import { parseReport } from '../parse/report.js';
import { contextAt } from './context.js';
import { entryAt } from './entry.js';
import type { Context } from './place.js';

/** The context at the mark `<|>`. */
function at(marked: string): Context {
  const offset = marked.indexOf('<|>');
  return contextAt(parseReport(marked.replace('<|>', '')), offset);
}

describe('contextAt', () => {
  it.each([
    ['an empty file', '<|>', 'key', '', '', []],
    ['a half-typed key', '格式: 2021\n机<|>', 'key', '', '机', ['edition']],
    ['a half-typed key in pinyin', '格式: 2021\nnd<|>', 'key', '', 'nd', ['edition']],
    ['a blank line in a group', '机关:\n  名称: 某局\n  <|>', 'key', 'agency', '', ['name']],
    ['a key with its colon', '机关:\n  名<|>称: 某局', 'key', 'agency', '名', []],
    [
      'inside a row',
      '依申请公开:\n  本年新收: { 自然人: 1, <|> }',
      'key',
      'applications.received',
      '',
      ['naturalPerson'],
    ],
    [
      'inside a row, half-typed',
      '依申请公开:\n  本年新收: { 自然人: 1, 商<|>, 总计: 3 }',
      'key',
      'applications.received',
      '商',
      ['naturalPerson', 'total'],
    ],
    [
      'inside an open row',
      '依申请公开:\n  本年新收: { 自然人: 1, 商<|>\n  上年结转: {}',
      'key',
      'applications.received',
      '商',
      ['naturalPerson'],
    ],
    [
      'a row on several lines',
      '依申请公开:\n  本年新收: {\n    自然人: 1,\n    <|>\n  }',
      'key',
      'applications.received',
      '',
      ['naturalPerson'],
    ],
    [
      'between siblings three deep',
      '依申请公开:\n  办理结果:\n    不予公开:\n      属于国家秘密: {}\n      <|>\n      属于行政查询事项: {}\n',
      'key',
      'applications.outcomes.withheld',
      '',
      ['stateSecret', 'statutoryInquiry'],
    ],
    ['behind a line without its colon', '机关:\n  名称 某局\n  <|>', 'key', 'agency', '', ['name']],
    ['behind a full-width colon', '机关：\n  名称：某局\n  <|>', 'key', 'agency', '', ['name']],
    ['behind an open quote', '机关:\n  名称: "某局\n  <|>', 'key', 'agency', '', ['name']],
    ['behind a tab', '机关:\n\t名称: 某局\n\t<|>', 'key', 'agency', '', ['name']],
    ['English ids', 'agency:\n  na<|>', 'key', 'agency', 'na', []],
  ])('offers keys in %s', (_, text, where, parent, typed, present) => {
    const context = at(text);
    expect([context.where, context.parent.path, context.typed, [...context.present].sort()]).toEqual([
      where,
      parent,
      typed,
      [...present].sort(),
    ]);
  });

  it.each([
    ['right behind the colon', '机关:\n  层级:<|>', 'agency.level', '', true],
    ['behind the space', '机关:\n  层级: <|>', 'agency.level', '', false],
    ['a full-width colon', '机关:\n  层级：<|>', 'agency.level', '', true],
    ['inside quotes', '机关:\n  层级: "县<|>"', 'agency.level', '"县', false],
    ['a row on one line', '机关: { 名称: 某局, 层级: 县<|> }', 'agency.level', '县', false],
    ['a row without a space', '机关: { 层级:<|> }', 'agency.level', '', true],
    ['a value before a comment', '年度: 20<|>24 # 注', 'reportingYear', '20', false],
    ['an earlier line without a colon', '机关:\n  名称 某局\n  层级: <|>', 'agency.level', '', false],
    ['an earlier open quote', '机关:\n  名称: "某局\n  层级: <|>', 'agency.level', '', false],
  ])('offers values %s', (_, text, entry, typed, needsSpace) => {
    const context = at(text);
    expect([context.where, context.entry?.path, context.typed, context.needsSpace]).toEqual([
      'value',
      entry,
      typed,
      needsSpace,
    ]);
  });

  it.each([
    ['a narrative', '总体情况: |\n  一是<|>', 'narrative'],
    ['a narrative with a deeper line', '总体情况: |\n  一是\n    二<|>', 'narrative'],
    ['a comment', '年度: 2021 # 说<|>', 'comment'],
    ['a comment line', '# 说<|>', 'comment'],
    ['an unknown group', '没有:\n  <|>', 'none'],
  ])('is silent in %s', (_, text, where) => {
    expect(at(text).where).toBe(where);
  });

  it('replaces the whole key and the whole value, and holds the cursor', () => {
    const text = '机关:\n  名<|>称: 某局';
    const { replace } = at(text);
    expect(text.replace('<|>', '').slice(replace.start, replace.end)).toBe('名称');
    const value = '年度: 20<|>24 # 注';
    const span = at(value).replace;
    expect(value.replace('<|>', '').slice(span.start, span.end)).toBe('2024');
  });

  it.each([
    ['依申请公开:\n  本年新收: { 自然<|>人: 1 }', 'applications.received.naturalPerson', 'key'],
    ['依申请公开:\n  本年新收: { 自然人: 1<|> }', 'applications.received.naturalPerson', 'value'],
    ['依申请公开:\n  本年<|>新收: { 自然人: 1 }', 'applications.received', 'key'],
    ['依申<|>请公开:\n  本年新收: {}', 'applications', 'key'],
  ])('finds the member at %j', (marked, path, part) => {
    const found = entryAt(parseReport(marked.replace('<|>', '')), marked.indexOf('<|>'));
    expect([found?.entry.path, found?.part]).toEqual([path, part]);
  });

  it('never throws, wherever the cursor stands', () => {
    const text =
      '机关: { 名称: "某局, 层级：\n依申请公开:\n\t本年新收 { 自然人:1,，}}\n总体情况: |\n  文\n年度';
    const parsed = parseReport(text);
    for (let offset = -1; offset <= text.length + 1; offset += 1)
      expect(contextAt(parsed, offset).replace.start).toBeGreaterThanOrEqual(0);
  });
});
