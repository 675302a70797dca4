import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { spans } from '../../../../../packages/importers/test/layouts.js';
import { docxOf } from '../../../../../packages/importers/test/packages.js';
import { pdfOf } from '../../../../../packages/importers/test/pdf.js';

const report = buildBalancedReport(7);
const { received } = report.applications;

/** 本年新收 as the imported reports hold it: the number of natural persons and the total. */
export const receivedRow = new RegExp(
  `本年新收: \\{ 自然人: +${received.naturalPerson},.* 总计: +${received.total} \\}`,
);

/** What an organ may have published, by file name; the web page has a word where a number belongs. */
export const sources: Readonly<Record<string, string | Uint8Array>> = {
  '网页.html': spans(report).replace(/(行政许可<\/td><td[^>]*>)\d+/, '$1若干'),
  '文档.docx': docxOf(report),
  '版式.pdf': pdfOf(report),
};

/** The same in a folder of their own. */
export function temporarySources() {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-sources-'));
  for (const [name, content] of Object.entries(sources)) writeFileSync(join(folder, name), content);
  const files = Object.fromEntries(Object.keys(sources).map((name) => [name, join(folder, name)]));
  return { files, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
