import type { Locale } from '@nianbao/schema';
import { describe, expect, it } from 'vitest';
import {
  catalogue,
  checkText,
  fixTitle,
  messageOf,
  relatedMessageOf,
  ruleInfo,
  suggestionTitle,
} from '../src/index.js';
import { en } from '../src/messages/en.js';
import { zhCN } from '../src/messages/zh-CN.js';
import { reportText, withComment } from './report-text.js';

const locales: readonly Locale[] = ['zh-CN', 'en'];

describe('sentences', () => {
  it('both languages have the same sentences', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zhCN).sort());
  });

  it.each(Object.keys(zhCN))('%s, as people read it', (key) => {
    const values = {
      code: 'T303',
      count: 175,
      line: 7,
      path: 'ignore.0.year',
      key: 'code',
      word: 'yaer',
      meant: 'year',
      name: '示例县旧局',
      organ: '示例县新局',
      actual: '20244',
      options: ['strict', 'mandatory'],
      expected: ['int', 'array'],
      bound: 2100,
    };
    expect([zhCN, en].map((sentences) => sentences[key]?.(values))).toMatchSnapshot();
  });

  it.each(locales)(
    'every problem, related place and way out of a broken report has its sentence in %s',
    (locale) => {
      const text = withComment(
        reportText({ 'applications.received.total': 5 }).replace(
          '本年处理决定数量: 0',
          '本年处理决定数量：0',
        ),
        '上年结转',
        '# nianbao-ignore T401',
        'behind',
      );
      const { problems } = checkText(text);
      expect(new Set(problems.map((problem) => problem.source))).toEqual(
        new Set(['document', 'rules', 'workspace']),
      );
      for (const problem of problems) {
        const sentences = [
          messageOf(problem, locale),
          ...problem.related.map((related) => relatedMessageOf(problem, related, locale)),
          ...problem.suggestions.map((suggestion) => suggestionTitle(problem, suggestion, locale)),
          ...problem.fixes.map((fix) => fixTitle(fix, locale)),
        ];
        // A sentence that is missing comes back as its key.
        for (const sentence of sentences) expect(sentence).toMatch(/[^\w.-]/);
      }
    },
  );
});

describe('catalogue', () => {
  it('holds each code and each name once, in order', () => {
    const codes = catalogue.map((info) => info.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(catalogue.map((info) => info.slug)).size).toBe(codes.length);
  });

  it.each(['T301', 't301', 'flow-balance', 'S101', 'C102'])('finds %s', (name) => {
    expect(ruleInfo(name)).toBeDefined();
  });

  it('knows no other', () => {
    expect(ruleInfo('T999')).toBeUndefined();
    expect(ruleInfo('')).toBeUndefined();
  });
});
