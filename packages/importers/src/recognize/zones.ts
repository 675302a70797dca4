import type { Edition, TableNumber } from '@nianbao/schema';
import { bare, even, hasHan } from '../words/bare.js';
import type { Heading, HeadingFinder } from './headings.js';
import { type Item, textOf } from './items.js';

/** An item with what it was found to be part of. */
export interface ZonedItem {
  readonly item: Item;
  readonly index: number;
  /** The table that it belongs to; undefined for words. */
  readonly table?: TableNumber;
  readonly heading?: Heading;
}

/** Where a table begins: words that no narrative begins a line with. */
const anchors: readonly (readonly [TableNumber, RegExp])[] = [
  [2, /^第?二十条第[一二三四五六七八九十\d]+项|^信息内容/],
  [3, /^本列数据的勾稽关系|^申请人情况|^一?本年新收政府信息公开申请|^一?本年新收申请/],
  [4, /^行政复议(?:行政诉讼|结果|案件数|$)|^结果维持|^结果结果其他/],
];

/** A line with so many characters and a full stop is prose. */
const proseLength = 40;

/** Says of each item which table it is part of, by the words that only the tables have. */
export function zonesOf(
  items: readonly Item[],
  finder: HeadingFinder,
  edition: Edition,
): readonly ZonedItem[] {
  const zoner = new Zoner(edition);
  return items.map((item, index) => {
    const text = textOf(item);
    const heading = finder.find(text, item.kind === 'line' && item.heading);
    const table = zoner.next(item, text, heading);
    return { item, index, ...(table ? { table } : {}), ...(heading ? { heading } : {}) };
  });
}

/** Walks through the items; lives for one walk. */
class Zoner {
  readonly #labels: ReadonlySet<string>;
  #zone: TableNumber | undefined;
  /** The section whose heading came last. */
  #heading = 0;
  /** Numbers of table four still to come. */
  #left = 15;

  constructor(edition: Edition) {
    const labels = edition.form.tables.flatMap((grid) =>
      grid.rows.flatMap((row) => row.flatMap((cell) => (cell.kind === 'label' ? [bare(cell.text)] : []))),
    );
    this.#labels = new Set(labels);
  }

  next(item: Item, text: string, heading: Heading | undefined): TableNumber | undefined {
    const anchored = anchorOf(item, text) ?? this.#runAfterHeading(item);
    if (heading) this.#heading = heading.section;
    if (anchored) {
      if (anchored === 4 && this.#zone !== 4) this.#left = 15;
      this.#zone = anchored;
    } else if (heading && heading.match !== 'weak' && heading.section !== this.#zone) this.#zone = undefined;
    else if (this.#zone && this.#leaves(item, text)) this.#zone = undefined;
    if (this.#zone === 4) this.#left -= numbersIn(item);
    return heading && !anchored && item.kind === 'line' ? undefined : this.#zone;
  }

  /** Fifteen numbers under the heading of table four are the table, though its head is lost. */
  #runAfterHeading(item: Item): TableNumber | undefined {
    return this.#heading === 4 && this.#zone === undefined && numbersIn(item) >= 15 ? 4 : undefined;
  }

  #leaves(item: Item, text: string): boolean {
    if (this.#zone === 4 && this.#left <= 0 && item.kind === 'line' && text.trim() !== '') {
      return numbersIn(item) === 0;
    }
    if (item.kind === 'row') return false;
    const clean = even(text);
    if (/^\s*[(]?(?:注|备注|说明)/.test(clean) || this.#labels.has(bare(text))) return false;
    return text.length >= proseLength && /[。；;]/.test(text);
  }
}

/** Anchors count where a line or a cell begins. */
function anchorOf(item: Item, text: string): TableNumber | undefined {
  const starts = item.kind === 'line' ? [text] : item.cells.map((cell) => cell.text);
  for (const start of starts) {
    if (start.length > 120 || !hasHan(start)) continue;
    const word = bare(start);
    const found = anchors.find(([, pattern]) => pattern.test(word));
    if (found) return found[0];
  }
  return undefined;
}

/** How many numbers of table four an item holds; a run of digits without separators may be all of them. */
function numbersIn(item: Item): number {
  if (item.kind === 'row')
    return item.cells.filter((cell) => /^\s*[\d/—-]+\s*$/.test(even(cell.text))).length;
  const clean = even(item.text).replaceAll('.', '').trim();
  if (!/^[\d\s/—-]+$/.test(clean)) return 0;
  const tokens = clean.split(/\s+/);
  return tokens.length === 1 && clean.length >= 5 ? clean.length : tokens.length;
}
