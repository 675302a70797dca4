import type { Parts, Rows } from './mutations.js';
import { docx, paragraph, sheetOf } from './packages.js';

/** The parts in order. */
function inOrder<T>(parts: Parts, line: (text: string) => T, table: (rows: Rows) => T): readonly T[] {
  const lines = (texts: readonly string[]) => texts.filter(Boolean).map(line);
  return [
    ...lines([...parts.before, ...parts.overview]),
    ...parts.tables.flatMap(({ heading, rows }) => [...lines([heading]), table(rows)]),
    ...lines(parts.after),
  ];
}

const same = (text: string) => text;
const joined = (texts: readonly string[]) => texts.join('\n');
const html = (text: string) => text.replaceAll('<', '&lt;');

/** Ways to write parts as text whose cells are parted. */
export const separatedWriters: Readonly<Record<string, (parts: Parts) => string>> = {
  tabs: (parts) => joined(inOrder(parts, same, (rows) => joined(rows.map((row) => row.join('\t'))))),
  markdown: (parts) =>
    joined(
      inOrder(parts, same, (rows) =>
        joined([
          '',
          ...rows.map((row, y) => `|${row.join('|')}|${y === 0 ? `\n|${'---|'.repeat(row.length)}` : ''}`),
          '',
        ]),
      ),
    ),
};

/** Ways to write them as text without cells. */
export const lineWriters: Readonly<Record<string, (parts: Parts) => string>> = {
  'one cell a line': (parts) =>
    joined(inOrder(parts, same, (rows) => joined(rows.map((row) => joined(row.filter(Boolean)))))),
  'one cell a line, blanks kept': (parts) => joined(inOrder(parts, same, (rows) => joined(rows.map(joined)))),
  'one row a line': (parts) =>
    joined(inOrder(parts, same, (rows) => joined(rows.map((row) => row.filter(Boolean).join(' '))))),
};

/** The same without any separators. */
export const digitWriters: Readonly<Record<string, (parts: Parts) => string>> = {
  'no separators': (parts) => joined(inOrder(parts, same, (rows) => rows.flat().join(''))),
  'all on one line': (parts) => inOrder(parts, same, (rows) => rows.flat().join('')).join(''),
};

/** Ways to write them as a page. */
export const pageWriters: Readonly<Record<string, (parts: Parts) => string>> = {
  cells: (parts) =>
    joined(
      inOrder(
        parts,
        (text) => `<p>${html(text)}</p>`,
        (rows) =>
          `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${html(text)}</td>`).join('')}</tr>`).join('')}</table>`,
      ),
    ),
  'cells of paragraphs': (parts) =>
    `<div class="nav"><a>首页</a></div><div id="zoom">${joined(
      inOrder(
        parts,
        (text) => `<p><span>${html(text)}</span></p>`,
        (rows) =>
          `<table>${rows
            .map(
              (row) =>
                `<tr>${row.map((text) => `<td><p>${Array.from(text, (sign) => `<span>${html(sign)}</span>`).join('') || '<o:p>&nbsp;</o:p>'}</p></td>`).join('')}</tr>`,
            )
            .join('')}</table>`,
      ),
    )}</div>`,
};

export const docxWriter = (parts: Parts): Uint8Array =>
  docx(
    inOrder(
      parts,
      paragraph,
      (rows) =>
        `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
    ).join(''),
  );

const recordsOf = (parts: Parts): Rows =>
  inOrder<Rows>(
    parts,
    (text) => [[text]],
    (rows) => rows,
  ).flat();

export const xlsxWriter = (parts: Parts): Uint8Array => sheetOf(recordsOf(parts));

export const csvWriter = (parts: Parts): string =>
  recordsOf(parts)
    .map((row) =>
      row.map((text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(','),
    )
    .join('\r\n');
