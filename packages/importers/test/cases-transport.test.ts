import { describe, expect, it } from 'vitest';
import { importHtml } from '../src/html/index.js';
import { importText } from '../src/text/index.js';
import { base, bodyOf, document, imported, rowOf, said, valuesOf } from './document.js';
import * as layouts from './layouts.js';

/** Cases 16, 33, 39, 47, 48 and 50 of the list of hard cases: lists, JSON, encodings and characters. */
const utf8 = (text: string) => new TextEncoder().encode(text);
const whole = bodyOf(imported());

/** GBK as old pages have it, from what the decoder says of every pair of bytes. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if (sign.length === 1) codes.set(sign, [lead, trail]);
    }
  }
  return Uint8Array.from(Array.from(text).flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0)]));
}

describe('encodings', () => {
  const page = (charset: string) =>
    layouts.spans(base).replace('<meta charset="utf-8">', `<meta charset="${charset}">`);

  it('48 a page in GBK, declared and not', () => {
    const expected = bodyOf(importHtml(layouts.spans(base)));
    expect(bodyOf(importHtml(gbk(page('gb2312'))))).toEqual(expected);
    expect(bodyOf(importHtml(gbk(page(''))))).toEqual(expected);
    expect(bodyOf(importText(gbk(document())))).toEqual(whole);
  });

  it('48 UTF-8 that is declared as GBK is read as what it is', () => {
    const result = importHtml(utf8(page('gbk')));
    expect(result.report?.applications).toEqual(base.applications);
    expect(said(result)).toEqual(['encoding-guessed']);
  });

  it('48 UTF-8 that was read as GBK and stored is made what it was, and what is lost is said', () => {
    const stored = new TextDecoder('gbk').decode(utf8(document()));
    const result = importText(stored);
    expect(result.report?.applications).toEqual(base.applications);
  });

  it('48 bytes written out as \\xE6', () => {
    const text = document().replace(/[\u4e00-\u9fff]+/g, (words) =>
      Array.from(utf8(words), (byte) => `\\x${byte.toString(16)}`).join(''),
    );
    expect(bodyOf(importText(text))).toEqual(whole);
  });

  it('byte order marks', () => {
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(document())]);
    const wide = new Uint16Array(Array.from(`\ufeff${document()}`, (sign) => sign.charCodeAt(0)));
    expect(bodyOf(importText(marked))).toEqual(whole);
    expect(bodyOf(importText(new Uint8Array(wide.buffer)))).toEqual(whole);
  });

  it('47 radicals stand for characters', () => {
    const text = document()
      .replaceAll('一', '⼀')
      .replaceAll('人', '⼈')
      .replaceAll('见', '⻅')
      .replaceAll('行', '⾏')
      .replaceAll('长', '⻓');
    expect(bodyOf(importText(text))).toEqual(whole);
    expect(imported({ 1: '一、总体情况\n⻅⻥⻓⻔⻬⻛，⺠政。' }).report?.overview).toBe(
      '见鱼长门齐风，民政。\n',
    );
  });
});

const result5 = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

describe('lists and JSON', () => {
  it('33 rows as paths, one number a line', () => {
    const list = [
      '三、收到和处理政府信息公开申请情况',
      ...['自然人', '商业企业', '总计'].flatMap((column, index) => [
        `一、本年新收政府信息公开申请数量-${column}：${[4, 1, 5][index]}`,
        `三、（三）不予公开-1.属于国家秘密-${column}：${[2, 0, 2][index]}`,
        `三、（六）其他处理-3.其他-${column}：${[1, 0, 1][index]}`,
      ]),
    ].join('\n');
    const result = importText(`示例县某某局2023年政府信息公开工作年度报告\n${list}`);
    expect(rowOf(result, 'received')).toEqual([4, 1, null, null, null, null, 5]);
    expect(rowOf(result, 'outcomes.withheld.stateSecret')).toEqual([2, 0, null, null, null, null, 2]);
    expect(rowOf(result, 'outcomes.otherHandling.other')).toEqual([1, 0, null, null, null, null, 1]);
  });

  it('16 and 39 keys of other systems', () => {
    const file = {
      table2: { 规章: { created: 1, abolished: 0, effective: 7 }, 行政许可: { processed: 97 } },
      table4: {
        行政复议: Object.fromEntries(result5.map((name, index) => [name, [3, 0, 1, 0, 4][index]])),
        复议后起诉: { resultMaintained: 2, resultCorrected: 0, otherResult: 0, pending: 1, total: 3 },
      },
    };
    const result = importText(JSON.stringify(file, null, 1));
    const cells = ['issued', 'repealed', 'inForce'].map(
      (name) => `proactiveDisclosure.administrativeRules.${name}`,
    );
    expect(valuesOf(result, cells)).toEqual([1, 0, 7]);
    const cases = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];
    const of = (group: string) => cases.map((name) => `reconsiderationAndLitigation.${group}.${name}`);
    expect(valuesOf(result, of('reconsideration'))).toEqual([3, 0, 1, 0, 4]);
    expect(valuesOf(result, of('litigation.afterReconsideration'))).toEqual([2, 0, 0, 1, 3]);
  });

  it('48 broken JSON is read as far as it goes', () => {
    const rows = {
      '一、本年新收政府信息公开申请数量': [4, 1, 0, 0, 0, 0, 5],
      '二、上年结转政府信息公开申请数量': [1, 0, 0, 0, 0, 0, 1],
      '（一）予以公开': [5, 1, 0, 0, 0, 0, 6],
    };
    const result = importText(`${JSON.stringify({ table3: { rows } }).slice(0, -8)}, {{"x: `);
    expect(rowOf(result, 'received')).toEqual([4, 1, 0, 0, 0, 0, 5]);
    expect(rowOf(result, 'broughtForward')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  it('50 full-width digits in a table', () => {
    const wide = document().replace(/^(行政许可\t)0/m, '$1１，２３４');
    expect(valuesOf(importText(wide), ['proactiveDisclosure.administrativeLicensing.decisions'])).toEqual([
      1234,
    ]);
  });
});
