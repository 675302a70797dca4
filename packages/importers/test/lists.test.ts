import { cellAt, type Edition, editionOf, type Node, type Report } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { importCsv } from '../src/csv/index.js';
import { importText } from '../src/text/index.js';
import { importXlsx } from '../src/xlsx/index.js';
import { sheetOf } from './packages.js';
import { withCell } from './with-cell.js';

/** The words that name a cell, from its group down, each as `word` writes it. */
function lineage(edition: Edition, path: string, word: (node: Node) => string): readonly string[] {
  const steps = path.split('.');
  return steps.flatMap((_, index) => {
    const entry = edition.entries.get(steps.slice(0, index + 1).join('.'));
    return entry && entry.depth >= 2 ? [word(entry.node)] : [];
  });
}

const label = (node: Node) => node.label;
const numbered = (node: Node) => `${node.number ?? ''}${node.label}`;
const key = (node: Node) => node.key;

/** How a list names a cell: the fields before its value. */
type Naming = (edition: Edition, path: string) => readonly string[];
const joined =
  (sign: string, word = label): Naming =>
  (edition, path) => [lineage(edition, path, word).join(sign)];
const section = (edition: Edition, path: string) =>
  numbered(edition.sections[(edition.entries.get(path)?.table ?? 1) - 1]?.node ?? edition.root);

const namings: Readonly<Record<string, Naming>> = {
  'parted by -': joined('-'),
  'parted by ——, numbered': joined('——', numbered),
  'parted by /': joined('/', numbered),
  'parted by a colon': joined('：'),
  'parted by spaces': joined(' ', key),
  'parted by 、': joined('、', numbered),
  'not parted': joined('', key),
  'column in brackets': (edition, path) => {
    const words = lineage(edition, path, label);
    return [`${words.slice(0, -1).join('-')}（${words.at(-1)}）`];
  },
  'a column each': (edition, path) => lineage(edition, path, numbered),
  'section, row and column': (edition, path) => [
    section(edition, path),
    ...lineage(edition, path, label).slice(-2),
  ],
  'running numbers': (edition, path) => [
    String(edition.cells.indexOf(path) + 1),
    lineage(edition, path, label).join('-'),
  ],
};

/** Title, head and one record a cell; blanks stay blank. */
function recordsOf(report: Report, naming: Naming, unit: boolean): readonly (readonly string[])[] {
  const edition = editionOf(report.edition);
  if (!edition) throw new Error('unknown edition');
  const records = edition.cells.map((path) => {
    const value = cellAt(report, path);
    const amount = edition.entries.get(path)?.node.kind === 'amount';
    const text = value === null ? '' : value === 'n/a' ? '/' : String(value);
    const isBare = amount && !edition.entries.get(path)?.node.label.includes('万元');
    const tail = unit ? [amount ? '万元' : '件'] : [];
    return [...naming(edition, path), isBare && !unit && text !== '' ? `${text}万元` : text, ...tail];
  });
  return [[`示例县某某局${report.reportingYear}年政府信息公开工作年度报告`], ...records];
}

const reports = (['2019', '2021'] as const).map((edition) => {
  const report = buildBalancedReport(7, { edition, agency: '示例县某某局' });
  return withCell(withCell(report, 'applications.received.naturalPerson', null), blankOf(edition), 'n/a');
});

function blankOf(edition: string): string {
  return `proactiveDisclosure.normativeDocuments.${edition === '2019' ? 'produced' : 'issued'}`;
}

describe.each(reports.map((report) => [report.edition, report] as const))(
  'lists of edition %s',
  (_, report) => {
    it.each(
      Object.entries(namings).flatMap(([name, naming]) =>
        [false, true].map((unit) => [name, unit, naming] as const),
      ),
    )('%s, units %s', (_name, unit, naming) => {
      const records = recordsOf(report, naming, unit);
      const csv = records.map((record) => record.map((field) => `"${field}"`).join(',')).join('\n');
      const results = [
        importCsv(csv),
        importXlsx(sheetOf(records)),
        importText(records.map((record) => record.join('\t')).join('\n')),
      ];
      const cells = editionOf(report.edition)?.cells ?? [];
      for (const result of results) {
        expect(result.edition).toBe(report.edition);
        expect(cells.filter((path) => cellAt(result.report ?? {}, path) !== cellAt(report, path))).toEqual(
          [],
        );
      }
    });
  },
);

it('a word before the name of a row makes another thing of it', () => {
  const list = Array.from({ length: 9 }, (_, index) => `行政处罚-本年处理决定数量${index}：0`);
  const { report } = importText(['非规章-本年制发件数：3', ...list].join('\n'));
  expect(cellAt(report ?? {}, 'proactiveDisclosure.administrativeRules.issued') ?? null).toBeNull();
});
