import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cellAt, editionOf, type ReportDraft } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { importPdf } from '../src/pdf/index.js';
import { type PdfLayout, pdf, pdfOf } from './pdf.js';
import { withCell } from './with-cell.js';

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

  const layouts: readonly (readonly [string, PdfLayout])[] = [
    ['without rules', { unruled: true }],
    ['without rules, numbers in the middle of their columns', { unruled: true, align: 'centre' }],
    ['without rules, numbers at the right', { unruled: true, align: 'right', furniture: true }],
    ['without rules, numbers beside the middle of their labels', { unruled: true, middle: true }],
    ['without rules, an upright label', { unruled: true, upright: true }],
    ['without rules, rows torn by pages', { unruled: true, torn: true }],
    ['an upright label', { upright: true }],
    ['rows torn by pages', { torn: true, furniture: true }],
    ['numbers beside the middle of their labels, rows torn', { middle: true, torn: true }],
  ];

  it.each(layouts.flatMap((one) => (['2019', '2021'] as const).map((edition) => [...one, edition] as const)))(
    '%s: every number comes back, %#',
    async (_about, layout, edition) => {
      const report = buildBalancedReport(7, { edition, agency: '示例县某某局' });
      const { report: read, messages } = await importPdf(pdfOf(report, layout), { readCharacterMap });
      const cells = editionOf(edition)?.cells ?? [];
      const other = cells.filter((path) => cellAt(read ?? {}, path) !== cellAt(report, path));
      expect(other).toEqual([]);
      expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
      expect(read?.overview).toBe(report.overview);
    },
  );

  it('without rules, blank cells keep their places', async () => {
    const full = buildBalancedReport(7, { agency: '示例县某某局' });
    const blanks = [
      'received.researchInstitution',
      'outcomes.declined.duplicate.naturalPerson',
      'carriedForward.total',
    ];
    const report = blanks.reduce((one, path) => withCell(one, `applications.${path}`, null), full);
    const bytes = pdfOf(report, { unruled: true });
    const { report: read } = await importPdf(bytes, { readCharacterMap });
    expect(read?.applications).toEqual(report.applications);
  });

  it('pages of pictures say so', async () => {
    expect((await importPdf(pdf(['q Q', 'q Q']))).messages.map(({ code }) => code)).toEqual(['no-text']);
  });

  it('a file with a password says so', async () => {
    expect((await importPdf(locked())).messages.map(({ code }) => code)).toEqual(['encrypted']);
  });

  it('without character maps its text is lost, and nothing is invented', async () => {
    const { report } = await importPdf(pdfOf(buildBalancedReport(7)));
    expect(report).toBeUndefined();
  });
});

/** A PDF that only a password opens: its key is none that an empty one makes. */
function locked(): Uint8Array {
  const key = '7'.repeat(64);
  const lock = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>/ID[<${key}><${key}>]`;
  return new TextEncoder().encode(new TextDecoder().decode(pdf(['q Q'])).replace('/Root', `${lock}/Root`));
}
