import { cellAt, editionOf, type Report, type ReportDraft } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importHtml } from '../src/html/index.js';
import type { ImportResult } from '../src/index.js';
import { importText } from '../src/text/index.js';
import * as layouts from './layouts.js';
import { withCell } from './with-cell.js';

const editions = fc.constantFrom('2019', '2021');
const reports = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), editions)
  .map(([seed, edition]) => buildBalancedReport(seed, { edition, agency: '示例县某某局' }));

/** A report in which some numbers are blank or do not apply. */
const withGaps = fc
  .tuple(reports, fc.array(fc.tuple(fc.nat(197), fc.constantFrom(null, 'n/a')), { maxLength: 40 }))
  .map(([report, gaps]) => {
    const cells = editionOf(report.edition)?.cells ?? [];
    return gaps.reduce(
      (one, [index, value]) => withCell(one, cells[index % cells.length] ?? '', value),
      report,
    );
  });

/** What an import must give back: all but what no page says. */
function comparable(report: ReportDraft | undefined): unknown {
  const { publication, notes, agency, ...rest } = report ?? {};
  return { ...rest, agency: { name: agency?.name } };
}

const html: Readonly<Record<string, layouts.Layout>> = {
  spans: layouts.spans,
  fillers: layouts.fillers,
  wordPaste: layouts.wordPaste,
  split: layouts.split,
};
const text: Readonly<Record<string, layouts.Layout>> = {
  tabs: layouts.tabs,
  markdown: layouts.markdown,
};
const full: Readonly<Record<string, layouts.Layout>> = {
  lines: layouts.lines,
  doubledLines: layouts.doubledLines,
};

describe('what is laid out comes back equal', () => {
  it.each(Object.entries(html))('%s', (_, layout) => {
    fc.assert(
      fc.property(withGaps, (report) => {
        expect(comparable(importHtml(layout(report)).report)).toEqual(comparable(report as ReportDraft));
      }),
      { numRuns: 40 },
    );
  });

  it.each(Object.entries(text))('%s', (_, layout) => {
    fc.assert(
      fc.property(withGaps, (report) => {
        expect(comparable(importText(layout(report)).report)).toEqual(comparable(report as ReportDraft));
      }),
      { numRuns: 40 },
    );
  });

  it.each(Object.entries(full))('%s', (_, layout) => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(comparable(importText(layout(report)).report)).toEqual(comparable(report as ReportDraft));
      }),
      { numRuns: 40 },
    );
  });
});

/** Table two of 2019 with blanks before a number that is there: the row of charges has two columns of three. */
const beforeChange = ['administrativeCharges', 'administrativePenalty', 'otherExternalServices'].flatMap(
  (row) =>
    [null, 'n/a'].map((value) =>
      withCell(
        buildBalancedReport(4_711, { edition: '2019', agency: '示例县某某局' }),
        `proactiveDisclosure.${row}.previousItems`,
        value,
      ),
    ),
);

describe('a blank before a number keeps the number in its column', () => {
  it.each(Object.entries({ ...html, ...text }))('%s', (name, layout) => {
    const round = name in html ? importHtml : importText;
    for (const report of beforeChange)
      expect(comparable(round(layout(report)).report)).toEqual(comparable(report as ReportDraft));
  });

  it.each(Object.entries(full))('%s: the same, or blank and said', (_, layout) => {
    for (const report of beforeChange) expect(wrong(importText(layout(report)), report)).toEqual([]);
  });
});

/** Cells that were read otherwise than they are, and blank ones that no message speaks of. */
function wrong(result: ImportResult, report: Report): readonly string[] {
  const said = result.messages.map((message) => message.path ?? '');
  return (editionOf(report.edition)?.cells ?? []).filter((path) => {
    const value = result.report && cellAt(result.report, path);
    if (value === cellAt(report as ReportDraft, path)) return false;
    return value !== null || !said.some((one) => one !== '' && (path === one || path.startsWith(`${one}.`)));
  });
}

describe('what cannot be told is left blank and said, never read wrong', () => {
  it('flattened text', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const result = importText(layouts.flattened(report));
        expect(result.edition).toBe(report.edition);
        expect(wrong(result, report)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('one cell a line, blank cells as blank lines', () => {
    fc.assert(
      fc.property(withGaps, (report) => {
        expect(wrong(importText(layouts.lines(report)), report)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
