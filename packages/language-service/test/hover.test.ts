import { describe, expect, it } from 'vitest';
import { MarkupContent } from 'vscode-languageserver-types';
import { type FeatureOptions, hover } from '../src/index.js';
import { en, expectGolden, open, report, zh } from './kit.js';

const received = (cells: string) => report({ '  本年新收': `  本年新收: ${cells}` });
const broken =
  '{ 自然人: 3, 商业企业: 2, 科研机构: 0, 社会公益组织: 0, 法律服务机构: 0, 其他: 0, 总<|>计: 6 }';

const places: readonly (readonly [string, string])[] = [
  ['a section', report({ 依申请公开: '依申<|>请公开:' })],
  [
    'a row',
    report({
      '  上年结转':
        '  上年<|>结转: { 自然人: 0, 商业企业: 0, 科研机构: 0, 社会公益组织: 0, 法律服务机构: 0, 其他: 0, 总计: 0 }',
    }),
  ],
  ['a broken total', received(broken)],
  ['a part of it', received(broken.replace('总<|>计', '总计').replace('商业企业', '商业<|>企业'))],
  [
    'the number of a part',
    received(broken.replace('总<|>计', '总计').replace('商业企业: 2', '商业企业: 2<|>')),
  ],
  ['a row with a blank', received(broken.replace('商业企业: 2', '商业企业: '))],
  [
    'a balanced total of table four',
    report({
      '  行政复议': '  行政复议: { 结果维持: 1, 结果纠正: 0, 其他结果: 0, 尚未审结: 1, 总<|>计: 2 }',
    }),
  ],
  [
    'the total of all outcomes',
    report({
      '    予以公开': '    予以公开: { 自然人: 3, 总计: 3 }',
      '    总计': '    总计: { 自然<|>人: 4, 总计: 4 }',
    }),
  ],
  ['an amount', report({ '  行政事业性收费': '  行政事业性收费: { 本年收<|>费金额: 1.5 }' })],
  ['a choice', report({ 机关: '机关: { 名称: 某局, 类别: 政府<|>部门, 层级: 县级 }' })],
  ['a narrative', report({ 其他事项: '其他<|>事项: |' })],
  ['the year', report({ 年度: '年<|>度: 2021' })],
];

const textOf = (marked: string, options: FeatureOptions) => {
  const { document, checked, position } = open(marked);
  const contents = hover(document, checked, position, options)?.contents;
  return MarkupContent.is(contents) ? contents.value : '';
};

describe('hover', () => {
  it.each([
    ['zh-CN', zh],
    ['en', en],
  ])('says what it says in %s', (locale, options) => {
    const page = places
      .map(([name, marked]) => `<!-- ${name} -->\n\n${textOf(marked, options)}\n`)
      .join('\n');
    expectGolden(`hover.${locale}.md`, page);
  });

  it('is quiet between members, in comments and inside narratives', () => {
    for (const marked of [
      report({ 年度: '年度: 2021 # 说<|>明' }),
      report({ 其他事项: '<|>\n其他事项: |' }),
      '总体情况: |\n  一<|>是\n',
    ])
      expect(textOf(marked, zh)).toBe('');
  });

  it.each([
    ['an earlier line without a colon', '机关:\n  名称 某局\n  层<|>级: 县级', '机关层级'],
    ['an earlier full-width colon', '机关：\n  层<|>级：县级', '机关层级'],
    ['an earlier open quote', '机关:\n  名称: "某局\n  层<|>级: 县级', '机关层级'],
    ['no space behind the colon', '机关:\n  层<|>级:县级', '机关层级'],
  ])('goes on working behind %s', (_, marked, label) => {
    expect(textOf(marked, zh)).toContain(label);
  });

  it('is plain text for clients without Markdown, and its range holds the cursor', () => {
    const { document, checked, position } = open(received(broken));
    const found = hover(document, checked, position, { ...zh, markdown: false });
    expect(found?.contents).toMatchObject({ kind: 'plaintext', value: expect.not.stringMatching(/\*\*|`/) });
    expect(document.getText(found?.range)).toBe('总计');
  });
});
