import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importHtml, readHtml } from '../src/html/index.js';
import { defaultLimits } from '../src/index.js';
import { importText, readText } from '../src/text/index.js';

const limits = { bytes: 3_000_000, cells: 20_000, nodes: 50_000, depth: 500, characters: 500_000 };
const codesOf = (result: { readonly messages: readonly { readonly code: string }[] }) =>
  result.messages.map((message) => message.code);
const optionsOf = (result: ReturnType<typeof readHtml>) =>
  result.messages.map((message) => message.values['option'] ?? message.code);

describe('no bytes make an import throw', () => {
  const words = fc.constantFrom(
    ...[
      '<table>',
      '<tr>',
      '<td rowspan=3>',
      '<td colspan=2>',
      '</table>',
      '<p>',
      '<br>',
      '|',
      '\t',
      '\n',
      '  ',
    ],
    ...[
      '一、总体情况',
      '第二十条第（一）项',
      '规章',
      '行政许可',
      '0',
      '12',
      '/',
      '—',
      '无',
      '22（其中修订16件）',
    ],
    ...[
      '本年新收政府信息公开申请数量',
      '（六）其他处理',
      '3.其他',
      '总计',
      '结果维持',
      '五、',
      '693665',
      '-1',
      '1.5',
    ],
  );

  it.each([
    ['text', importText],
    ['html', importHtml],
  ] as const)('%s', (_, importer) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(Array.isArray(importer(bytes).messages)).toBe(true);
      }),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 120 }), (parts) => {
        expect(Array.isArray(importer(parts.join('')).messages)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what is too much is refused with the limit that it met', () => {
  it.each([
    ['100,000 elements inside one another', '<div>'.repeat(100_000), 'depth'],
    ['open elements that multiply', `<p>${manyFonts(200)}${'<p>x'.repeat(20_000)}`, 'nodes'],
    ['more elements than a page has', '<i></i>'.repeat(60_000), 'nodes'],
    ['a cell that spans a thousand million columns', hugeSpans(100), 'cells'],
    ['a table of many cells', `<table>${`<tr>${'<td>0'.repeat(300)}`.repeat(100)}</table>`, 'cells'],
    ['a text without end', `<p>${'字'.repeat(600_000)}</p>`, 'characters'],
  ])('%s', (_, page, option) => {
    const source = readHtml(page, { limits });
    expect(optionsOf(source)).toContain(option);
  });

  it('bytes are counted before anything is read', () => {
    const bytes = new Uint8Array(limits.bytes + 1);
    expect(codesOf(readHtml(bytes, { limits }))).toEqual(['too-large']);
    expect(codesOf(readText(bytes, { limits }))).toEqual(['too-large']);
    expect(defaultLimits.bytes).toBeLessThan(100_000_000);
  });

  it('lines and cells of text', () => {
    expect(optionsOf(readText('字\n'.repeat(60_000), { limits }))).toContain('nodes');
    expect(optionsOf(readText('0\t0\t0\n'.repeat(20_000), { limits }))).toContain('cells');
  });
});

function hugeSpans(rows: number): string {
  return `<table>${'<tr><td colspan="1000000000" rowspan="1000000000">规章</td><td>0</td></tr>'.repeat(rows)}</table>`;
}

function manyFonts(count: number): string {
  return Array.from({ length: count }, (_, index) => `<font size=${index}>`).join('');
}

describe('a page as large as allowed is read to its end', () => {
  it('a digit run that has thousands of readings', () => {
    const text = `二、主动公开政府信息情况\n第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章${'123456789'.repeat(3)}行政许可5`;
    expect(codesOf(importText(text))).toContain('row-missing');
  });

  it('thousands of rows that are like rows of the form', () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => `属于国家秘蜜${index}\t0\t0\t0\t0\t0\t0\t0`);
    expect(codesOf(importText(`申请人情况\n${rows.join('\n')}`))).toContain('row-unknown');
  });
});
