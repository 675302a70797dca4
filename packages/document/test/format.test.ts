import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  formatEdits,
  formatReport,
  newReport,
  parseReport,
  stringifyReport,
} from '../src/index.js';
import { expectGolden } from './golden.js';
import { anyChoices, anyReport } from './reports.js';

/** The same report as a hurried hand would lay it out. */
function scatter(text: string, choice: () => number): string {
  const spaces = (least: number) => ' '.repeat(least + (choice() % 3));
  let inText = false;
  return text
    .split('\n')
    .map((line) => {
      if (/: [|"']/.test(line) || (inText && /^ |^$/.test(line))) {
        inText = true;
        return line;
      }
      inText = false;
      const wide = line.replace(/^ +/, (lead) => lead.repeat(2));
      const loose = wide
        .replace(/: +\{/, () => `:${spaces(0)} {`)
        .replace(/, +/g, () => `${spaces(0)},${spaces(1)}`);
      const noted = choice() % 5 === 0 && loose !== '' ? `${loose}  # 注` : loose;
      return choice() % 7 === 0 ? `${noted}${noted === '' ? '' : spaces(0)}\n${spaces(0)}` : noted;
    })
    .join(choice() % 4 === 0 ? '\r\n' : '\n');
}

const anyLayout = fc
  .tuple(anyReport, anyChoices)
  .map(([report, choices]) => scatter(stringifyReport(report), choices()));

const commentsOf = (text: string) => parseReport(text).comments.map((comment) => comment.text);

describe('formatReport', () => {
  it('changes no value and no comment, and is done after one pass', () => {
    fc.assert(
      fc.property(anyLayout, (text) => {
        const formatted = formatReport(text);
        expect(parseReport(formatted).report).toEqual(parseReport(text).report);
        expect(commentsOf(formatted)).toEqual(commentsOf(text));
        expect(formatReport(formatted)).toBe(formatted);
      }),
      { numRuns: 30 },
    );
  });

  it('finds the canonical layout from any other', () => {
    fc.assert(
      fc.property(anyReport, anyChoices, (report, choices) => {
        const choice = choices();
        const canonical = stringifyReport(report);
        const loose = canonical.replace(/^( *[^\s:"]+: +\{ .*) \}$/gm, (line) =>
          line.replace(/, +(?=[^\s:,"']+: )/g, () => `,${' '.repeat(1 + (choice() % 4))}`),
        );
        fc.pre(isDeepStrictEqual(parseReport(loose).report, report));
        expect(formatReport(loose)).toBe(canonical);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves the canonical layout and a new report alone', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(formatEdits(stringifyReport(report))).toEqual([]);
      }),
      { numRuns: 20 },
    );
    expect(formatEdits(newReport({ vocabulary: 'en' }))).toEqual([]);
  });

  it('is stable and faithful on any text', () => {
    const pieces = [
      '格式: 2021',
      '机关: {',
      ' 名称: 某局 ',
      '}',
      '  ',
      '\n',
      '\t',
      '# 注',
      '主动公开:',
      '规章: { 本年制发件数: 1 ,',
      '|',
      '- 甲',
      '"',
      ':',
      '：',
      '? a',
      '&x ',
      '!t ',
      '总体情况: |\n',
      '\r\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 16 }), (parts) => {
        const text = parts.join('');
        const formatted = formatReport(text);
        expect(parseReport(formatted).report).toEqual(parseReport(text).report);
        expect(formatReport(formatted)).toBe(formatted);
      }),
      { numRuns: 200 },
    );
  });

  it('lays out a report written in haste', () => {
    const text = `# 2021 年度
格式 :   2021
机关: {名称: 甲局,
   类别: 政府部门 }   # 名称以印章为准
总体情况: |
    一是 { 不动 }
      二是:   不动

主动公开:   # 表二
      # 规章
      规章: {本年制发件数: 0,本年废止件数: 12 , 现行有效件数: 0}   # 万
      行政规范性文件:   {  本年制发件数: 100, 本年废止件数: 1 , 现行有效件数: }

      行政许可: { 本年处理决定数量: 0 }
依申请公开:
 本年新收: { 自然人: 0,
      商业企业: 12,
      总计: }
 上年结转: { 自然人: 10, 商业企业: 1, 总计: 3 }
 办理结果:
    不予公开:
     属于国家秘密: {}
其他事项: "无
   事"`;
    expectGolden('formatted.yaml', formatReport(text));
  });

  it.each([
    ['a flow map that is not closed', '主动公开:\n    规章: { 本年制发件数: 0\n机关: {}\n'],
    ['a list at the top', '-  甲\n-   乙\n'],
    ['no map at all', '   文字'],
    ['nothing', ''],
  ])('returns %s as it is', (_, text) => {
    expect(formatReport(text)).toBe(text);
  });

  it.each([
    ['a trailing comma', '机关: { 名称: 某局, }\n'],
    ['a comment inside braces', '机关: {\n  名称: 某局, # 印章\n  层级: 县级 }\n'],
    ['a tag', '机关: !甲   { 名称: 某局 }\n'],
  ])('leaves %s where it stands', (_, text) => {
    expect(formatReport(text)).toBe(text);
  });
});

describe('formatEdits', () => {
  const text =
    '格式:   2021\n年度:   2021\n主动公开:\n    规章: {本年制发件数: 0}\n    行政许可: {本年处理决定数量: 0}\n';

  it('changes the lines of a span alone', () => {
    const at = text.indexOf('年度');
    expect(applyEdits(text, formatEdits(text, { start: at, end: at + 2 }))).toBe(
      text.replace('年度:   ', '年度: '),
    );
  });

  it('indents a section as a whole or not at all', () => {
    const at = text.indexOf('行政许可');
    expect(applyEdits(text, formatEdits(text, { start: at, end: at + 1 }))).toBe(
      '格式:   2021\n年度:   2021\n主动公开:\n  规章: {本年制发件数: 0}\n  行政许可: { 本年处理决定数量: 0 }\n',
    );
  });
});
