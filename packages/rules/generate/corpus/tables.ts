import {
  type CellValue,
  currentEdition,
  type Edition,
  type Entry,
  editionOf,
  type ReportDraft,
  withValue,
} from '@nianbao/schema';

type Numbers = readonly (number | null)[];
type Rows = Readonly<Record<string, { readonly cells: Numbers }>> | readonly { readonly values: Numbers }[];

/** The transcribed tables of a published report. */
export interface Figures {
  readonly organ: string;
  readonly year: number;
  readonly narrative?: readonly { readonly sec: string; readonly text: string }[];
  readonly edition: string;
  readonly table2: Readonly<Record<string, unknown>>;
  readonly table3: { readonly rows: Rows };
  readonly table4: Readonly<Record<string, unknown>>;
}

/** A report without text: who, when, and the numbers. */
export function tablesOf(figures: Figures): ReportDraft {
  const edition =
    editionOf(/2019/.test(figures.edition) && figures.year < 2021 ? '2019' : '2021') ?? currentEdition;
  const report: ReportDraft = {
    edition: edition.id,
    agency: { name: figures.organ.replaceAll(/[()]/g, '') },
    reportingYear: figures.year,
  } as ReportDraft;
  const cells = [
    ...tableTwo(figures.table2, edition),
    ...tableThree(figures.table3.rows, edition),
    ...tableFour(figures.table4),
  ];
  return cells.reduce((whole, [path, value]) => withValue(whole, path, value), report);
}

type Cell = readonly [path: string, value: CellValue];

function* tableTwo(rows: Readonly<Record<string, unknown>>, edition: Edition): Generator<Cell> {
  for (const [key, value] of Object.entries(rows)) {
    const label = key.replace(/[(_]万元\)?$/, '');
    const row = rowLabelled(label, edition);
    if (row === undefined) {
      if (typeof value === 'object' && value !== null)
        yield* tableTwo(value as Record<string, unknown>, edition);
      continue;
    }
    const numbers: readonly unknown[] = Array.isArray(value) ? value : [value];
    const columns = row.node.kind === 'group' ? row.node.children : [];
    for (const [index, one] of numbers.entries()) {
      const column = columns[numbers.length === 1 ? columns.length - 1 : index];
      if (column !== undefined) yield [`${row.path}.${column.id}`, numberOf(one)];
    }
  }
}

function rowLabelled(label: string, edition: Edition): Entry | undefined {
  return [...edition.entries.values()].find(
    ({ path, node }) => path.startsWith('proactiveDisclosure.') && node.label === label,
  );
}

/** 「73802895.90元」 stands in a table that counts 万元. */
function numberOf(written: unknown): CellValue {
  if (typeof written === 'number' || written === null) return written;
  const text = String(written);
  return text.endsWith('元') ? Math.round(Number.parseFloat(text) * 100) / 1e6 : Number(text);
}

const keys =
  'new carry_in r1 r2 r3_1 r3_2 r3_3 r3_4 r3_5 r3_6 r3_7 r3_8 r4_1 r4_2 r4_3 r5_1 r5_2 r5_3 r5_4 r5_5 r6_1 r6_2 r6_3 r7 carry_out'.split(
    ' ',
  );

function* tableThree(rows: Rows, edition: Edition): Generator<Cell> {
  if (isList(rows)) {
    for (const [index, { values }] of rows.entries())
      yield* row(edition.applicationRows[index]?.cells, values);
    return;
  }
  const paths = edition.applicationRows.map((one) => one.cells);
  const whole = paths.length < keys.length;
  const own = whole
    ? keys.filter((key) => key !== 'r6_2' && key !== 'r6_3').map((key) => key.replace('r6_1', 'r6'))
    : keys;
  for (const [key, { cells }] of Object.entries(rows)) {
    const undivided = paths[20]?.map((path) => path.replace(/\w+\.(\w+)$/, 'undivided.$1'));
    yield* row(key === 'r6' && !whole ? undivided : paths[own.indexOf(key)], cells);
  }
}

const isList = (rows: Rows): rows is readonly { readonly values: Numbers }[] => Array.isArray(rows);

const section = 'reconsiderationAndLitigation';
const groups: readonly (readonly [RegExp, string])[] = [
  [/^行政复议$/, 'reconsideration'],
  [/未经复议直接起诉$/, 'litigation.direct'],
  [/复议后起诉$/, 'litigation.afterReconsideration'],
];
const results = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];

function* tableFour(rows: Readonly<Record<string, unknown>>): Generator<Cell> {
  for (const [label, values] of Object.entries(rows)) {
    const group = groups.find(([pattern]) => pattern.test(label))?.[1];
    if (group !== undefined && Array.isArray(values))
      yield* row(
        results.map((result) => `${section}.${group}.${result}`),
        values,
      );
  }
}

function* row(cells: readonly string[] | undefined, values: readonly (number | null)[]): Generator<Cell> {
  for (const [index, cell] of (cells ?? []).entries()) yield [cell, values[index] ?? null];
}
