import type { Edition, Entry } from '@nianbao/schema';
import type { SourcePlace } from '../source/source.js';
import { bare, unnumbered } from '../words/bare.js';
import type { Draft } from './draft.js';
import { type FormNames, type NamedRow, namesOfEntry } from './form-names.js';
import type { Item } from './items.js';
import { labelAndValues } from './number-rows.js';
import { isValueText } from './read-cell.js';

/** A line of a list: the path of a number in words, and its value. */
interface ListedCell {
  readonly path: string;
  readonly text: string;
  readonly place: SourcePlace;
}

/** With fewer lines a list may be something else. */
const fewest = 8;

/**
 * Reads plain lists of labels and values, one number a line: 「三、（三）不予公开-1.属于国家秘密-自然人：3」,
 * `行政复议 | 结果维持 | 2`. Returns the items that it read; none where the source holds no such list.
 */
export function readList(items: readonly Item[], names: FormNames, draft: Draft): ReadonlySet<Item> {
  const finder = new CellFinder(names);
  const found = new Map<Item, ListedCell>();
  for (const item of items) {
    const cell = finder.find(item);
    if (cell) found.set(item, cell);
  }
  if (found.size < fewest) return new Set();
  for (const { path, text, place } of found.values()) {
    if (draft.has(path)) draft.say('row-twice', { path, place, text });
    else draft.setCell(path, { text, place, match: 'exact' });
  }
  fillTables(names, draft);
  return new Set(found.keys());
}

/** Numbers that the list lacks in a table of which it has some. */
function fillTables(names: FormNames, draft: Draft): void {
  const undivided = names.undivided.filter((row) => row.cells.some((cell) => draft.has(cell)));
  const covered = new Set(undivided.map((row) => row.entry.parent?.path));
  for (const rows of [names.disclosure, names.applications, names.cases]) {
    if (!rows.some((row) => row.cells.some((cell) => draft.has(cell)))) continue;
    for (const row of rows) {
      if (covered.has(row.entry.parent?.path)) continue;
      const missing = row.cells.filter((cell) => !draft.has(cell));
      for (const cell of missing) draft.set(cell, null);
      if (missing.length === row.cells.length) draft.say('row-missing', { path: row.path });
      else for (const cell of missing) draft.say('row-missing', { path: cell });
    }
  }
}

class CellFinder {
  readonly #edition: Edition;
  readonly #rows: readonly NamedRow[];

  constructor(names: FormNames) {
    this.#edition = names.edition;
    this.#rows = [...names.disclosure, ...names.applications, ...names.undivided, ...names.cases];
  }

  find(item: Item): ListedCell | undefined {
    const { labels, value } =
      item.kind === 'line' ? ofLine(item.text) : ofCells(item.cells.map((cell) => cell.text));
    if (value === undefined || labels.length < 2) return undefined;
    const [column = '', ...groups] = labels.map((label) => bare(unnumbered(label))).toReversed();
    const rows = this.#rows.flatMap((row) => {
      const cell = row.cells.find((path) => this.#named(path, column));
      const score = cell === undefined ? 0 : this.#score(row, groups);
      return cell !== undefined && score > 0 ? [{ cell, score }] : [];
    });
    const [best, second] = rows.toSorted((a, b) => b.score - a.score);
    if (!best || best.score === second?.score) return undefined;
    return { path: best.cell, text: value, place: item.place };
  }

  #named(path: string, name: string): boolean {
    const entry = this.#edition.entries.get(path);
    return entry !== undefined && namesOfEntry(entry).includes(name);
  }

  /** How much of the path the labels name: the row itself, and the groups above it, in order. */
  #score(row: NamedRow, groups: readonly string[]): number {
    const [own = '', ...above] = groups;
    if (!row.names.includes(own)) return 0;
    const lineage = namesAbove(row.alternative ? row.entry.parent?.parent : row.entry.parent);
    return (
      1 +
      above.filter((name) => lineage.has(name)).length -
      above.filter((name) => !lineage.has(name)).length * 0.1
    );
  }
}

function namesAbove(entry: Entry | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = entry; at && at.path !== ''; at = at.parent)
    for (const name of namesOfEntry(at)) names.add(name);
  return names;
}

interface Listed {
  readonly labels: readonly string[];
  readonly value: string | undefined;
}

const separators = /\s*[-－>→/／·:：|]\s*|(?<!\d)[.．]/;

function ofLine(text: string): Listed {
  if (text.length > 160) return { labels: [], value: undefined };
  const split = /^(.*?)[\s:：=]+([^:：=\s]*)\s*$/.exec(text) ?? undefined;
  const { label, values } =
    split && isValueText(split[2] ?? '')
      ? { label: split[1] ?? '', values: split[2] ?? '' }
      : labelAndValues(text);
  return {
    labels: label.split(separators).filter((part) => bare(part) !== ''),
    value: values === '' ? undefined : values,
  };
}

function ofCells(texts: readonly string[]): Listed {
  const last = texts.at(-1) ?? '';
  if (texts.length < 2 || texts.length > 5 || !isValueText(last)) return { labels: [], value: undefined };
  const labels = texts.slice(0, -1).flatMap((text) => text.split(separators));
  if (labels.some((label) => isValueText(label) && bare(label) !== ''))
    return { labels: [], value: undefined };
  return { labels: labels.filter((label) => bare(label) !== ''), value: last };
}
