import { describe, expect, it } from 'vitest';
import { importText } from '../src/text/index.js';
import { base, bodyOf, document, imported, rowOf, said, section, valuesOf } from './document.js';

/** Cases 1–8, 40–46 and 49 of the list of hard cases: sections, headings and words. */
const whole = bodyOf(imported());

describe('sections and headings', () => {
  it('the base report is read whole', () => {
    const { agency, ...rest } = base;
    expect(whole).toEqual(rest);
    expect(said(imported())).toEqual([]);
  });

  it('1 headings of Markdown', () => {
    expect(
      bodyOf(importText(document().replace(/^(?=[一二三四五六]、(?!本年新收|上年|本年度|结转))/gm, '## '))),
    ).toEqual(whole);
  });

  it('2 lost headings are inferred from what follows', () => {
    const result = imported({
      1: '根据《条例》的规定，示例县某某局编制本报告。\n（一）主动公开。全年公开信息12条。\n（二）依申请公开。办结3件。',
      5: '1、公开形式不够多样。\n2、更新不够及时。\n（二）改进情况。下一年逐月核对。',
      6: '（一）贯彻落实年度要点情况。各项任务均已完成。\n（二）收取信息处理费情况。没有收取。',
    });
    expect(result.report?.overview).toBe('（一）主动公开。全年公开信息12条。\n（二）依申请公开。办结3件。\n');
    expect(result.report?.problemsAndImprovements).toBe(
      '1、公开形式不够多样。\n2、更新不够及时。\n（二）改进情况。下一年逐月核对。\n',
    );
    expect(result.report?.otherMatters).toMatch(/^（一）贯彻落实/);
    const inferred = ['overview', 'problemsAndImprovements', 'otherMatters'];
    expect(said(result)).toEqual([...inferred.map((path) => `section-inferred ${path}`), 'text-left']);
  });

  it('3 chapters with other numbers are said once each', () => {
    const numbers: Readonly<Record<number, string>> = { 2: '三', 3: '四', 4: '五', 5: 'l六', 6: '七' };
    const changes = Object.fromEntries(
      Object.entries(numbers).map(([index, number]) => [index, section(Number(index)).replace(/^./, number)]),
    );
    const result = imported(changes);
    expect(bodyOf(result)).toEqual(whole);
    expect(said(result).map((line) => line.split(' ')[0])).toEqual(Array(5).fill('section-number'));
  });

  it.each([
    '五、存在的主要问题及整改措施',
    '五、存在的主要问题和改进情况',
    '五、政府信息公开工作存在的主要问题及改进情况',
    '五、存在问题及改进情况',
    '五、工作中存在的不足和改进措施',
  ])('4 %s', (heading) => {
    const result = imported({ 5: section(5).replace(/^.*/, heading) });
    expect(bodyOf(result)).toEqual(whole);
    expect(said(result)).toEqual(['section-heading problemsAndImprovements']);
  });

  it('5 two systems of numbers: the tables say where section two is', () => {
    const inner =
      '一、总体情况\n全年工作平稳。\n二、工作机制保障\n设有专人。\n三、主动公开工作情况\n公开信息12条。\n四、政府信息公开申请情况\n收到3件。';
    const result = imported({
      1: inner,
      2: section(2).replace(/^二/, '一'),
      3: section(3).replace(/^三/, '二'),
    });
    expect(result.report?.overview?.split('\n')).toHaveLength(8);
    expect(result.report?.proactiveDisclosure).toEqual(base.proactiveDisclosure);
    expect(result.report?.applications).toEqual(base.applications);
  });

  it('6 the same wrong number on two lines is said of each line', () => {
    const result = imported({ 3: section(3).replace(/^三/, '五'), 4: section(4).replace(/^四/, '五') });
    const places = result.messages
      .filter(({ code }) => code === 'section-number')
      .map(({ place }) => place?.line);
    expect(new Set(places).size).toBe(2);
  });

  it('7 page numbers inside a sentence and a table', () => {
    const table = section(3).split('\n');
    const cut = [...table.slice(0, 9), '— 3 —', ...table.slice(9)].join('\n');
    const result = imported({
      1: '一、总体情况\n本机关依法主动公开政府信息，规范\n\n- 1 -\n\n办理依申请公开。',
      3: cut,
    });
    expect(result.report?.overview).toBe('本机关依法主动公开政府信息，规范办理依申请公开。\n');
    expect(result.report?.applications).toEqual(base.applications);
  });

  it('8 lines that a program broke are joined', () => {
    const sentence = '本机关全年主动公开政府信息十二条，受理政府信息公开申请三件，均在期限内答复。';
    const words = sentence.repeat(6);
    const lines = words.match(/.{1,27}/g)?.join('\n') ?? '';
    expect(imported({ 1: `一、总体情况\n${lines}` }).report?.overview).toBe(`${words}\n`);
  });

  it.each([
    [40, '受理3259件，答复3278件（含上年度结转77件，另有58件顺延）。'],
    [41, '受理19件，其中11件已办结，8件撤销。'],
    [42, '受理10件，办理上年度结转申请1件。答复11件。'],
    [43, '办结1191件（含上年结转189件）。'],
    [44, '收到34件，上年结转2件。'],
    [45, '受理749件，收办3646件，受理21件。'],
    [46, '行政复议1件，行政诉讼数为0件，相关案件74件。'],
  ])('%i figures in words stay words', (_, sentence) => {
    const result = imported({ 1: `一、总体情况\n（二）依申请公开。${sentence}` });
    expect(result.report?.overview).toBe(`（二）依申请公开。${sentence}\n`);
    expect(rowOf(result, 'received')).toEqual([3, 0, 0, 0, 0, 0, 3]);
  });

  it('49 a page without tables is said to have none, with the sections that it has', () => {
    const result = importText(
      [2, 3, 4].reduce(
        (text, index) => text.replace(section(index), section(index).split('\n')[0] ?? ''),
        document(),
      ),
    );
    const message = result.messages.find(({ code }) => code === 'no-tables');
    expect(message?.values['sections']).toHaveLength(6);
    expect(result.report?.applications).toBeUndefined();
    expect(result.report?.overview).toBe(base.overview);
    expect(valuesOf(result, ['applications.received.total'])).toEqual([undefined]);
  });

  it.each(['', '首页\n政务公开\n年报列表\n2023年\n2022年', '<div id="app"></div>'])(
    '49 %j is no report',
    (text) => {
      const result = importText(text);
      expect(result.report).toBeUndefined();
      expect(said(result)).toEqual(['not-a-report']);
    },
  );
});
