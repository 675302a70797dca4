import { describe, expect, it } from 'vitest';
import { importHtml } from '../src/html/index.js';
import { importText } from '../src/text/index.js';
import { base, document, said, section, valuesOf } from './document.js';
import { flattened, lines, spans } from './layouts.js';
import { withCell } from './with-cell.js';

const organ = '示例县某某局';

describe('titles', () => {
  it.each([
    ['示例县某某局二〇二三年度政府信息公开工作年度报告', organ, 2023],
    ['示例县某某局二○二三年政府信息公开年度报告', organ, 2023],
    ['示例县某某局关于2023年度政府信息公开工作情况的报告', organ, 2023],
    ['示例县某某局政府信息公开工作2023年度报告', organ, 2023],
    ['示例县某某局政府信息公开工作年度报告（2023年）', organ, 2023],
    ['示例县某某局\n政府信息公开工作年度报告\n（2023年度）', organ, 2023],
    ['《示例县某某局2023年度政府信息公开工作年度报告》', organ, 2023],
    ['关于示例县某某局2023年政府信息公开工作年度报告', organ, 2023],
    ['2023年政府信息公开工作年度报告（示例县某某局）', organ, 2023],
    ['2023年度政府信息公开工作年度报告\n示例县某某局', organ, 2023],
    ['某省示例县人民政府\n2023年政府信息公开工作\n年度报告', '某省示例县人民政府', 2023],
    ['示例县某某局2022年政府信息公开年报\n示例县某某局2023年政府信息公开年报', organ, 2023],
    ['2023年度政府信息公开工作年度报告', undefined, 2023],
    ['示例县某某局2023-2024年度政府信息公开工作年度报告', undefined, undefined],
  ])('%j', (title, name, year) => {
    const { report } = importText(document({ 0: title }));
    expect([report?.agency?.name, report?.reportingYear]).toEqual([name, year]);
    expect(report?.applications).toEqual(base.applications);
  });
});

describe('dates', () => {
  it.each([
    ['成文日期：2024-01-10\n发布日期：2024-01-18', '2024-01-18', 'text-left'],
    ['成文日期：2024-01-10', '2024-01-10', undefined],
    ['发布日期：二〇二四年一月十八日', '2024-01-18', undefined],
    ['发布日期：二〇二四年十二月三十一日', '2024-12-31', undefined],
    ['发布日期：20240118', '2024-01-18', undefined],
    ['【发布日期】2024-01-18', '2024-01-18', undefined],
    ['2024-01-18 来源：示例县某某局', '2024-01-18', undefined],
    ['发文日期：2024-01-10 发布日期：2024-13-18', '2024-01-10', 'field-unreadable publication.date'],
    ['发布日期：2024-02-30', undefined, 'field-unreadable publication.date'],
  ])('%j', (line, date, code) => {
    const result = importText(document({ 0: `${section(0)}\n${line}` }));
    expect(result.report?.publication?.date).toBe(date);
    expect(said(result)).toEqual(code ? [code] : []);
  });

  it('numerals in a signature', () => {
    const result = importText(`${document()}\n${organ}\n二〇二四年一月十八日`);
    expect(result.report?.publication?.date).toBe('2024-01-18');
    expect(result.report?.otherMatters).toBe(base.otherMatters);
  });
});

describe('what a page says of itself', () => {
  it('a field on the line of others is in the report or in a message', () => {
    const line = '索引号：A-1 主题分类：综合政务 浏览次数：12';
    const { report, messages } = importText(document({ 0: `${section(0)}\n${line}` }));
    expect(report?.publication?.indexNumber).toBe('A-1');
    expect(messages.map(({ code, text }) => [code, text?.includes('综合政务')])).toEqual([
      ['text-left', true],
    ]);
  });

  it('counters and buttons beside a field are not', () => {
    const line = '来源：示例县某某局 时间：2024-01-18 09:00 点击：[12] 字体：[大 中 小]';
    expect(said(importText(document({ 0: `${section(0)}\n${line}` })))).toEqual([]);
  });

  it('a field outside the article that says otherwise', () => {
    const outside = '<div class="meta"><p>发布机构：别处某某局</p><p>索引号：A-1</p></div>';
    const page = spans(base)
      .replace('<body>', `<body>${outside}<article><p>发布机构：示例县某某局</p>`)
      .replace('</body>', '</article></body>');
    const { report, messages } = importHtml(page);
    expect(report?.publication).toMatchObject({ source: organ, indexNumber: 'A-1' });
    expect(messages.map(({ code, text }) => [code, text])).toEqual([['text-left', '发布机构：别处某某局']]);
  });

  it('links behind the report are no part of it', () => {
    const result = importText(`${document()}\n相关链接\n示例县2022年年报`);
    expect(result.report?.otherMatters).toBe(base.otherMatters);
    expect(said(result)).toEqual(['text-left', 'text-left']);
  });
});

describe('headings', () => {
  it.each([
    [1, '（一）总体情况', 'overview'],
    [5, '（五）存在的主要问题及改进情况', 'problemsAndImprovements'],
    [5, '5. 存在的主要问题及改进情况', 'problemsAndImprovements'],
    [6, '（六）其他需要报告的事项', 'otherMatters'],
    [6, '六、其他需要说明的事项', 'otherMatters'],
    [6, '六、需要说明的其他情况', 'otherMatters'],
  ] as const)('%i as %s', (index, heading, key) => {
    const result = importText(document({ [index]: section(index).replace(/^.*/, heading) }));
    expect(result.report?.[key]).toBe(base[key]);
  });
});

describe('units', () => {
  const path = 'proactiveDisclosure.administrativeCharges.collected';
  const report = withCell(base, path, 20_000);

  it.each([
    ['（单位：元）', 2],
    ['（元）', 2],
    ['（万元）', 20_000],
    ['', 20_000],
  ])('a head that says %j', (unit, value) => {
    for (const text of [lines(report), flattened(report)])
      expect(valuesOf(importText(text.replace('（单位：万元）', unit)), [path])).toEqual([value]);
    expect(valuesOf(importHtml(spans(report).replace('（单位：万元）', unit)), [path])).toEqual([value]);
  });
});
