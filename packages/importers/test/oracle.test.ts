import { existsSync, readFileSync } from 'node:fs';
import { cellAt, editionOf, type ReportDraft } from '@nianbao/schema';
import { describe, expect, it } from 'vitest';
import { importDocx } from '../src/docx/index.js';
import { importHtml } from '../src/html/index.js';
import type { ImportResult } from '../src/index.js';
import { importPdf } from '../src/pdf/index.js';
import { importText } from '../src/text/index.js';
import { figuresOf } from './figures.js';

const shared = new URL('../../../../shared/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, shared));

const pages: readonly (readonly [string, (bytes: Uint8Array) => ImportResult | Promise<ImportResult>])[] = [
  ['hongze-2023.pdf', importPdf],
  ['hongze-2024.pdf', importPdf],
  ['pingtan-2019.txt', importText],
  ['pingtan-2020.txt', importText],
  ['pingtan-2021.txt', importText],
  ['pingtan-2022.txt', importText],
  ['shanghai-kewei-2024.md', importText],
  ['shanghai-office-2019.html', importHtml],
  ['shuyang-fgj-2023.html', importHtml],
];

/** Whether a message speaks of the cell, of its row or of its table. */
function isSaid(path: string, { messages }: ImportResult): boolean {
  return messages.some(
    ({ path: said }) => said !== undefined && (said === path || path.startsWith(`${said}.`)),
  );
}

describe.skipIf(!existsSync(shared))('what organs have published', () => {
  it.each(pages)('%s: every number is right, or blank and said', async (file, importer) => {
    const result = await importer(read(`corpus/${file}`));
    const figures = figuresOf(
      JSON.parse(read(`corpus/figures/${file.replace(/\.\w+$/, '.json')}`).toString()),
    );
    expect(result.edition).toBe(figures.edition);
    const wrong = [...figures.cells].filter(([path, value]) => {
      const found = cellAt(result.report ?? {}, path);
      // A transcription may hold 0 where the page has an empty cell; blank is what the page says.
      const isBlankThere = result.provenance[path]?.text.trim() === '';
      return found !== value && !(found === null && (isSaid(path, result) || isBlankThere));
    });
    expect(wrong).toEqual([]);
    expect({ file, ...score(figures.cells, result) }).toMatchSnapshot();
  });

  it.each([
    ['hongze-2023.pdf', 6],
    ['hongze-2024.pdf', 6],
  ])('%s comes out whole, its paragraphs joined', async (file, paragraphs) => {
    const { report, messages } = await importPdf(read(`corpus/${file}`));
    // What is left is the paragraph before the first heading, which a report has no place for.
    expect(messages.map((message) => message.code)).toEqual(['row-similar', 'row-undivided', 'text-left']);
    expect(messages.at(-1)?.place).toEqual({ page: 1, line: 3 });
    const lines = `${report?.overview}${report?.otherMatters}`.trim().split('\n');
    expect(lines.filter((line) => !/[。]$/.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThanOrEqual(paragraphs);
    expect(lines.length).toBeLessThanOrEqual(paragraphs + 2);
  });

  it('the blank form is recognised whole', () => {
    const { report, messages, edition } = importDocx(read('corpus/form-2021.docx'));
    expect(messages.map((message) => message.code)).toEqual(['organ-unknown', 'year-unknown', 'text-left']);
    const cells = editionOf(edition)?.cells ?? [];
    expect(cells.filter((path) => cellAt(report ?? {}, path) === null)).toHaveLength(200);
  });

  it('the seed is read whole, without a message', async () => {
    const { report, messages } = importText(read('seed/huining-2021.txt'));
    const example = new URL('../../../examples/huining-2021/report.json', import.meta.url);
    expect(messages).toEqual([]);
    expect(report).toEqual(JSON.parse(readFileSync(example, 'utf8')));
  });
});

/** How much was read, so that a change shows. */
function score(cells: ReadonlyMap<string, unknown>, { report, messages, edition }: ImportResult): object {
  const draft: ReportDraft = report ?? {};
  const paths = [...cells.keys()];
  return {
    read: paths.filter((path) => cellAt(draft, path) === cells.get(path)).length,
    of: paths.length,
    cells: editionOf(edition)?.cells.length,
    codes: [...new Set(messages.map((message) => message.code))].sort(),
  };
}
