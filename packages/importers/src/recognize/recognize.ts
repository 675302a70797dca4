import type { TableNumber } from '@nianbao/schema';
import { currentEdition } from '@nianbao/schema';
import { createMessage } from '../messages/create-message.js';
import type { ImportResult, RecognizeOptions } from '../result.js';
import type { Source } from '../source/source.js';
import { Draft } from './draft.js';
import { LineCutter } from './flatten.js';
import { type FormNames, namesOf } from './form-names.js';
import { readHead } from './head.js';
import { HeadingFinder } from './headings.js';
import { type Item, itemsOf, textOf } from './items.js';
import { readList } from './label-list.js';
import { sayLeftOver } from './left-over.js';
import { hasValues, type NumberRow, numberRows } from './number-rows.js';
import { type RecognizedEdition, recognizeEdition } from './recognize-edition.js';
import { type Outline, outlineOf, readSections, sectionsFound } from './sections.js';
import { readCases } from './table-four.js';
import { readApplications } from './table-three.js';
import { readDisclosure } from './table-two.js';
import { titleIn } from './title.js';
import { type ZonedItem, zonesOf } from './zones.js';

const readers: Readonly<
  Record<TableNumber, (items: readonly Item[], names: FormNames, draft: Draft) => void>
> = {
  2: readDisclosure,
  3: readApplications,
  4: readCases,
};

/** Finds the form of the report in what a reader has read. Never throws. */
export function recognize(source: Source, options: RecognizeOptions = {}): ImportResult {
  const all = itemsOf(source);
  const items = new LineCutter().cut(all.filter((item) => !item.outside));
  const finder = new HeadingFinder(currentEdition);
  const zoned = zonesOf(items, finder, currentEdition);
  const outline = outlineOf(zoned);
  const recognized = recognizeEdition(items, { option: options.edition, year: yearIn(source, items) });
  const draft = new Draft(recognized.edition);
  const listed = readList(items, namesOf(recognized.edition), draft);
  const words = zoned.filter((one) => !listed.has(one.item));
  const tables = tablesIn(words);
  const hasNumbers = tables.size + listed.size > 0;
  if (!hasNumbers && outline.headings.size === 0) {
    // Where nothing could be read, that is what is to be said.
    const isUnread = source.blocks.length === 0 && source.messages.some((one) => one.severity === 'error');
    const said = isUnread ? [] : [createMessage('not-a-report')];
    return { messages: [...source.messages, ...said], provenance: {} };
  }
  sayEdition(recognized, hasNumbers, draft);
  if (hasNumbers) readTables(tables, draft);
  else {
    draft.say('no-tables', { values: { sections: sectionsFound(recognized.edition, outline) } });
  }
  const outside = all.filter((item) => item.outside);
  return finish(source, { zoned: unlisted(zoned, listed), outside, outline, draft });
}

/** What was found, to be read. */
interface Found {
  readonly zoned: readonly ZonedItem[];
  readonly outside: readonly Item[];
  readonly outline: Outline;
  readonly draft: Draft;
}

function finish(source: Source, { zoned, outside, outline, draft }: Found): ImportResult {
  draft.set('edition', draft.edition.id);
  readSections(zoned, outline, draft);
  const items = zoned.map((one) => one.item);
  readHead({ source, head: [...items.slice(0, outline.head), ...outside], tail: items.slice(-12) }, draft);
  sayLeftOver(zoned, outline, draft);
  return {
    report: draft.report(),
    edition: draft.edition.id,
    messages: [...source.messages, ...draft.messages()],
    provenance: draft.provenance(),
  };
}

/** A table of blank cells is the blank form where it has rows with labels; table four has one row and no label. */
const isBlankRow = ({ grid, values }: NumberRow) => grid !== undefined && values.length >= 3;

/** The items of each table that has values, or blank cells for them. */
function tablesIn(zoned: readonly ZonedItem[]): ReadonlyMap<TableNumber, readonly Item[]> {
  const tables = new Map<TableNumber, readonly Item[]>();
  for (const table of [2, 3, 4] as const) {
    const items = zoned.filter((one) => one.table === table).map((one) => one.item);
    const rows = numberRows(items);
    if (rows.some(hasValues) || rows.some(isBlankRow)) tables.set(table, items);
  }
  return tables;
}

function readTables(tables: ReadonlyMap<TableNumber, readonly Item[]>, draft: Draft): void {
  const names = namesOf(draft.edition);
  for (const table of [2, 3, 4] as const) {
    const items = tables.get(table);
    if (isListed(table, draft)) continue;
    if (items) readers[table](items, names, draft);
    else sayMissing(table, draft);
  }
}

/** The lines of a list are read; for the words around them they are as good as blank. */
const unlisted = (zoned: readonly ZonedItem[], listed: ReadonlySet<Item>): readonly ZonedItem[] =>
  zoned.map((one) => (listed.has(one.item) ? { ...one, item: blank } : one));

const blank: Item = {
  kind: 'line',
  text: '',
  place: {},
  heading: false,
  wrapped: false,
  outside: false,
  cut: false,
};

const isListed = (table: TableNumber, draft: Draft): boolean =>
  draft.edition.cells.some((path) => draft.edition.entries.get(path)?.table === table && draft.has(path));

function sayMissing(table: TableNumber, draft: Draft): void {
  for (const path of draft.edition.cells) {
    if (draft.edition.entries.get(path)?.table === table) draft.set(path, null);
  }
  const path = draft.edition.sections.find((entry) => entry.section === table)?.path;
  draft.say('table-missing', path === undefined ? {} : { path });
}

function sayEdition({ edition, by }: RecognizedEdition, hasTables: boolean, draft: Draft): void {
  if (!hasTables || by === 'labels' || by === 'option') return;
  draft.say('edition-guessed', { values: { edition: edition.id, reason: by } });
}

function yearIn(source: Source, items: readonly Item[]): number | undefined {
  const lines = items.slice(0, 40).map((item) => ({ text: textOf(item), place: item.place }));
  return titleIn([...lines, { text: source.title ?? '', place: {} }])?.year;
}
