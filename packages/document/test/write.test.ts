import { currentEdition, type Entry } from '@nianbao/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newReport, parseReport, skeletonOf, stringifyReport, writeRow } from '../src/index.js';
import { expectGolden } from './golden.js';
import { anyReport } from './reports.js';

const entryAt = (path: string): Entry => {
  const entry = currentEdition.entries.get(path);
  if (!entry) throw new Error(`no entry ${path}`);
  return entry;
};

describe('stringifyReport', () => {
  it.each(['zh', 'en'] as const)('is read back as the same report (%s)', (vocabulary) => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const parsed = parseReport(stringifyReport(report, { vocabulary }));
        expect(parsed.report).toEqual(report);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['一段', '总体情况: |-\n  一段\n'],
    ['一段\n', '总体情况: |\n  一段\n'],
    ['一段\n\n', '总体情况: |+\n  一段\n\n'],
    ['  一段\n二段\n', '总体情况: |2\n    一段\n  二段\n'],
    ['一\0段\n', '总体情况: "一\\u0000段\\n"\n'],
    ['', "总体情况: ''\n"],
  ])('writes the narrative %j', (overview, text) => {
    expect(stringifyReport({ overview })).toBe(text);
  });

  it.each([
    ['会宁县工业和信息化局', '会宁县工业和信息化局'],
    ['2021', "'2021'"],
    ['某局: 甲', "'某局: 甲'"],
    ['甲, 乙', "'甲, 乙'"],
    ['甲\n乙', '"甲\\n乙"'],
    ["it's", "it's"],
    ["'a'", "'''a'''"],
    ['no', "'no'"],
  ])('quotes the text %j only where YAML needs it', (name, written) => {
    expect(stringifyReport({ agency: { name } })).toBe(`机关: { 名称: ${written} }\n`);
  });

  it('writes an amount without an exponent', () => {
    const text = stringifyReport({ proactiveDisclosure: { administrativeCharges: { collected: 1e-7 } } });
    expect(text).toContain('{ 本年收费金额: 0.0000001 }');
  });
});

describe('newReport', () => {
  it.each(['zh', 'en'] as const)('writes every number cell blank, without a problem (%s)', (vocabulary) => {
    const text = newReport({
      agency: '示例县某某局',
      year: 2024,
      vocabulary,
      kind: 'department',
      level: 'county',
    });
    const { report, problems, locate } = parseReport(text);
    expect(problems).toEqual([]);
    expect(currentEdition.cells.filter((path) => !locate(path, 'key'))).toEqual([]);
    expect(report.agency).toMatchObject({ name: '示例县某某局', kind: 'department', level: 'county' });
    expectGolden(`new-report.${vocabulary}.yaml`, text);
  });

  it('asks for the name and the year when they are not given', () => {
    const { problems } = parseReport(newReport());
    expect(problems.map((problem) => problem.path)).toEqual(['agency.name', 'reportingYear']);
  });
});

describe('skeletonOf', () => {
  it.each([
    ['reportingYear', {}, '年度:'],
    [
      'applications.received',
      { fill: 0 },
      '本年新收: { 自然人: 0, 商业企业: 0, 科研机构: 0, 社会公益组织: 0, 法律服务机构: 0, 其他: 0, 总计: 0 }',
    ],
    [
      'reconsiderationAndLitigation.reconsideration',
      { snippet: true },
      '行政复议: { 结果维持: §{1}, 结果纠正: §{2}, 其他结果: §{3}, 尚未审结: §{4}, 总计: §{5} }',
    ],
    ['agency.level', { snippet: true }, '层级: §{1|国家级,省级,市级,县级,乡级|}'],
    ['overview', { snippet: true }, '总体情况: |\n  §{1}'],
    [
      'reconsiderationAndLitigation.litigation',
      { indent: 2, fill: 0 },
      '行政诉讼:\n    未经复议直接起诉: { 结果维持: 0, 结果纠正: 0, 其他结果: 0, 尚未审结: 0, 总计: 0 }\n    复议后起诉:       { 结果维持: 0, 结果纠正: 0, 其他结果: 0, 尚未审结: 0, 总计: 0 }',
    ],
  ])('writes %s', (path, options, text) => {
    // `§` stands for the dollar sign of a tab stop.
    const skeleton = skeletonOf(entryAt(path), { vocabulary: 'zh', ...options });
    expect(skeleton.replaceAll('$', '§')).toBe(text);
  });

  it('aligns tab stops of one and of two digits', () => {
    const text = skeletonOf(entryAt('reconsiderationAndLitigation'), {
      vocabulary: 'zh',
      snippet: true,
      fill: 0,
    });
    const plain = skeletonOf(entryAt('reconsiderationAndLitigation'), { vocabulary: 'zh', fill: 0 });
    expect(text.replace(/\$\{\d+:0\}/g, '0')).toBe(plain);
  });
});

describe('writeRow', () => {
  it('leaves out what is not named, and leaves blank what is null', () => {
    const row = writeRow(
      entryAt('applications.received'),
      { total: 'n/a', naturalPerson: null },
      { vocabulary: 'zh' },
    );
    expect(row).toBe('本年新收: { 自然人: , 总计: 不适用 }');
  });
});
