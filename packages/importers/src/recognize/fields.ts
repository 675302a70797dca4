import type { Edition } from '@nianbao/schema';
import type { SourcePlace } from '../source/place.js';
import type { Field, Source } from '../source/source.js';
import { bare, even } from '../words/bare.js';
import { withDateDigits } from '../words/numerals.js';
import { fieldVariants } from '../words/variants.js';
import type { Item } from './items.js';

/** A field of `publication` with the text it was found in. */
export interface FoundField {
  readonly id: string;
  readonly value: string;
  readonly name: string;
  readonly place: SourcePlace;
}

/** No line at the head of a page is longer. */
const longestLine = 400;
const longestValue = 120;

/** Finds 索引号, 来源, 日期 … in what the format says, in tables of labels and values, in lines of 「名：值」. */
export class FieldFinder {
  readonly #ids = new Map<string, string>();
  readonly #pattern: RegExp;

  constructor(edition: Edition) {
    const publication = edition.entries.get('publication')?.node;
    const children = publication?.kind === 'group' ? publication.children : [];
    for (const { id, key, label } of children) {
      for (const name of [key, label, ...(fieldVariants[id] ?? [])]) {
        if (!this.#ids.has(bare(name))) this.#ids.set(bare(name), id);
      }
    }
    const names = [...this.#ids.keys()].sort((a, b) => b.length - a.length);
    this.#pattern = new RegExp(
      `(?<!${others})(${names.map(spaced).join('|')})\\s*(?:[】\\]]\\s*[:：]?|[:：])`,
      'gu',
    );
  }

  find(source: Source, head: readonly Item[]): readonly FoundField[] {
    const given = source.fields.flatMap((field) => this.#named(field));
    return [...head.flatMap((item) => this.#inItem(item)), ...given];
  }

  #named({ name, value, place }: Field): readonly FoundField[] {
    const id = this.#ids.get(bare(name));
    return id === undefined || value.length > longestValue ? [] : [{ id, value: value.trim(), name, place }];
  }

  #inItem(item: Item): readonly FoundField[] {
    if (item.kind === 'line') return this.#inLine(item.text, item.place);
    return item.cells.flatMap((cell, index) => {
      const next = item.cells[index + 1];
      const isName = this.#ids.has(bare(cell.text)) && next !== undefined;
      if (isName) return this.#named({ name: cell.text.trim(), value: next.text, place: next.place });
      return this.#inLine(cell.text, cell.place);
    });
  }

  #inLine(text: string, place: SourcePlace): readonly FoundField[] {
    if (text.length > longestLine || !/[:：】\]]/.test(text)) return [];
    const clean = even(text);
    const found = [...clean.matchAll(this.#pattern)];
    return found.flatMap((one, index) => {
      const end = found[index + 1]?.index ?? clean.length;
      const value = clean.slice(one.index + one[0].length, end);
      return this.#named({ name: one[1] ?? '', value: ownValue(value), place });
    });
  }
}

/** A value ends where another name begins, 「浏览次数：」, known or not. */
function ownValue(text: string): string {
  const [value = ''] = text.split(/\s+(?=\p{Script=Han}{2,6}\s*[:：])/u);
  return value.replace(/[\s|,;【[]+$/, '');
}

/** 「采集时间」 is no date of publication. */
const others = '(?:采集|更新|打印|浏览|截止|当前|生效|废止|失效|办公|联系|主管|主办|承办|有效)';

const spaced = (name: string) => Array.from(name).join('\\s*');

const parted = /((?:19|20)\d\d)\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/;
const compact = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)\s*$/;

/** The first date in a text, as 2022-01-14. */
export function dateIn(text: string): string | undefined {
  const clean = withDateDigits(even(text));
  const found = parted.exec(clean) ?? compact.exec(clean);
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map(Number);
  if (!year || !month || !day || month > 12 || day > daysIn(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
