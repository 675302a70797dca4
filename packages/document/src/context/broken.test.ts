import { describe, expect, it } from 'vitest';
import { parseReport } from '../parse/report.js';
import { stringifyReport } from '../write/stringify.js';
import { contextAt } from './context.js';
import { entryAt } from './entry.js';

const rows = `依申请公开:
  办理结果:
    不予公开:
      属于国家秘密: { 自然人: 0 }
      属于行政查询事项: { 自然人: 0 }
    总计: { 自然人: 0 }
`;

/** The context at the mark, in one line: where, parent, entry, typed, replaced, column. */
function at(marked: string): string {
  const offset = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const { where, parent, entry, typed, replace, indent } = contextAt(parseReport(text), offset);
  const replaced = text.slice(replace.start, replace.end);
  return [where, parent.path, entry?.path.slice(parent.path.length) ?? '-', typed, replaced, indent].join(
    ' | ',
  );
}

describe('contextAt in broken files', () => {
  it.each([
    ['a missing colon above', '主动公开\n  规<|>', 'key | proactiveDisclosure | - | 规 | 规 | 2'],
    [
      'a full-width colon above',
      '主动公开：\n  规章：{ 本年制发件数：<|> }',
      'value | proactiveDisclosure.administrativeRules | .issued |  |  | 2',
    ],
    ['an open quote above', '机关: { 名称: "某局, 层级: 县级 }\n年<|>', 'key |  | - | 年 | 年 | 0'],
    [
      'an open brace above',
      '主动公开:\n  规章: { 本年制发件数: 0,\n  行<|>',
      'key | proactiveDisclosure | - | 行 | 行 | 2',
    ],
    [
      'a tab above',
      '主动公开:\n\t规章: {}\n\t行政许可: { <|> }',
      'key | proactiveDisclosure.administrativeLicensing | - |  |  | 2',
    ],
    [
      'an ideographic space above',
      '主动公开:\n　规章: {}\n　行<|>',
      'key | proactiveDisclosure | - | 行 | 行 | 2',
    ],
    [
      'a row at the wrong column above',
      '依申请公开:\n本年新收: { 自然人: 1 }\n  上<|>',
      'key | applications | - | 上 | 上 | 2',
    ],
    ['no group above at all', '  本年新收: { 自<|> }', 'key | applications.received | - | 自 | 自 | 2'],
    [
      'a full-width brace',
      '依申请公开:\n  本年新收: ｛ 自然人: 1，商<|> ｝',
      'key | applications.received | - | 商 | 商 | 2',
    ],
    [
      'a full-width comma',
      '依申请公开:\n  本年新收: { 自然人: 1，总计: 2<|> }',
      'value | applications.received | .total | 2 | 2 | 2',
    ],
    [
      'an official label as key',
      '一、总体情况: 文\n三、收到和处理政府信息公开申请情况:\n  本<|>',
      'key | applications | - | 本 | 本 | 2',
    ],
    [
      'a map on several lines, below a cell',
      '机关: {\n  名称: 某局,\n    层<|>\n}',
      'key | agency | - | 层 | 层 | 4',
    ],
    ['a value right behind its colon', '年度:20<|>24', 'value |  | reportingYear | 20 | 2024 | 0'],
    [
      'a number in a row without spaces',
      '依申请公开:\n  本年新收: {自然人:1<|>,总计:2}',
      'value | applications.received | .naturalPerson | 1 | 1 | 2',
    ],
    ['a group that has a list', '机关:\n  - <|>', 'none | agency | - |  |  | 2'],
    ['braces that are closed', '机关: { 名称: 某局 } <|>', 'none |  | - |  |  | 0'],
    ['a comment in braces', '机关: { 名称: 某局, # 注<|>\n  层级: 县级 }', 'comment |  | - |  |  | 0'],
    [
      'a narrative with words like keys',
      '总体情况: |\n  年度:\n    机关: <|>',
      'narrative |  | overview |  |  | 4',
    ],
    ['a narrative of full-width signs', '总体情况：|\n  一是<|>', 'narrative |  | overview |  |  | 2'],
    ['a narrative in open quotes', '总体情况: "一是\n  二是<|>', 'narrative |  | overview |  |  | 2'],
    ['a narrative without a sign', '总体情况:\n  一是\n  二是<|>', 'narrative |  | overview |  |  | 2'],
    ['a key below a narrative', '总体情况: |\n  一是\n主<|>', 'key |  | - | 主 | 主 | 0'],
    ['a value on a line of its own', '年度:\n  20<|>', 'value |  | reportingYear | 20 | 20 | 2'],
    [
      'a key of another vocabulary',
      '主动公开:\n  administrativeRules: { iss<|> }',
      'key | proactiveDisclosure.administrativeRules | - | iss | iss | 2',
    ],
    ['notes', '备注:\n  主动<|>', 'key | notes | - | 主动 | 主动 | 2'],
    [
      'a known key without its colon',
      '依申请公开:\n  本年新收<|>',
      'key | applications | .received | 本年新收 | 本年新收 | 2',
    ],
    [
      'before a row without a colon',
      '依申请公开:\n  本年<|>新收 { 自然人: 1 }',
      'key | applications | .received | 本年 | 本年新收 | 2',
    ],
    [
      'a row behind a missing colon',
      '依申请公开:\n  本年新收 { 自<|> }',
      'key | applications.received | - | 自 | 自 | 2',
    ],
    ['an unknown group', '没有这项:\n  <|>', 'none |  | - |  |  | 2'],
    ['indentation before a key', '机关:\n <|> 名称: 某局', 'none |  | - |  |  | 2'],
  ])('reads %s', (_, marked, wanted) => {
    expect(at(marked)).toBe(wanted);
  });

  it.each([
    [6, 'applications.outcomes.withheld', 6],
    [8, 'applications.outcomes.withheld', 6],
    [0, 'applications.outcomes.withheld', 6],
  ])('allows between siblings no column but theirs: %i', (column, parent, indent) => {
    const line = `${' '.repeat(column)}<|>\n      属于行政查询事项`;
    expect(at(rows.replace('      属于行政查询事项', line))).toContain(` | ${parent} | - | `);
    expect(at(rows.replace('      属于行政查询事项', line)).endsWith(`| ${indent}`)).toBe(true);
  });

  it.each([
    [6, 'applications.outcomes.withheld'],
    [5, 'applications.outcomes'],
    [4, 'applications.outcomes'],
    [2, 'applications'],
    [1, ''],
    [0, ''],
  ])('goes by the column at the end of a file: %i', (column, parent) => {
    const end = rows.replace(/ {4}总计.*\n/, '');
    expect(at(`${end}${' '.repeat(column)}<|>`).split(' | ')[1]).toBe(parent);
  });

  it('replaces the white space of a line at a wrong column', () => {
    const text = rows.replace('      属于行政查询事项', '   <|>\n      属于行政查询事项');
    const offset = text.indexOf('<|>');
    const { replace, indent } = contextAt(parseReport(text.replace('<|>', '')), offset);
    expect([replace, indent]).toEqual([{ start: offset - 3, end: offset }, 6]);
  });

  it.each([
    ['right behind a colon', '年度:<|>', true, true],
    ['right behind a colon, before a space', '机关: { 名称:<|> }', true, true],
    ['behind a space', '年度: <|>', true, false],
    ['at a key with a colon', '年<|>度: 1', true, false],
    ['at a key without a colon', '年<|>', false, false],
  ])('says what is missing %s', (_, marked, hasColon, needsSpace) => {
    const context = contextAt(parseReport(marked.replace('<|>', '')), marked.indexOf('<|>'));
    expect([context.hasColon, context.needsSpace]).toEqual([hasColon, needsSpace]);
  });

  it('reads the same at every offset of a whole report with CRLF', () => {
    const text = stringifyReport({ agency: { name: '某局' }, overview: '一\n二\n', otherMatters: '三\n' });
    const crlf = text.replaceAll('\n', '\r\n');
    const [plain, other] = [parseReport(text), parseReport(crlf)];
    for (let offset = 0, shifted = 0; offset <= text.length; offset++, shifted++) {
      const [a, b] = [contextAt(plain, offset), contextAt(other, shifted)];
      expect([b.where, b.parent.path, b.typed]).toEqual([a.where, a.parent.path, a.typed]);
      if (text[offset] === '\n') shifted++;
    }
  });
});

describe('entryAt', () => {
  it.each([
    ['机关: <|>{ 名称: 某局 }', 'agency value'],
    ['机关: { 名称: 某<|>局 }', 'agency.name value'],
    ['机关: { 名称: 某局 }  # <|>注', ''],
    ['总体情况: |\n  一<|>是', 'overview value'],
    ['主动公开：\n\t规章 { 本年制发<|>件数：1 }', 'proactiveDisclosure.administrativeRules.issued key'],
    ['没<|>有: 1', ''],
    ['年度:  <|>', ''],
  ])('finds the field in %j', (marked, wanted) => {
    const found = entryAt(parseReport(marked.replace('<|>', '')), marked.indexOf('<|>'));
    expect(found ? `${found.entry.path} ${found.part}` : '').toBe(wanted);
  });
});

describe('contextAt in texts that are no report', () => {
  it.each([
    ['one line', 'a'.repeat(200_000)],
    ['white space', `年度:\n${' '.repeat(200_000)}`],
    ['quotes', `机关: { ${`,'" `.repeat(50_000)}`],
    ['deep nesting', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
    ['braces', '主动公开: { 规章: '.repeat(5_000)],
  ])('holds in %s', (_, text) => {
    const parsed = parseReport(text);
    for (const offset of [0, text.length >> 1, text.length]) {
      const { replace } = contextAt(parsed, offset);
      expect([replace.start <= offset, replace.end >= offset]).toEqual([true, true]);
    }
  });
});
