import type { SourcePlace } from '../source/place.js';
import { even } from '../words/bare.js';
import { CellPaths } from './cell-paths.js';
import type { Draft } from './draft.js';
import type { FormNames } from './form-names.js';
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
  const paths = CellPaths.of(names);
  const found = new Map<Item, ListedCell>();
  for (const item of items) {
    const { label, value } =
      item.kind === 'line' ? ofLine(item.text) : ofCells(item.cells.map((cell) => cell.text));
    const path = value === undefined ? undefined : paths.find(label);
    if (path !== undefined && value !== undefined) found.set(item, { path, text: value, place: item.place });
  }
  if (found.size < fewest) return new Set();
  for (const { path, text, place } of found.values()) {
    if (draft.has(path)) sayAgain({ path, place, text }, draft);
    else draft.setCell(path, { text, place, match: 'exact' });
  }
  fillTables(names, draft);
  return new Set(found.keys());
}

function sayAgain({ path, place, text }: ListedCell, draft: Draft): void {
  const differs = text.trim() !== '' && draft.differs(path, text);
  if (differs) draft.set(path, null);
  draft.say(differs ? 'row-conflict' : 'row-twice', { path, place, text });
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

interface Listed {
  readonly label: string;
  readonly value: string | undefined;
}

const none: Listed = { label: '', value: undefined };
/** No line of a list is longer. */
const longestLine = 160;
const mostColumns = 7;

function ofLine(text: string): Listed {
  if (text.length > longestLine) return none;
  const split = /^(.*?)[\s:：=]+([^:：=\s]*)\s*$/.exec(text) ?? undefined;
  const { label, values } =
    split && isValueText(split[2] ?? '')
      ? { label: split[1] ?? '', values: split[2] ?? '' }
      : labelAndValues(text);
  return values === '' ? none : { label, value: values };
}

/** A column of running numbers before the labels and one of units behind the value are no part of either. */
function ofCells(given: readonly string[]): Listed {
  const texts = withUnit(
    withoutRemarks(given[0] !== undefined && isCount(given[0]) ? given.slice(1) : given),
  );
  const value = texts.at(-1) ?? '';
  const labels = texts.slice(0, -1).filter((text) => text.trim() !== '');
  if (labels.length === 0 || texts.length > mostColumns || !isValueText(value)) return none;
  return labels.some(isValueText) ? none : { label: labels.join('|'), value };
}

const isCount = (text: string) => /^\s*\d{1,3}[.、]?\s*$/.test(even(text));

/** Blank cells behind a number are a column of remarks. */
function withoutRemarks(texts: readonly string[]): readonly string[] {
  const last = texts.findLastIndex((text) => text.trim() !== '');
  const behind = texts.slice(0, last + 1);
  return /\d/.test(texts[last] ?? '') && isValueText(texts[last] ?? '') ? behind : texts;
}

function withUnit(texts: readonly string[]): readonly string[] {
  const unit = even(texts.at(-1) ?? '').trim();
  const value = texts.at(-2);
  if (value === undefined || !/^(?:万?元|[件条宗项个次起])$/.test(unit)) return texts;
  const written = /元$/.test(unit) && /\d\s*$/.test(value) ? `${value.trim()}${unit}` : value;
  return [...texts.slice(0, -2), written];
}
