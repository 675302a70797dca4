import type { ReportDraft } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { importDocx, readDocx } from '../src/docx/index.js';
import type { Source } from '../src/index.js';
import { docx, listed, numberedDocxOf, numbering, paragraph } from './packages.js';

const seen = ({ blocks }: Source) =>
  blocks.map((block) =>
    block.kind === 'line' ? block.text : block.rows.map((row) => row.map((cell) => cell.text)),
  );
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const styled = (text: string, style: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
const styles =
  '<w:style w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="G"><w:basedOn w:val="H"/></w:style><w:style w:styleId="L"><w:basedOn w:val="L"/></w:style>';

describe('numbers that stand in no text', () => {
  it.each([
    [
      'levels count on and begin anew below a higher one',
      [
        listed('甲', 1),
        listed('乙', 1, 1),
        listed('丙', 1, 2),
        listed('丁', 1, 1),
        listed('戊', 1, 2),
        listed('己', 1),
      ],
      ['一、甲', '（一）乙', '1．丙', '（二）丁', '1．戊', '二、己'],
    ],
    ['bullets and no list', [listed('甲', 2), listed('乙', 0), listed('丙', 99)], ['甲', '乙', '丙']],
    ['a list that begins at another number', [listed('甲', 3, 2), listed('乙', 3, 2)], ['4．甲', '5．乙']],
    ['more than ten', Array.from({ length: 21 }, () => listed('甲', 1)), undefined],
    ['nothing behind a number', [listed('', 1), listed('乙', 1)], ['', '二、乙']],
    [
      'lists of styles, and of those that they are based on',
      [styled('甲', 'H'), styled('乙', 'G')],
      ['一、甲', '二、乙'],
    ],
    ['a style based on itself', [styled('甲', 'L')], ['甲']],
    [
      'no list instead of that of the style',
      [styled('甲', 'H').replace('</w:pPr>', '<w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>')],
      ['甲'],
    ],
  ])('%s', (_, body, expected) => {
    const lines = seen(readDocx(docx(body.join(''), '', { numbering, styles })));
    if (expected) expect(lines).toEqual(expected);
    else
      expect([lines[9], lines[10], lines[19], lines[20]]).toEqual([
        '十、甲',
        '十一、甲',
        '二十、甲',
        '二十一、甲',
      ]);
  });

  it.each(['2019', '2021'] as const)('headings numbered by Word, edition %s', (edition) => {
    const report = buildBalancedReport(11, { edition, agency: '示例县某某局' });
    const { report: read, messages } = importDocx(numberedDocxOf(report));
    expect(messages).toEqual([]);
    expect(read?.overview).toBe(report.overview);
    expect((read as ReportDraft)['applications']).toEqual(report.applications);
  });
});

describe('what stands beside the text', () => {
  it.each([
    [
      'a box of text',
      `<w:p>${run('前')}<w:r><w:pict><w:txbxContent>${paragraph('框')}</w:txbxContent></w:pict></w:r>${run('后')}</w:p>`,
      ['框', '前后'],
    ],
    [
      'a box that is there twice, once for older programs',
      `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>${paragraph('框')}</w:txbxContent></mc:Choice><mc:Fallback>${paragraph('框')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ['框', ''],
    ],
    [
      'content controls around paragraphs, rows and cells',
      `<w:sdt><w:sdtContent>${paragraph('甲')}</w:sdtContent></w:sdt><w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>${paragraph('乙')}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`,
      ['甲', [['乙']]],
    ],
    [
      'what was moved, where it went',
      `<w:p><w:moveFrom>${run('甲')}</w:moveFrom></w:p><w:p><w:moveTo>${run('甲')}</w:moveTo></w:p>`,
      ['', '甲'],
    ],
  ])('%s', (_, body, expected) => {
    expect(seen(readDocx(docx(body)))).toEqual(expected);
  });

  it('footnotes and endnotes are said', () => {
    const { messages } = readDocx(
      docx(paragraph('甲'), '', {
        footnotes: `<w:footnote w:type="separator">${paragraph('—')}</w:footnote><w:footnote w:id="2">${paragraph('脚注文字')}</w:footnote>`,
        endnotes: `<w:endnote w:id="2">${paragraph('尾注文字')}</w:endnote>`,
      }),
    );
    expect(messages.map(({ code, text }) => [code, text])).toEqual([
      ['text-left', '脚注文字'],
      ['text-left', '尾注文字'],
    ]);
  });
});
