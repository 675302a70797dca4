import ChineseNumber from 'chinese-numbers-converter';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clause, type Count, rangeOf, readNarrative } from '../src/narrative/index.js';
import { parseNumeral } from '../src/narrative/numeral.js';
import { mark, marked } from './marked.js';

const countsIn = (clauses: readonly Clause[]): Count[] =>
  clauses.flatMap(({ counts }) => counts.flatMap((count) => [count, ...countsIn(count.inner)]));

function read(text: string) {
  const { clean, blocks } = readNarrative(text);
  const counts = blocks.flatMap(({ sentences }) => sentences.flatMap(({ clauses }) => countsIn(clauses)));
  return counts.map((count) => ({ ...count, range: rangeOf(clean, count.start, count.end) }));
}

const measured = (text: string) => read(text).filter(({ unit }) => unit !== '');

describe('figures', () => {
  it.each<[text: string, ...counts: string[]]>([
    ['主动公开信息«20»条。', '20 条'],
    ['主动公开信息«２０»条。', '20 条'],
    ['公开«1,234»条、«１，２３４»条、«12,345,678»元。', '1234 条', '1234 条', '12345678 元'],
    ['公开 «20» 条 信息', '20 条'],
    ['公开«十二»条，解读«二十三»篇，回应«三千零五»次', '12 条', '23 篇', '3005 次'],
    ['开会«两»次，发文«两百»件', '2 次', '200 件'],
    ['收费«7730.28»万元，«３．５»亿元', '7730.28 万元', '3.5 亿元'],
    ['收费«二十三»万元', '23 万元'],
    ['阅读«1.2万»次', '约 12000 次'],
    ['共«20»余条，«一百二十»余件，«300»余万人次', '约 20 条', '约 120 件', '约 3000000 人次'],
    [
      '约«20»条，近«30»条，超过«40»条，«50»条以上，«60»条左右',
      '约 20 条',
      '约 30 条',
      '约 40 条',
      '约 50 条',
      '约 60 条',
    ],
    ['最近«5»次会议', '5 次'],
    ['办结率«98.5»%，占«３０»％', '98.5 %', '30 %'],
    ['发布«15»期，«3»个专栏，«8»人次', '15 期', '3 个', '8 人次'],
    ['全年受理«70»件申请', '70 件'],
    ['（一）公开«5»条', '5 条'],
    ['1.公开«5»条', '5 条'],
    ['1、公开«5»条；2、解读«6»篇', '5 条', '6 篇'],
    ['一是公开«5»条；二是解读«6»篇', '5 条', '6 篇'],
    ['发文«3»件（其中规划«2»件（含«1»件修订））', '3 件', '2 件', '1 件'],
    ['本机关全年通过门户网站主动公开政府信息«11»\n条，解读«2»篇', '11 条', '2 篇'],
  ])('%s', (source, ...expected) => {
    const { text, ranges } = marked(source);
    const counts = measured(text);
    expect(counts.map(({ value, unit, exact }) => `${exact ? '' : '约 '}${value} ${unit}`)).toEqual(expected);
    expect(
      mark(
        text,
        counts.map(({ range }) => range),
      ),
    ).toBe(mark(text, ranges));
  });

  it.each([
    '2021年1月14日，2024 年度，截至12月31日17时30分',
    '第二十条第（一）项，第20条',
    '国办公开办函〔2021〕30号，（国令第711号）',
    '5G通信、4K、PM2.5、Windows11',
    '电话：0517-87222589，邮编223100，大道90号',
    '《三年行动方案（2024－2027年）》第5件、“三审三校”、“12345”热线',
    '10—20条，3至5件，三至五件，2/3',
    '20个工作日，3个月，15天，5倍，两年，三级',
    '进一步统一，一些，一致，一次性，一件事一次办，一系列，第一批，同一件，两会',
    '十四五规划，百姓，千方百计，万众',
    '几十件，上百条，数千次',
    '12 34条',
    '99999999999999999999条',
  ])('no count in %s', (text) => {
    expect(measured(text)).toEqual([]);
  });
});

describe('Chinese numerals', () => {
  it.each([
    ['零', 0],
    ['十', 10],
    ['十二', 12],
    ['一百零二', 102],
    ['一百二', 120],
    ['一百二十', 120],
    ['三千零五', 3005],
    ['两万三千', 23000],
    ['一亿零三', 100000003],
    ['二〇二一', 2021],
  ])('%s', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each(['', '百', '万', '十十', '三百千', '一二十', '两〇', '万万', '一'.repeat(31)])(
    '%s is none',
    (text) => {
      expect(parseNumeral(text)).toBeUndefined();
    },
  );

  const numerals = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

  /** Writes a number below a hundred million as an official text does. */
  function write(value: number, after = false): string {
    if (value >= 10_000) {
      const rest = value % 10_000;
      return `${write(Math.floor(value / 10_000))}万${rest === 0 ? '' : `${rest < 1000 ? '零' : ''}${write(rest, true)}`}`;
    }
    let text = '';
    let gap = false;
    for (const [power, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(value / power) % 10;
      if (digit === 0) gap = text !== '';
      else {
        text += `${gap ? '零' : ''}${digit === 1 && power === 10 && value < 20 && !after ? '' : numerals[digit]}${name}`;
        gap = false;
      }
    }
    return text;
  }

  it('any number written out is read back, as another reader does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        const text = write(value);
        expect(parseNumeral(text)).toBe(value);
        expect(new ChineseNumber(text).toInteger()).toBe(value);
      }),
      { numRuns: 500 },
    );
  });
});
