import type { Term } from '../vocabulary/term.js';
import { type Group, isCell, type Node } from '../vocabulary/term.js';
import type { Form, TableNumber } from './form.js';

/** A node of the tree with its place in the report. */
export interface Entry {
  /** Dotted path of ids; '' is the report itself. */
  readonly path: string;
  readonly node: Node;
  readonly parent: Entry | undefined;
  readonly depth: number;
  /** The statutory section that it belongs to. */
  readonly section?: SectionNumber;
  /** The statistics table that it belongs to. */
  readonly table?: TableNumber;
  /** A number cell. */
  readonly cell: boolean;
  /** Reached through a group's `alternative`. */
  readonly alternative: boolean;
}

/** 一 to 六. */
export type SectionNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** One line of numbers with its total, e.g. a row of table three: six categories and 总计. */
export interface Row {
  readonly path: string;
  readonly entry: Entry;
  readonly parts: readonly string[];
  readonly total: string;
  readonly cells: readonly string[];
}

/** A version of the official form. */
export interface Edition {
  readonly id: string;
  readonly notice: string;
  /** First and last reporting year that the form is for. */
  readonly years: { readonly first: number; readonly last: number };
  readonly root: Group;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly cells: readonly string[];
  readonly form: Form;
  readonly sections: readonly Entry[];
  readonly applicationRows: readonly Row[];
  readonly caseGroups: readonly Row[];
}

/** What an edition is made of. */
export interface EditionData {
  readonly id: string;
  readonly notice: string;
  readonly years: Edition['years'];
  readonly root: Group;
  /** Ids of the six statutory sections, in order. */
  readonly sections: readonly string[];
  readonly form: (entries: ReadonlyMap<string, Entry>) => Form;
}

/** The six sections of 《政府信息公开条例》第五十条, which every edition has. */
export const statutorySections: readonly string[] = [
  'overview',
  'proactiveDisclosure',
  'applications',
  'reconsiderationAndLitigation',
  'problemsAndImprovements',
  'otherMatters',
];

/** Builds the indexes of an edition from its tree. */
export function defineEdition(data: EditionData): Edition {
  const entries = new Map<string, Entry>();
  walk(
    { path: '', node: data.root, parent: undefined, depth: 0, cell: false, alternative: false },
    data,
    entries,
  );
  const all = [...entries.values()];
  const printed = all.filter((entry) => !entry.alternative);
  const rows = (table: TableNumber) =>
    printed.filter((e) => e.table === table).flatMap((e) => asRow(e) ?? []);
  return {
    id: data.id,
    notice: data.notice,
    years: data.years,
    root: data.root,
    entries,
    cells: printed.filter((entry) => entry.cell).map((entry) => entry.path),
    form: data.form(entries),
    sections: data.sections.flatMap((id) => entries.get(id) ?? []),
    applicationRows: rows(3),
    caseGroups: rows(4),
  };
}

function walk(entry: Entry, data: EditionData, entries: Map<string, Entry>): void {
  entries.set(entry.path, entry);
  if (entry.node.kind !== 'group') return;
  for (const node of entry.node.children)
    walk(childEntry(entry, node, data, entry.alternative), data, entries);
  if (entry.node.alternative) walk(childEntry(entry, entry.node.alternative, data, true), data, entries);
}

function childEntry(parent: Entry, node: Node, data: EditionData, alternative: boolean): Entry {
  const path = parent.path === '' ? node.id : `${parent.path}.${node.id}`;
  const section = parent.depth === 0 ? sectionOf(node, data) : parent.section;
  return {
    path,
    node,
    parent,
    depth: parent.depth + 1,
    cell: isCell(node),
    alternative,
    ...(section ? { section } : {}),
    ...(section === 2 || section === 3 || section === 4 ? { table: section } : {}),
  };
}

function sectionOf(node: Term, data: EditionData): SectionNumber | undefined {
  const numbers = [1, 2, 3, 4, 5, 6] as const;
  return numbers[data.sections.indexOf(node.id)];
}

/** The entry as a line of numbers that ends in a total, if it is one. */
export function asRow(entry: Entry): Row | undefined {
  if (entry.node.kind !== 'group' || !entry.node.flow) return undefined;
  const cells = entry.node.children.map((child) => `${entry.path}.${child.id}`);
  const total = `${entry.path}.total`;
  if (cells.at(-1) !== total) return undefined;
  return { path: entry.path, entry, parts: cells.slice(0, -1), total, cells };
}
