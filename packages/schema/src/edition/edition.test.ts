import { describe, expect, it } from 'vitest';
import {
  type CellPath,
  type CellPath2019,
  describePath,
  edition2019,
  edition2021,
  editionOfYear,
  type Report,
  type ReportDraft,
  spread,
  valueAt,
  withValue,
} from '../index.js';

const counted = [
  { edition: edition2019, tables: [22, 161, 15], rows: 23, all: 198 },
  { edition: edition2021, tables: [10, 175, 15], rows: 25, all: 200 },
];

describe.each(counted)('edition $edition.id', ({ edition, tables, rows, all }) => {
  it('has the number cells of the form', () => {
    const count = (table: number) =>
      edition.cells.filter((path) => edition.entries.get(path)?.table === table).length;
    expect([2, 3, 4].map(count)).toEqual(tables);
    expect(edition.cells).toHaveLength(all);
  });

  it('has rows of seven in table three and three groups of five in table four', () => {
    expect(edition.applicationRows.map((row) => row.cells.length)).toEqual(Array(rows).fill(7));
    expect(edition.caseGroups.map((row) => row.cells.length)).toEqual([5, 5, 5]);
  });

  it('names every path once', () => {
    expect(new Set(edition.cells).size).toBe(all);
    expect(edition.sections.map((entry) => entry.section)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('binds each number cell of the form to one path, in the order of the tree', () => {
    const bound = edition.form.tables.flatMap((grid) =>
      grid.rows.flatMap((row) => row.flatMap((cell) => (cell.kind === 'number' ? [cell.path] : []))),
    );
    expect(bound).toEqual(edition.cells);
  });

  it('has tables that are full rectangles', () => {
    for (const grid of edition.form.tables)
      for (const row of spread(grid)) expect(row.filter(Boolean)).toHaveLength(grid.columns);
  });
});

it('every year since the first form has one edition', () => {
  expect([2018, 2019, 2020, 2021, 2030].map((year) => editionOfYear(year)?.id)).toEqual([
    undefined,
    '2019',
    '2019',
    '2021',
    '2021',
  ]);
});

describe('the types', () => {
  it('writes the paths into the types', () => {
    const path: CellPath = 'applications.outcomes.withheld.stateSecret.naturalPerson';
    // @ts-expect-error a group is no cell
    const group: CellPath = 'applications.outcomes.withheld';
    // @ts-expect-error the year is a number
    const wrong: Pick<Report, 'reportingYear'> = { reportingYear: '2021' };
    const draft: ReportDraft = withValue({}, path, 3);
    const old: CellPath2019 = 'applications.outcomes.otherHandling.total';
    // @ts-expect-error edition 2019 does not divide the row
    const divided: CellPath2019 = 'applications.outcomes.otherHandling.other.total';
    expect(valueAt(draft, path)).toBe(3);
    expect([group, wrong, old, divided]).toHaveLength(4);
  });
});

describe('describePath', () => {
  it.each([
    ['applications.received.naturalPerson', '表三「一、本年新收政府信息公开申请数量」·「自然人」'],
    ['applications.outcomes.withheld.stateSecret.total', '表三「（三）不予公开 1.属于国家秘密」·「总计」'],
    ['applications.outcomes.partiallyDisclosed', '表三「（二）部分公开」'],
    ['applications', '「三、收到和处理政府信息公开申请情况」'],
    [
      'proactiveDisclosure.administrativeCharges.collected',
      '表二「行政事业性收费」·「本年收费金额（单位：万元）」',
    ],
    [
      'reconsiderationAndLitigation.litigation.direct.upheld',
      '表四「行政诉讼 未经复议直接起诉」·「结果维持」',
    ],
    ['overview', '「一、总体情况」'],
    ['agency.name', '「机关 机关名称」'],
  ])('describes %s', (path, words) => {
    expect(describePath(path, 'zh-CN')).toBe(words);
  });

  it.each([
    ['applications.outcomes.otherHandling', '表三「（六）其他处理」'],
    ['proactiveDisclosure.normativeDocuments.produced', '表二「规范性文件」·「本年新制作数量」'],
    ['proactiveDisclosure.governmentProcurement.amount', '表二「政府集中采购」·「采购总金额」'],
  ])('describes %s of edition 2019', (path, words) => {
    expect(describePath(path, 'zh-CN', edition2019)).toBe(words);
  });
});
