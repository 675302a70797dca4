import { cellAt, editionOf, type Report, type ReportDraft } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importCsv } from '../src/csv/index.js';
import { importDocx } from '../src/docx/index.js';
import { importHtml } from '../src/html/index.js';
import type { ImportResult } from '../src/index.js';
import { importText } from '../src/text/index.js';
import { importXlsx } from '../src/xlsx/index.js';
import * as writers from './mutation-writers.js';
import * as form from './mutations.js';
import { withCell } from './with-cell.js';

const reports = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom('2019', '2021'))
  .map(([seed, edition]) => buildBalancedReport(seed, { edition, agency: '示例县某某局' }));

/** Reports with blanks and numbers that do not apply. */
const withGaps = (tables: readonly number[]) =>
  fc
    .tuple(reports, fc.array(fc.tuple(fc.nat(197), fc.constantFrom(null, 'n/a')), { maxLength: 30 }))
    .map(([report, gaps]) => {
      const edition = editionOf(report.edition);
      const cells = (edition?.cells ?? []).filter((path) =>
        tables.includes(edition?.entries.get(path)?.table ?? 0),
      );
      return gaps.reduce(
        (one, [index, value]) => withCell(one, cells[index % cells.length] ?? '', value),
        report,
      );
    });

const signs = fc.record({
  notApplicable: fc.constantFrom('/', '—', '-', '不适用'),
  note: fc.constantFrom('', '（其中3件）', '件'),
});

type Importer = (parts: form.Parts) => ImportResult;

const writersOf = (
  all: Readonly<Record<string, (parts: form.Parts) => string>>,
  importer: (text: string) => ImportResult,
): readonly (readonly [string, Importer])[] =>
  Object.entries(all).map(([name, write]) => [name, (parts) => importer(write(parts))]);

const ofCells: readonly (readonly [string, Importer])[] = [
  ...writersOf(writers.separatedWriters, importText),
  ...writersOf(writers.pageWriters, importHtml),
  ['docx', (parts) => importDocx(writers.docxWriter(parts))],
  ['xlsx', (parts) => importXlsx(writers.xlsxWriter(parts))],
  ['csv', (parts) => importCsv(writers.csvWriter(parts))],
];
const ofLines = writersOf(writers.lineWriters, importText);
const ofDigits = writersOf(writers.digitWriters, importText);

const isSaid = (path: string, { messages, provenance }: ImportResult): boolean =>
  messages.some((one) => one.path !== undefined && (path === one.path || path.startsWith(`${one.path}.`))) ||
  provenance[path]?.text.trim() === '';

/** Cells that were read otherwise than they are, and blank ones of which nothing is said. */
function wrong(result: ImportResult, meant: Report): readonly string[] {
  if (result.edition !== meant.edition) return [`edition ${result.edition}`];
  const read = result.report ?? {};
  const undivided = read.applications?.outcomes?.otherHandling;
  const invented = meant.edition === '2021' && undivided && 'undivided' in undivided ? ['undivided'] : [];
  const cells = editionOf(meant.edition)?.cells ?? [];
  const others = cells.filter((path) => {
    const value = cellAt(read, path);
    if (value === cellAt(meant as ReportDraft, path)) return false;
    return (value !== null && value !== undefined) || !isSaid(path, result);
  });
  return [...invented, ...others];
}

/** Found with other seeds and mended; the seed stands so that a run of the suite says the same each time. */
const seed = 20_260;

function never(
  importer: Importer,
  allowed: (one: form.Mutation) => boolean,
  gaps: readonly number[] = [2, 3, 4],
): void {
  fc.assert(
    fc.property(withGaps(gaps), signs, form.mutations, (report, written, all) => {
      const changes = form.compatible(all.filter(allowed));
      expect(wrong(importer(form.mutated(form.partsOf(report, written), changes)), report)).toEqual([]);
    }),
    { numRuns: 60, seed },
  );
}

describe('a table that is not as the form prints it is read right, or blank and said', () => {
  it.each(ofCells)('%s', (_, importer) => {
    never(importer, () => true);
  });

  // Nothing tells a running number, or half of one, from the number beside it where no separators do.
  const isTold = ({ name }: form.Mutation) => !/^(?:running numbers|a number torn)/.test(name);

  it.each(ofLines)('%s', (_, importer) => {
    never(importer, isTold);
  });

  // A blank among digits shows only where they are too few; table four has one row, which tells nothing of itself.
  it.each(ofDigits)('%s', (_, importer) => {
    never(importer, isTold, []);
  });
});
