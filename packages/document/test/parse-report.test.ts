import { currentEdition, type ReportDraft, valueAt, withoutValue, withValue } from '@nianbao/schema';
import { buildBalancedReport, buildReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { type ParsedReport, parseReport } from '../src/index.js';
import { sampleText, writeSample } from './sample.js';

const slice = (parsed: ParsedReport, path: string, part?: 'key' | 'value' | 'pair') => {
  const span = parsed.locate(path, part);
  return span && parsed.text.slice(span.start, span.end);
};

describe('parseReport', () => {
  it.each(['zh', 'en'] as const)('reads a complete report in %s', (vocabulary) => {
    const parsed = parseReport(sampleText(vocabulary));
    expect(parsed.problems).toEqual([]);
    expect(parsed).toMatchObject({
      isReport: true,
      vocabulary,
      edition: currentEdition,
      strays: [],
      comments: [],
    });
    expect(parsed.report).toEqual(buildReport());
  });

  it.each([1, 2, 3])('reads balanced report %i as it was', (seed) => {
    const report = buildBalancedReport(seed);
    expect(parseReport(writeSample(report)).report).toEqual(report);
  });

  it.each([
    ['', null],
    ['~', null],
    ['null', null],
    ['不适用', 'n/a'],
    ['n/a', 'n/a'],
    ['/', 'n/a'],
    ['—', 'n/a'],
    ['——', 'n/a'],
    ["'-'", 'n/a'],
    ['0', 0],
    ['12', 12],
    ['007', 7],
  ])('reads the cell 「%s」 as %j', (written, value) => {
    const parsed = parseReport(sampleText().replace('自然人: 0', `自然人: ${written}`));
    expect(parsed.problems).toEqual([]);
    expect(valueAt(parsed.report, 'applications.received.naturalPerson')).toBe(value);
  });

  it.each([
    ['|\n  一。\n\n  二。\n', '一。\n\n二。\n'],
    ['|-\n  一。\n', '一。'],
    ['>\n  一。\n  二。\n', '一。 二。\n'],
    ["'一。'\n", '一。'],
    ['"一。\\n二。"\n', '一。\n二。'],
    ['一。\n  二。\n', '一。 二。'],
    ['\n', null],
    ["''\n", ''],
  ])('reads the narrative %j', (written, value) => {
    const { report, problems } = parseReport(`总体情况: ${written}年度: 2024\n`);
    expect(report.overview).toBe(value);
    expect(report.reportingYear).toBe(2024);
    expect(problems.map(({ message }) => message)).toEqual(['missing-key-top']);
  });

  it.each([
    ['', false],
    ['# 只有注释\n', false],
    ['标题: 一篇文章\n', false],
    ['- 一\n', false],
    ['年度: 2024\n', true],
    ['overview: text\n', true],
  ])('knows a report from other files: %j', (text, isReport) => {
    expect(parseReport(text).isReport).toBe(isReport);
  });

  it('keeps the value of an unusable cell out of the report', () => {
    const { report } = parseReport(sampleText().replace('自然人: 0', '自然人: 很多'));
    expect(valueAt(report, 'applications.received')).not.toHaveProperty('naturalPerson');
    expect(valueAt(report, 'applications.received.total')).toBe(0);
  });

  it('lets the first of two equal keys stand', () => {
    const text = sampleText().replace('年度: 2024', '年度: 2024\n年度: 2023');
    expect(parseReport(text).report.reportingYear).toBe(2024);
  });

  it('reads notes by the path of their cell', () => {
    const notes = '备注:\n  主动公开.行政规范性文件.本年制发件数: 其中修订16件\n  主动公开: 无\n';
    const { report, problems } = parseReport(`${sampleText()}${notes}`);
    expect(report.notes).toEqual({ 'proactiveDisclosure.normativeDocuments.issued': '其中修订16件' });
    expect(problems.map(({ message }) => message)).toEqual(['note-without-cell']);
  });

  it('leaves keys of another form to rule F101', () => {
    const text = sampleText().replace(
      '行政许可: { 本年处理决定数量: 0 }',
      '行政许可: { 上一年项目数量: 1, 本年增/减: 0 }',
    );
    const { strays, problems } = parseReport(text);
    expect(strays.map(({ path, word }) => [path, word])).toEqual([
      ['proactiveDisclosure.administrativeLicensing.previousItems', '上一年项目数量'],
      ['proactiveDisclosure.administrativeLicensing.change', '本年增/减'],
    ]);
    expect(problems).toEqual([]);
  });

  it('says once what a group lacks, and nothing of a whole section', () => {
    const without = ['overview', 'applications.outcomes.withheld', 'applications.outcomes.disclosed'];
    const report = without.reduce<ReportDraft>((draft, path) => withoutValue(draft, path), buildReport());
    expect(parseReport(writeSample(report)).problems).toMatchObject([
      {
        message: 'missing-key',
        path: 'applications.outcomes',
        values: { missing: ['予以公开', '不予公开'] },
      },
    ]);
  });

  it('takes the row of the 2019 form where a report did not divide 其他处理', () => {
    const row = valueAt(buildReport(), 'applications.received');
    const report = withValue(buildReport(), 'applications.outcomes.otherHandling', { undivided: row });
    const parsed = parseReport(writeSample(report));
    expect(parsed.problems).toEqual([]);
    expect(parsed.report).toEqual(report);
  });

  it('lists comments for suppression', () => {
    const text =
      '# nianbao-ignore Y102 原因\n年度: 2024 # 二\n总体情况: |\n  # 不是注释\n机关: { 名称: A # 三\n  } #四\n';
    const parsed = parseReport(text);
    expect(parsed.comments.map(({ text: said, line, alone }) => [said, line, alone])).toEqual([
      ['nianbao-ignore Y102 原因', 0, true],
      ['二', 1, false],
      ['三', 4, false],
      ['四', 5, false],
    ]);
    for (const { span } of parsed.comments) expect(text.charAt(span.start)).toBe('#');
  });
});

describe('locate', () => {
  const parsed = parseReport(sampleText());

  it.each([
    ['reportingYear', 'key', '年度'],
    ['reportingYear', 'value', '2024'],
    ['reportingYear', 'pair', '年度: 2024'],
    ['edition', 'value', "'2021'"],
    ['agency', 'value', '{ 名称: 示例县某某局 }'],
    ['applications.received.total', 'pair', '总计: 0'],
    ['applications.outcomes.withheld', 'key', '不予公开'],
    ['otherMatters', 'value', '|\n  本年度未收取信息处理费。'],
  ] as const)('finds %s, %s', (path, part, text) => {
    expect(slice(parsed, path, part)).toBe(text);
  });

  it('finds every cell of the form', () => {
    expect(currentEdition.cells.filter((path) => slice(parsed, path) !== '0')).toEqual([]);
  });

  it('finds the place of a blank value', () => {
    const blank = parseReport(sampleText().replace('自然人: 0', '自然人: '));
    const span = blank.locate('applications.received.naturalPerson');
    expect(span?.start).toBe(span?.end);
    expect(blank.text.slice(0, span?.start)).toMatch(/自然人: ?$/);
  });

  it('falls back to what is nearest', () => {
    expect(parsed.locate('publication.date')).toBeUndefined();
    expect(parsed.nearest('applications.received.nothing')).toEqual(
      parsed.locate('applications.received', 'key'),
    );
    expect(parsed.nearest('publication.date')).toEqual({ start: 0, end: parsed.text.indexOf('\n') });
  });

  it('finds places behind a repair', () => {
    const broken = parseReport(
      sampleText().replace('机关: {', '机关：｛').replace('本年新收: ', '本年新收:'),
    );
    expect(slice(broken, 'applications.received.total', 'pair')).toBe('总计: 0');
    expect(slice(broken, 'agency', 'value')).toBe('｛ 名称: 示例县某某局 }');
  });
});
