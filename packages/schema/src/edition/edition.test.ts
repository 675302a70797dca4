import { describe, expect, it } from 'vitest';
import {
  type CellPath,
  describePath,
  edition2021,
  type Report,
  type ReportDraft,
  spread,
  valueAt,
  withValue,
} from '../index.js';

describe('edition 2021', () => {
  it('has 10 + 175 + 15 = 200 number cells', () => {
    const count = (table: number) =>
      edition2021.cells.filter((path) => edition2021.entries.get(path)?.table === table).length;
    expect([count(2), count(3), count(4), edition2021.cells.length]).toEqual([10, 175, 15, 200]);
  });

  it('has 25 rows of seven in table three and three groups of five in table four', () => {
    expect(edition2021.applicationRows.map((row) => row.cells.length)).toEqual(Array(25).fill(7));
    expect(edition2021.caseGroups.map((row) => row.cells.length)).toEqual([5, 5, 5]);
  });

  it('names every path once', () => {
    expect(new Set(edition2021.cells).size).toBe(200);
    expect(edition2021.sections.map((entry) => entry.section)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('binds each number cell of the form to one path, in the order of the tree', () => {
    const bound = edition2021.form.tables.flatMap((grid) =>
      grid.rows.flatMap((row) => row.flatMap((cell) => (cell.kind === 'number' ? [cell.path] : []))),
    );
    expect(bound).toEqual(edition2021.cells);
  });

  it.each(edition2021.form.tables.map((grid) => [grid.table, grid] as const))(
    'table %i is a full rectangle',
    (_, grid) => {
      const places = spread(grid);
      for (const row of places) expect(row.filter(Boolean)).toHaveLength(grid.columns);
    },
  );

  it('writes the paths into the types', () => {
    const path: CellPath = 'applications.outcomes.withheld.stateSecret.naturalPerson';
    // @ts-expect-error a group is no cell
    const group: CellPath = 'applications.outcomes.withheld';
    // @ts-expect-error the year is a number
    const wrong: Pick<Report, 'reportingYear'> = { reportingYear: '2021' };
    const draft: ReportDraft = withValue({}, path, 3);
    expect(valueAt(draft, path)).toBe(3);
    expect([group, wrong]).toHaveLength(2);
  });

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
});
