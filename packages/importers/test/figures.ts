import { type CellValue, type Edition, editionOf, editions } from '@nianbao/schema';

/** What a file of transcribed figures holds, by cell path. */
export interface Figures {
  readonly edition: string;
  readonly cells: ReadonlyMap<string, CellValue>;
}

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const bag = (value: unknown): Json => (isJson(value) ? value : {});
const plain = (text: string) => text.replace(/[（(].*[)）]$|_万元$/, '').replace(/[^\p{Script=Han}]/gu, '');

/** Reads the shapes that the transcribed figures come in. */
export function figuresOf(file: Json): Figures {
  const table2 = bag(file['table2']);
  const written = String(table2['edition'] ?? file['edition']);
  const edition = editionOf(/2019/.test(written) && !/2021/.test(written) ? '2019' : '2021') ?? editions[0];
  if (!edition) throw new Error('no edition');
  const cells = new Map<string, CellValue>();
  readDisclosure(table2, edition, cells);
  readApplications(bag(file['table3'])['rows'], edition, cells);
  readCases(bag(file['table4']), edition, cells);
  return { edition: edition.id, cells };
}

/** 「251000元」 as 万元; a number stays. */
function amount(value: unknown): CellValue {
  if (typeof value === 'number' || value === null) return value;
  const yuan = /^([\d.]+)元$/.exec(String(value));
  return yuan ? Number((Number(yuan[1]) / 10_000).toFixed(6)) : Number(value);
}

function readDisclosure(table: Json, edition: Edition, cells: Map<string, CellValue>): void {
  const rows = Object.entries(table).flatMap(([key, value]) =>
    key.startsWith('第二十条') ? Object.entries(bag(value)) : [[key, value] as const],
  );
  for (const [label, value] of rows) {
    const entry = [...edition.entries.values()].find(
      (one) => one.table === 2 && one.depth === 2 && plain(one.node.label) === plain(label),
    );
    if (entry?.node.kind !== 'group') continue;
    const values = Array.isArray(value) ? value : [value];
    entry.node.children.forEach((child, index) => {
      cells.set(`${entry.path}.${child.id}`, amount(values[index]));
    });
  }
}

function readApplications(rows: unknown, edition: Edition, cells: Map<string, CellValue>): void {
  const list = Array.isArray(rows) ? rows : Object.values(bag(rows));
  const form = edition.applicationRows;
  let at = 0;
  for (const one of list.map(bag)) {
    const label = String(one['label']);
    const values = (one['cells'] ?? one['values']) as readonly CellValue[];
    const undivided = /（六）其他处理$/.test(label) && form.length === 25;
    const row = form[at];
    const path = undivided ? 'applications.outcomes.otherHandling.undivided' : row?.path;
    row?.cells.forEach((cell, index) => {
      cells.set(`${path}.${cell.split('.').at(-1)}`, values[index] ?? null);
    });
    at += undivided ? 3 : 1;
  }
}

const groups: readonly (readonly [RegExp, string])[] = [
  [/^行政复议$/, 'reconsideration'],
  [/未经复议直接起诉$/, 'litigation.direct'],
  [/复议后起诉$/, 'litigation.afterReconsideration'],
];
const results = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];

function readCases(table: Json, _edition: Edition, cells: Map<string, CellValue>): void {
  for (const [label, value] of Object.entries(table)) {
    const group = groups.find(([pattern]) => pattern.test(label))?.[1];
    if (!group || !Array.isArray(value)) continue;
    results.forEach((result, index) => {
      cells.set(`reconsiderationAndLitigation.${group}.${result}`, value[index] ?? null);
    });
  }
}
