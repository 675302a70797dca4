import { asRow, type Edition, type Entry, type Row, type TableNumber } from '@nianbao/schema';
import { bare, withoutBrackets } from '../words/bare.js';
import { labelVariants } from '../words/variants.js';

/** A row of the form with every name that it goes by, bare. */
export interface NamedRow {
  readonly path: string;
  readonly entry: Entry;
  readonly cells: readonly string[];
  /** Sums: the last of `cells` is the total of the others. */
  readonly sums: boolean;
  /** Its number as printed: 「（六）」「3.」; '' where it has none. */
  readonly number: string;
  /** The row stands for several of the form, e.g. （六） undivided. */
  readonly alternative: boolean;
  readonly names: readonly string[];
}

/** Names of one edition's form. */
export interface FormNames {
  readonly edition: Edition;
  readonly disclosure: readonly NamedRow[];
  readonly applications: readonly NamedRow[];
  /** （六） as one row, in editions that divide it. */
  readonly undivided: readonly NamedRow[];
  readonly cases: readonly NamedRow[];
  /** Names of the seven columns of table three, in order. */
  readonly applicants: readonly (readonly string[])[];
  /** Every label of each table, bare. */
  readonly labels: ReadonlyMap<TableNumber, ReadonlySet<string>>;
}

const known = new WeakMap<Edition, FormNames>();

/** The names of an edition, from its form and tree; gathered once an edition. */
export function namesOf(edition: Edition): FormNames {
  const names = known.get(edition) ?? gatherNames(edition);
  known.set(edition, names);
  return names;
}

function gatherNames(edition: Edition): FormNames {
  const entries = [...edition.entries.values()];
  const disclosure = entries.filter((e) => e.table === 2 && e.depth === 2 && e.node.kind === 'group');
  return {
    edition,
    disclosure: disclosure.map((entry) => namedRow(entry, childPaths(entry), false)),
    applications: edition.applicationRows.map(fromRow),
    undivided: entries
      .filter((e) => e.table === 3 && e.alternative)
      .flatMap((e) => asRow(e) ?? [])
      .map(fromRow),
    cases: edition.caseGroups.map(fromRow),
    applicants: applicantNames(edition),
    labels: new Map(edition.form.tables.map((grid) => [grid.table, labelsOf(edition, grid.table)])),
  };
}

/** Every name that an entry goes by: as printed, without what is explained in brackets, as key, as older reports say. */
export function namesOfEntry(entry: Entry): readonly string[] {
  const { node } = entry;
  const wordings = [
    node.label,
    withoutBrackets(node.label),
    node.key,
    node.id,
    ...(labelVariants[node.id] ?? []),
  ];
  return [...new Set(wordings.map(bare).filter((name) => name !== ''))];
}

const fromRow = (row: Row): NamedRow => namedRow(row.entry, row.cells, true);

function namedRow(entry: Entry, cells: readonly string[], sums: boolean): NamedRow {
  const named = entry.alternative && entry.parent ? entry.parent : entry;
  const number = named.node.number ?? '';
  return {
    path: entry.path,
    entry,
    cells,
    sums,
    number,
    alternative: entry.alternative,
    names: namesOfEntry(named),
  };
}

function childPaths(entry: Entry): readonly string[] {
  return entry.node.kind === 'group' ? entry.node.children.map((child) => `${entry.path}.${child.id}`) : [];
}

function applicantNames(edition: Edition): readonly (readonly string[])[] {
  const cells = edition.applicationRows[0]?.cells ?? [];
  return cells.map((path) => {
    const entry = edition.entries.get(path);
    return entry ? namesOfEntry(entry) : [];
  });
}

function labelsOf(edition: Edition, table: TableNumber): ReadonlySet<string> {
  const grid = edition.form.tables.find((one) => one.table === table);
  const printed = (grid?.rows ?? []).flatMap((row) =>
    row.flatMap((cell) => (cell.kind === 'label' ? [cell.text] : [])),
  );
  const entries = [...edition.entries.values()].filter((entry) => entry.table === table && entry.depth > 1);
  const names = entries.flatMap((entry) => namesOfEntry(entry));
  return new Set([...printed.map(bare), ...printed.map((text) => bare(withoutBrackets(text))), ...names]);
}
