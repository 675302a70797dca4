import { cellAt, type ReportDraft } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectFormat, importAuto, readAuto } from '../src/auto/index.js';
import { importCsv, readCsv } from '../src/csv/index.js';
import { importDocx, readDocx } from '../src/docx/index.js';
import type { Source } from '../src/index.js';
import { readPdf } from '../src/pdf/index.js';
import { importXlsx, readXlsx } from '../src/xlsx/index.js';
import { csvOf, docx, docxOf, packed, paragraph, xlsx, xlsxOf } from './packages.js';

const reports = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom('2019', '2021'))
  .map(([seed, edition]) => buildBalancedReport(seed, { edition, agency: '示例县某某局' }));
const seen = ({ blocks }: Source) =>
  blocks.map((block) =>
    block.kind === 'line' ? block.text : block.rows.map((row) => row.map((cell) => cell.text)),
  );
const codes = ({ messages }: { readonly messages: Source['messages'] }) =>
  messages.map(({ code, values }) => (values['option'] ? `${code} ${values['option']}` : code));

function comparable(report: ReportDraft | undefined): unknown {
  const { publication, notes, agency, ...rest } = report ?? {};
  return { ...rest, agency: { name: agency?.name } };
}

describe('a report written in a format comes back equal', () => {
  it.each([
    ['docx', (report) => importDocx(docxOf(report))],
    ['xlsx', (report) => importXlsx(xlsxOf(report))],
    ['csv', (report) => importCsv(csvOf(report, ','))],
    ['csv with semicolons', (report) => importCsv(csvOf(report, ';'))],
    ['csv with tabs', (report) => importCsv(new TextEncoder().encode(csvOf(report, '\t')))],
  ] satisfies [string, (report: ReturnType<typeof buildBalancedReport>) => ReturnType<typeof importCsv>][])(
    '%s',
    (_, round) => {
      fc.assert(
        fc.property(reports, (report) => {
          expect(comparable(round(report).report)).toEqual(comparable(report as ReportDraft));
        }),
        { numRuns: 15 },
      );
    },
  );
});

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;

describe('Word documents', () => {
  it.each([
    [
      'tracked changes are accepted',
      `<w:p><w:ins>${run('新')}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom>${run('移')}</w:moveFrom>${run('文')}</w:p>`,
      ['新文'],
    ],
    [
      'a deleted end of paragraph joins',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('上')}</w:p><w:p>${run('下')}</w:p>`,
      ['上下'],
    ],
    [
      'a deleted row is none',
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell(paragraph('旧'))}</w:tr><w:tr>${cell(paragraph('新'))}</w:tr></w:tbl>`,
      [[['新']]],
    ],
    [
      'old spans do not count',
      `<w:tbl><w:tr>${cell(paragraph('甲'), '<w:tcPrChange><w:tcPr><w:gridSpan w:val="3"/></w:tcPr></w:tcPrChange>')}${cell(paragraph('乙'))}</w:tr></w:tbl>`,
      [[['甲', '乙']]],
    ],
    [
      'breaks part lines, fields show their result',
      `<w:p><w:r><w:t>一</w:t><w:br/><w:instrText>PAGE</w:instrText><w:t>二</w:t></w:r></w:p>`,
      ['一', '二'],
    ],
    [
      'hidden text is not read',
      `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>${run('明')}</w:p>`,
      ['明'],
    ],
    [
      'a table that lays out others gives what it holds',
      `<w:tbl><w:tr>${cell(`${paragraph('外')}<w:tbl><w:tr>${cell(paragraph('内'))}</w:tr></w:tbl>`)}</w:tr></w:tbl>`,
      ['外', [['内']]],
    ],
    [
      'columns left out at the beginning',
      `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell(paragraph('5'))}</w:tr></w:tbl>`,
      [[['', '', '5']]],
    ],
  ])('%s', (_, body, expected) => {
    expect(seen(readDocx(docx(body)))).toEqual(expected);
  });
});

describe('workbooks', () => {
  it('strings in the cell, numbers as text, results of formulas, merged cells', () => {
    const data =
      '<sheetData><row r="2"><c r="A2" t="inlineStr"><is><r><t>规</t></r><r><t>章</t></r><rPh><t>x</t></rPh></is></c><c r="C2"><f>1+1</f><v>7730.280000000001</v></c><c r="D2" t="str"><v>12</v></c><c r="E2"><f>A1</f></c></row></sheetData><mergeCells><mergeCell ref="A2:B2"/></mergeCells>';
    const source = readXlsx(xlsx([{ data }, { data, state: 'hidden' }]));
    expect(seen(source)).toEqual([[['规章', '规章', '7730.28', '12', '']]]);
    expect(codes(source)).toEqual(['formula-without-value', 'sheet-hidden']);
  });
});

describe('separated fields', () => {
  it.each([
    [
      'quotes, doubled quotes, line breaks inside',
      'a,"b ""c"", d\ne"\r\nf,g\n',
      [
        [
          ['a', 'b "c", d\ne'],
          ['f', 'g'],
        ],
      ],
    ],
    ['a quote that never closes', 'a,"b\nc', [[['a', 'b\nc']]]],
    [
      'semicolons, and commas in numbers',
      'a;1,234\nb;2\n',
      [
        [
          ['a', '1,234'],
          ['b', '2'],
        ],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(seen(readCsv(text))).toEqual(expected);
  });

  it('GBK', () => {
    expect(seen(readCsv(Uint8Array.of(0xb9, 0xe6, 0xd5, 0xc2, 0x2c, 0x30)))).toEqual([[['规章', '0']]]);
  });
});

const ole = (name: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from(name).flatMap((sign) => [sign.charCodeAt(0), 0])]);

describe('formats are told by content', () => {
  it.each([
    ['docx', docx('')],
    ['xlsx', xlsx([])],
    ['pdf', new TextEncoder().encode('%PDF-1.7\n')],
    ['html', new TextEncoder().encode('\n<!DOCTYPE html><p>x')],
    ['csv', new TextEncoder().encode('规章,0,0\n行政许可,1\n')],
    ['text', new TextEncoder().encode('一、总体情况\n本年，工作有序。')],
  ])('%s', (format, bytes) => {
    expect(detectFormat(bytes)).toEqual({ kind: 'format', format });
  });

  it.each([
    ['A.CSV', 'csv'],
    ['a.txt', 'text'],
    [undefined, 'text'],
  ])('a report that begins with prose, named %s, is %s', (name, format) => {
    const bytes = new TextEncoder().encode(`${'"本年，工作有序。"\n'.repeat(9)}规章,0,0\n`);
    expect(detectFormat(bytes, name)).toEqual({ kind: 'format', format });
  });

  it.each([
    ['.doc', ole('WordDocument'), 'legacy-format'],
    ['.xls', ole('Workbook'), 'legacy-format'],
    ['a document with a password', ole('EncryptedPackage'), 'encrypted'],
    ['an archive of other things', packed({ 'a.txt': 'x' }), 'unreadable'],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'unreadable'],
  ])('%s: a message with the remedy', async (_, bytes, code) => {
    expect(codes(await readAuto(bytes))).toEqual([code]);
    expect(cellAt((await importAuto(bytes)).report ?? {}, 'applications.received.total')).toBeUndefined();
  });
});

/** Sets the declared size of every part in the directory. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}

describe('hostile files end at a limit', () => {
  const bomb = docx(`<w:p><w:r><w:t>${'0'.repeat(30_000_000)}</w:t></w:r></w:p>`);
  const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  it.each([
    ['a zip bomb that says so', bomb, 'too-many ratio'],
    ['a zip bomb that does not', declaring(bomb, 10), 'too-many inflated'],
    ['100 MB declared', declaring(docx(paragraph('x')), 100_000_000), 'too-many ratio'],
    ['an entity bomb', docx(paragraph('x'), entities), 'unreadable'],
    ['100,000 tables inside one another', docx('<w:tbl><w:tr><w:tc>'.repeat(100_000)), 'too-many depth'],
    [
      'a cell of a thousand million columns',
      docx(
        `<w:tbl>${`<w:tr>${cell('<w:p/>', '<w:gridSpan w:val="1000000000"/>')}</w:tr>`.repeat(300)}</w:tbl>`,
      ),
      'too-many cells',
    ],
    ['a file that is cut off', docx(paragraph('x')).slice(0, -40), 'unreadable'],
    ['XML that is cut off', packed({ 'word/document.xml': '<w:document><w:body><w:p>' }), 'unreadable'],
    ['no part of text', packed({ 'a.xml': '<a/>' }), 'unreadable'],
  ])('%s', (_, bytes, said) => {
    expect(codes(readDocx(bytes, { limits: { inflated: 20_000_000 } }))).toContain(said);
  });

  it('a password', () => {
    const bytes = docx(paragraph('x'));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(codes(readDocx(bytes))).toEqual(['encrypted']);
  });

  it.each([
    ['no PDF at all', '%PDF-1.7\n garbage'],
    [
      'a root that leads to itself',
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 99999>>endobj\ntrailer<</Root 1 0 R>>',
    ],
  ])('%s', async (_, text) => {
    const source = await readPdf(new TextEncoder().encode(text));
    expect(source.blocks).toEqual([]);
    expect(source.messages.length).toBeGreaterThan(0);
  });
});

describe('no bytes make a reader throw', () => {
  const report = buildBalancedReport(7, { agency: '示例县某某局' });
  const samples = [docxOf(report), xlsxOf(report)];
  it('any bytes, and packages with a byte changed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(), fc.nat(255), (bytes, at, byte) => {
        for (const read of [readDocx, readXlsx, readCsv]) expect(read(bytes).messages).toBeDefined();
        samples.forEach((sample, index) => {
          const changed = Uint8Array.from(sample);
          changed[at % changed.length] = byte;
          expect((index === 0 ? readDocx : readXlsx)(changed).messages).toBeDefined();
        });
      }),
      { numRuns: 40 },
    );
  });

  it('any bytes as PDF, and through detection', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await readPdf(bytes)).messages.length).toBeGreaterThan(0);
        expect((await readAuto(bytes)).messages).toBeDefined();
      }),
      { numRuns: 25 },
    );
  });
});
