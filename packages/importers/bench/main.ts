import { importCsv } from '../src/csv/index.js';
import { lines, spans, tabs, wordPaste } from '../test/layouts.js';
import { csvOf, docxOf, xlsxOf } from '../test/packages.js';
import { pdfOf } from '../test/pdf.js';
import { type Case, docx, html, pdf, publishedPdfs, text, xlsx } from './cases.js';
import { interleave, printTable } from './measure.js';
import { bytesIn, sourceOf, withFurniture } from './sources.js';

/** Rounds of each measurement; the median counts. */
const rounds = Number(process.env['ROUNDS'] ?? 9);

const milliseconds = (value: number) => value.toFixed(value < 10 ? 2 : 1);
const kilobytes = (source: string | Uint8Array) => bytesIn(source) / 1000;

async function besideParsers(cases: readonly Case[]): Promise<void> {
  const rows = [['source', 'kB', 'ms', 'pages/s', 'baseline', 'ms', 'ratio']];
  for (const { name, source, ours, alone, baseline } of cases) {
    const times = await interleave(alone ? { ours, alone } : { ours, alone: () => undefined }, rounds);
    const row = [
      name,
      kilobytes(source).toFixed(0),
      milliseconds(times.ours),
      (1000 / times.ours).toFixed(0),
    ];
    const beside = [baseline ?? '', milliseconds(times.alone), (times.ours / times.alone).toFixed(2)];
    rows.push([...row, ...(alone ? beside : ['', '', ''])]);
  }
  printTable('one source, beside its parser alone', rows);
}

/** Time per kB at 1, 4 and 16 times the size: it stays flat where reading is linear. */
async function linearity(kinds: readonly (readonly [string, (times: number) => Case])[]): Promise<void> {
  const rows = [['source', 'kB', 'ms/kB at 1 ×', '4 ×', '16 ×', '4 × / 1 ×', '16 × / 1 ×']];
  for (const [name, at] of kinds) {
    const [one, four, sixteen] = [at(1), at(4), at(16)];
    const times = await interleave({ one: one.ours, four: four.ours, sixteen: sixteen.ours }, rounds);
    const first = times.one / kilobytes(one.source);
    const second = times.four / kilobytes(four.source);
    const third = times.sixteen / kilobytes(sixteen.source);
    rows.push([
      name,
      kilobytes(one.source).toFixed(0),
      ...[first, second, third].map((value) => value.toFixed(3)),
      (second / first).toFixed(2),
      (third / first).toFixed(2),
    ]);
  }
  printTable('time per kB as a source grows', rows);
}

await besideParsers([
  html('30 kB', sourceOf(30, spans)),
  html('Word paste 70 kB', sourceOf(70, wordPaste)),
  html('Word paste 300 kB', sourceOf(300, wordPaste)),
  html('among 300 lists of links', withFurniture(sourceOf(30, spans), 300)),
  pdf('made, no font', sourceOf(12, pdfOf)),
  ...publishedPdfs(),
  docx('made', sourceOf(8, docxOf)),
  docx('made', sourceOf(30, docxOf)),
  xlsx('made', sourceOf(8, xlsxOf)),
  text('text, one cell a line', sourceOf(30, lines)),
  text('text, tabs', sourceOf(30, tabs)),
  text(
    'csv',
    sourceOf(30, (report) => csvOf(report, ',')),
    importCsv,
  ),
]);

await linearity([
  ['html, words', (times) => html('', sourceOf(30 * times, spans))],
  ['html, Word paste', (times) => html('', sourceOf(75 * times, wordPaste))],
  ['html, other tables', (times) => html('', withFurniture(sourceOf(30, spans), 30 * times))],
  ['pdf, pages', (times) => pdf('', sourceOf(20 * times, pdfOf))],
  ['docx, paragraphs', (times) => docx('', sourceOf(8 * times, docxOf))],
  ['xlsx, rows', (times) => xlsx('', sourceOf(8 * times, xlsxOf))],
  ['text, lines', (times) => text('', sourceOf(30 * times, lines))],
  [
    'csv, records',
    (times) =>
      text(
        '',
        sourceOf(30 * times, (report) => csvOf(report, ',')),
        importCsv,
      ),
  ],
]);
