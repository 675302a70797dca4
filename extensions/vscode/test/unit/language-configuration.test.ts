import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extensionFolder } from '../e2e/support/paths.js';

const configuration = JSON.parse(readFileSync(join(extensionFolder, 'language-configuration.json'), 'utf8'));

describe('words', () => {
  const { pattern, flags } = configuration.wordPattern;

  it.each([
    ['  自然人: 12', ['自然人', '12']],
    ['危及三安全一稳定: { 总计: -0.5 }', ['危及三安全一稳定', '总计', '-0.5']],
    ['naturalPerson: 3', ['naturalPerson', '3']],
    ['公开20条，其中《办法》5条', ['公开', '20', '条', '其中', '办法', '5', '条']],
  ])('of %j are %j', (line, words) => {
    expect(line.match(new RegExp(pattern, `${flags}g`))).toEqual(words);
  });
});

describe('a new line', () => {
  const [opening] = configuration.onEnterRules;

  it.each([
    ['依申请公开:', true],
    ['  不予公开:   # 表三', true],
    ['总体情况: |', true],
    ['  本年新收: { 自然人: 0 }', false],
    ['  （一）主动公开政府信息的数量:', false],
    ['  2021年，我局认真贯彻，分工如下:', false],
    ['年度: 2021', false],
  ])('after %j indents: %s', (line, indents) => {
    expect(new RegExp(opening.beforeText).test(line)).toBe(indents);
    expect(new RegExp(configuration.indentationRules.increaseIndentPattern).test(line)).toBe(indents);
  });
});
