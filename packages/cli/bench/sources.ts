import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Report, withValue } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { lines, spans, wordPaste } from '../../importers/test/layouts.js';
import { csvOf, docxOf, xlsxOf } from '../../importers/test/packages.js';
import { pdfOf } from '../../importers/test/pdf.js';

const sentence = '本机关依法主动公开政府信息，规范办理依申请公开，加强政府信息管理和公开平台建设。';

/** The n-th of a set of reports that differ in numbers and length. */
function reportOf(index: number): Report {
  const report = withValue(buildBalancedReport(index), 'agency.name', `示例县第${index}局`);
  return withValue(report, 'overview', `${`${sentence}\n`.repeat(10 + (index % 20))}`) as Report;
}

/** What organs publish: pages first of all, then Word documents and PDFs, a table now and then. */
const kinds: readonly (readonly [ending: string, write: (report: Report) => string | Uint8Array])[] = [
  ['html', wordPaste],
  ['html', spans],
  ['docx', docxOf],
  ['pdf', pdfOf],
  ['html', wordPaste],
  ['pdf', pdfOf],
  ['docx', docxOf],
  ['txt', lines],
  ['xlsx', xlsxOf],
  ['csv', (report) => csvOf(report, ',')],
];

/** Writes so many published reports into a folder. */
export async function writeSources(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const [ending, write] = kinds[index % kinds.length] ?? ['txt', lines];
    await writeFile(join(folder, `${String(index).padStart(4, '0')}.${ending}`), write(reportOf(index)));
  }
}
