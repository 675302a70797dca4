import type { Report } from '@nianbao/schema';
import fc from 'fast-check';
import { fillerRows, wordsOf } from './layouts.js';

/** A table as rows of texts, as the recogniser may meet it; what a mutation changes. */
export type Rows = readonly (readonly string[])[];

/** A report taken apart: lines of words, and its three tables as rows. */
export interface Parts {
  readonly before: readonly string[];
  readonly overview: readonly string[];
  readonly tables: readonly { readonly heading: string; readonly rows: Rows }[];
  readonly after: readonly string[];
}

/** How cells are written that hold no plain number. */
export interface Signs {
  readonly notApplicable: string;
  /** Words behind some of the numbers. */
  readonly note: string;
}

/** Takes a report apart; every so many cells get the note. */
export function partsOf(report: Report, signs: Signs): Parts {
  const words = wordsOf(report);
  let count = 0;
  const noted = (text: string) => (/^\d+$/.test(text) && ++count % 17 === 0 ? `${text}${signs.note}` : text);
  const text = (cell: Parameters<typeof words.text>[0]) => {
    const plain = words.text(cell);
    if (cell.kind === 'label') return plain;
    return plain === '/' ? signs.notApplicable : noted(plain);
  };
  return {
    before: [words.title],
    overview: [words.heading(1), ...words.narrative(1)],
    tables: [2, 3, 4].map((table) => ({
      heading: words.heading(table),
      rows: fillerRows(words.grid(table), { ...words, text }),
    })),
    after: [words.heading(5), ...words.narrative(5), words.heading(6), ...words.narrative(6)],
  };
}

/** A change of one table, or of what stands around. */
export interface Mutation {
  readonly name: string;
  readonly table: number;
  readonly at: number;
  readonly by: number;
}

const isLabel = (text: string) => /\p{Script=Han}{3}/u.test(text) && !/^\d+（/.test(text);
const columnsOf = (rows: Rows) => Math.max(...rows.map((row) => row.length));
const replaced = (rows: Rows, at: number, change: (row: readonly string[]) => Rows): Rows =>
  rows.flatMap((row, index) => (index === at % rows.length ? change(row) : [row]));

type Change = (rows: Rows, at: number, by: number) => Rows;

/** A character of a label lost, or another in its place. */
const inLabel =
  (sign: string): Change =>
  (rows, at, by) =>
    replaced(rows, at, (row) => {
      const x = row.findLastIndex(isLabel);
      const text = row[x] ?? '';
      const cut = by % Math.max(1, text.length);
      return [x < 0 ? row : row.with(x, `${text.slice(0, cut)}${sign}${text.slice(cut + 1)}`)];
    });

const turned = (text: string) => /^\d{2}$/.test(text);

/** Changes of the rows of one table. */
const tableChanges: Readonly<Record<string, Change>> = {
  'a character of a label lost': inLabel(''),
  'a character of a label unreadable': inLabel('□'),
  'a label cut short': (rows, at, by) =>
    replaced(rows, at, (row) => {
      const x = row.findLastIndex(isLabel);
      return [x < 0 ? row : row.with(x, (row[x] ?? '').slice(0, 2 + (by % 6)))];
    }),
  'a label lost': (rows, at) => replaced(rows, at, (row) => [row.map((text) => (isLabel(text) ? '' : text))]),
  'a row split': (rows, at, by) =>
    replaced(rows, at, (row) => {
      const x = 1 + (by % row.length);
      return [
        row.map((text, index) => (index < x ? text : '')),
        row.map((text, index) => (index < x ? '' : text)),
      ];
    }),
  'a row cut off': (rows, at, by) => replaced(rows, at, (row) => [row.slice(0, row.length - 1 - (by % 3))]),
  'a row lost': (rows, at) => replaced(rows, at, () => []),
  'a row twice': (rows, at) => replaced(rows, at, (row) => [row, row]),
  'a column cut off': (rows, _, by) => rows.map((row) => row.slice(0, columnsOf(rows) - 1 - (by % 2))),
  'a column lost': (rows, at) => rows.map((row) => row.toSpliced(at % columnsOf(rows), 1)),
  'a column more at the end': (rows) => rows.map((row) => [...row, '']),
  'running numbers before': (rows) => rows.map((row, y) => [y === 0 ? '序号' : `${y}`, ...row]),
  'full-width digits': (rows, at) =>
    replaced(rows, at, (row) => [
      row.map((text) =>
        text.replace(/^\d+$/, (digits) =>
          digits.replace(/\d/g, (one) => '０１２３４５６７８９'[Number(one)] ?? one),
        ),
      ),
    ]),
  'a number torn over two cells': (rows, at) =>
    replaced(rows, at, (row) => {
      const x = row.findIndex(turned);
      return [x < 0 ? row : row.toSpliced(x, 1, ...Array.from(row[x] ?? ''))];
    }),
  'the page turned': (rows, at) => replaced(rows, at, (row) => [['— 3 —'], row]),
  'the head again': (rows, at) => replaced(rows, at, (row) => [...rows.slice(0, 3), row]),
  'a caption between': (rows, at) => replaced(rows, at, (row) => [['续表'], row]),
  'labels glued': (rows) =>
    rows.map((row) => {
      const labels = row.filter(isLabel);
      const first = row.findIndex(isLabel);
      return labels.length < 2 || first < 0
        ? row
        : row.map((text, x) => (x === first ? labels.join('') : isLabel(text) ? '' : text));
    }),
};

/** Changes of what stands around the tables. */
const partChanges: Readonly<Record<string, (parts: Parts) => Parts>> = {
  'furniture before': (parts) => ({
    ...parts,
    before: ['首页', '政务公开', '索引号：A-1/2024', ...parts.before, '浏览次数：12'],
  }),
  'furniture behind': (parts) => ({
    ...parts,
    after: [...parts.after, '示例县某某局', '2024年1月18日', '打印 关闭', '版权所有：示例县人民政府'],
  }),
  'headings of tables lost': (parts) => ({
    ...parts,
    tables: parts.tables.map((table) => ({ ...table, heading: '' })),
  }),
};

const mutationNames: readonly string[] = [...Object.keys(tableChanges), ...Object.keys(partChanges)];

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    name: fc.constantFrom(...mutationNames),
    table: fc.nat(2),
    at: fc.nat(40),
    by: fc.nat(20),
  }),
  { minLength: 1, maxLength: 3 },
);

/** A number torn into two beside a column that is lost is another table: nothing tells that one number is not two. */
export const compatible = (changes: readonly Mutation[]): readonly Mutation[] => {
  const torn = changes.find(({ name }) => name.startsWith('a number torn'));
  return torn ? [torn] : changes;
};

/** The parts with these changes, one after the other. */
export function mutated(parts: Parts, changes: readonly Mutation[]): Parts {
  let one = parts;
  for (const { name, table, at, by } of changes) {
    const change = tableChanges[name];
    one = change ? withTable(one, table, (rows) => change(rows, at, by)) : (partChanges[name]?.(one) ?? one);
  }
  return one;
}

const withTable = (parts: Parts, table: number, change: (rows: Rows) => Rows): Parts => ({
  ...parts,
  tables: parts.tables.map((one, index) =>
    index === table && one.rows.length > 0 ? { ...one, rows: change(one.rows) } : one,
  ),
});
