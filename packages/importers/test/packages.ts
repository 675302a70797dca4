import type { Grid, GridCell, Report } from '@nianbao/schema';
import { strToU8, zipSync } from 'fflate';
import { fillerRows, type Words, wordsOf } from './layouts.js';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A package of parts. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A Word document with this body, and parts beside it by the type of their relation. */
export const docx = (body: string, prolog = '', beside: Readonly<Record<string, string>> = {}): Uint8Array =>
  packed({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships>${Object.keys(beside)
      .map((type, index) => `<Relationship Id="b${index}" Type="${office}/${type}" Target="${type}.xml"/>`)
      .join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0"?>${prolog}<w:document ${namespace}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(beside).map(([type, xml]) => [`word/${type}.xml`, `<w:x ${namespace}>${xml}</w:x>`]),
    ),
  });

/** A paragraph, its text torn over runs. */
export const paragraph = (text: string): string =>
  `<w:p>${(text.match(/.{1,3}/gsu) ?? []).map((part) => `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`).join('')}</w:p>`;

/** Three levels of numbers, 一、（一）1．, as list 1; list 2 is of bullets, list 3 begins its third level at 4. */
export const numbering = `<w:abstractNum w:abstractNumId="0">${[
  ['chineseCountingThousand', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3．'],
]
  .map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  .join(
    '',
  )}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="4"/></w:lvlOverride></w:num>`;

/** A paragraph in a list. */
export const listed = (text: string, list: number, level = 0): string =>
  paragraph(text).replace(
    '<w:p>',
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`,
  );

/** Text whose number, if it has one of a list, is left to the list. */
function numbered(text: string): string {
  const found = [/^[一二三四五六七]、/, /^（[一二三四五六七]）/, /^\d\./].map(
    (pattern) => pattern.exec(text)?.[0],
  );
  const level = found.findIndex((number) => number !== undefined);
  return level < 0 ? paragraph(text) : listed(text.slice(found[level]?.length ?? 0), 1, level);
}

/** A report as a Word document whose headings are numbered by the program. */
export function numberedDocxOf(report: Report): Uint8Array {
  const words = wordsOf(report);
  const heading = (text: string) => (/^[一二三四五六]、/.test(text) ? numbered(text) : paragraph(text));
  return docx(inOrder(words, heading, (grid) => tableXml(grid, words)).join(''), '', { numbering });
}

/** A report as a Word document: spans in a row as gridSpan, down a column as vMerge. */
export function docxOf(report: Report): Uint8Array {
  const words = wordsOf(report);
  return docx(inOrder(words, paragraph, (grid) => tableXml(grid, words)).join(''));
}

function inOrder(
  words: Words,
  line: (text: string) => string,
  table: (grid: Grid) => string,
): readonly string[] {
  return [
    line(words.title),
    ...[1, 2, 3, 4, 5, 6].flatMap((section) => [
      line(words.heading(section)),
      ...(section >= 2 && section <= 4 ? [table(words.grid(section))] : words.narrative(section).map(line)),
    ]),
  ];
}

function tableXml(grid: Grid, words: Words): string {
  const rows: string[][] = grid.rows.map(() => []);
  const taken = grid.rows.map(() => new Set<number>());
  grid.rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (taken[y]?.has(x)) x += 1;
      for (let dy = 0; dy < cell.rowSpan; dy++) {
        for (let dx = 0; dx < cell.colSpan; dx++) taken[y + dy]?.add(x + dx);
        const line = rows[y + dy];
        if (line) line[x] = cellXml(cell, words, dy);
      }
      x += cell.colSpan;
    }
  });
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
}

function cellXml(cell: GridCell, words: Words, dy: number): string {
  const merge = cell.rowSpan === 1 ? '' : dy === 0 ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const text = dy === 0 ? words.text(cell) : '';
  return `<w:tc><w:tcPr><w:gridSpan w:val="${cell.colSpan}"/>${merge}</w:tcPr>${paragraph(text)}</w:tc>`;
}

/** A workbook of sheets, each as the XML of its rows and what follows them. */
export function xlsx(
  sheets: readonly { readonly data: string; readonly state?: string }[],
  strings = '',
): Uint8Array {
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${office}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets>${sheets.map((sheet, index) => `<sheet name="表${index}" sheetId="${index + 1}" r:id="s${index}"${sheet.state ? ` state="${sheet.state}"` : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, index) => `<Relationship Id="s${index}" Type="${office}/worksheet" Target="worksheets/sheet${index}.xml"/>`).join('')}<Relationship Id="t" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index}.xml`] = `<worksheet>${sheet.data}</worksheet>`;
  });
  return packed(parts);
}

/** Each line and row of a report as the fields of a sheet. */
export function recordsOf(report: Report): readonly (readonly string[])[] {
  const words = wordsOf(report);
  const records: (readonly string[])[] = [];
  const line = (text: string) => {
    records.push([text]);
    return '';
  };
  inOrder(words, line, (grid) => {
    records.push(...fillerRows(grid, words));
    return '';
  });
  return records;
}

/** Records on one sheet: labels shared, numbers as numbers. */
export function sheetOf(records: readonly (readonly string[])[]): Uint8Array {
  const strings: string[] = [];
  const cell = (text: string) => {
    if (text === '') return '<c/>';
    if (/^-?\d+(?:\.\d+)?$/.test(text)) return `<c><v>${text}</v></c>`;
    strings.push(`<si><t>${escaped(text)}</t></si>`);
    return `<c t="s"><v>${strings.length - 1}</v></c>`;
  };
  const rows = records.map((record) => `<row>${record.map(cell).join('')}</row>`);
  return xlsx([{ data: `<sheetData>${rows.join('')}</sheetData>` }], strings.join(''));
}

/** A report on one sheet. */
export const xlsxOf = (report: Report): Uint8Array => sheetOf(recordsOf(report));

/** A report as separated fields. */
export function csvOf(report: Report, separator: string): string {
  const field = (text: string) => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\ufeff${recordsOf(report)
    .map((record) => record.map(field).join(separator))
    .join('\r\n')}`;
}
