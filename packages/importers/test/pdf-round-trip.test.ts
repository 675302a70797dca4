import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cellAt, editionOf, type ReportDraft } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { importPdf } from '../src/pdf/index.js';
import { pdf, pdfOf } from './pdf.js';

const maps = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');
const readCharacterMap = (name: string) => readFile(join(maps, name));

/** What a PDF can say of a report. */
const told = ({ agency, publication, ...rest }: ReportDraft) => ({ ...rest, name: agency?.name });

describe('a report as a PDF', () => {
  it.each([3, 7, 12])(
    'number %i comes back, its tables over pages, its font not in the file',
    async (seed) => {
      const report = buildBalancedReport(seed);
      const { report: read, messages } = await importPdf(pdfOf(report), { readCharacterMap });
      expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
      expect(told(read ?? {})).toEqual(told(report));
    },
  );

  it.each(['2019', '2021'] as const)(
    'running heads and page numbers are no part of it, %s',
    async (edition) => {
      const report = buildBalancedReport(7, { edition, agency: '示例县某某局' });
      const { report: read, messages } = await importPdf(pdfOf(report, { furniture: true }), {
        readCharacterMap,
      });
      expect(messages).toEqual([]);
      expect(told(read ?? {})).toEqual(told(report as ReportDraft));
    },
  );

  it.each(['2019', '2021'] as const)('without rules: right, or blank and said, %s', async (edition) => {
    const report = buildBalancedReport(7, { edition, agency: '示例县某某局' });
    const { report: read, messages } = await importPdf(pdfOf(report, { unruled: true }), {
      readCharacterMap,
    });
    const said = messages.map(({ path }) => path ?? '-');
    const cells = editionOf(edition)?.cells ?? [];
    const wrong = cells.filter((path) => {
      const value = cellAt(read ?? {}, path);
      const isSaid = said.some((one) => path === one || path.startsWith(`${one}.`));
      return value !== cellAt(report, path) && !(value === null && isSaid);
    });
    expect(wrong).toEqual([]);
    expect(read?.overview).toBe(report.overview);
  });

  it('pages of pictures say so', async () => {
    expect((await importPdf(pdf(['q Q', 'q Q']))).messages.map(({ code }) => code)).toEqual(['no-text']);
  });

  it('without character maps its text is lost, and nothing is invented', async () => {
    const { report } = await importPdf(pdfOf(buildBalancedReport(7)));
    expect(report).toBeUndefined();
  });
});
