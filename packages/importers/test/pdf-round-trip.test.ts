import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ReportDraft } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { importPdf } from '../src/pdf/index.js';
import { pdfOf } from './pdf.js';

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

  it('without character maps its text is lost, and nothing is invented', async () => {
    const { report } = await importPdf(pdfOf(buildBalancedReport(7)));
    expect(report).toBeUndefined();
  });
});
