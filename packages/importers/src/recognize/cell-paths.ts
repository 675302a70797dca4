import type { Edition, Entry } from '@nianbao/schema';
import { bare, even } from '../words/bare.js';
import { type FormNames, type NamedRow, namesOfEntry } from './form-names.js';

interface NamedCell {
  readonly path: string;
  readonly row: NamedRow;
  /** Names of the groups that the row stands in. */
  readonly above: ReadonlySet<string>;
}

/** Number cells by the words that name their row and column, and the groups above where those are not enough. */
export class CellPaths {
  static readonly #known = new WeakMap<FormNames, CellPaths>();
  /** By the names of row and column together, bare. */
  readonly #cells = new Map<string, NamedCell[]>();
  #longest = 0;

  /** The paths of an edition; gathered once an edition. */
  static of(names: FormNames): CellPaths {
    const paths = CellPaths.#known.get(names) ?? new CellPaths(names);
    CellPaths.#known.set(names, paths);
    return paths;
  }

  private constructor(names: FormNames) {
    for (const row of [...names.disclosure, ...names.applications, ...names.undivided, ...names.cases])
      this.#add(row, names.edition);
  }

  /** The cell that a label names: 「三、（三）不予公开-1.属于国家秘密-自然人」, whatever parts its words. */
  find(label: string): string | undefined {
    const { text, starts } = wordsOf(label);
    if (starts.size === 0 || text.length > mostWords) return undefined;
    const found: { path: string; score: number }[] = [];
    for (let at = Math.max(0, text.length - this.#longest); at < text.length; at++) {
      for (const cell of this.#cells.get(text.slice(at)) ?? []) {
        const score = scoreOf(text.slice(0, at), cell.above, starts);
        if (score !== undefined)
          found.push({ path: cell.path, score: score + leadOf(cell.row, starts.get(at)) });
      }
    }
    const [best, second] = found.toSorted((a, b) => b.score - a.score);
    return best && (best.score !== second?.score || best.path === second.path) ? best.path : undefined;
  }

  #add(row: NamedRow, edition: Edition): void {
    const above = namesAbove(row.alternative ? row.entry.parent?.parent : row.entry.parent);
    for (const path of row.cells) {
      const entry = edition.entries.get(path);
      for (const column of entry ? namesOfEntry(entry) : []) {
        for (const name of row.names) {
          const words = `${name}${column}`;
          const known = this.#cells.get(words) ?? [];
          this.#cells.set(words, [...known, { path, row, above }]);
          this.#longest = Math.max(this.#longest, words.length);
        }
      }
    }
  }
}

/** No label has more letters. */
const mostWords = 200;

/** Signs that part words, and the point behind a number. */
const signs = /[^\p{L}\p{N}.]+|(?<!\d)\.|\.(?!\d)/u;
const numeral = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})$/;

/** Where words begin in a text, each with the number before it, '' where there is none. */
type Starts = ReadonlyMap<number, string>;

/** The words of a label as one text, without their numbering. */
function wordsOf(label: string): { readonly text: string; readonly starts: Starts } {
  const starts = new Map<number, string>();
  let text = '';
  let number = '';
  for (const word of even(label).split(signs)) {
    if (word === '') continue;
    if (numeral.test(word)) number = word;
    else {
      starts.set(text.length, number);
      text += bare(word);
      number = '';
    }
  }
  return { text, starts };
}

/** 「3.其他」 and 「（六）其他」 are told apart by their numbers; without one the row that the form has is meant. */
function leadOf(row: NamedRow, number: string | undefined): number {
  if (number) return bare(row.number) === number ? 0.05 : 0;
  return row.alternative ? 0 : 0.05;
}

/** How much of what stands before a row its groups explain; undefined where the row begins within a word. */
function scoreOf(before: string, above: ReadonlySet<string>, starts: Starts): number | undefined {
  let rest = before;
  let score = 1;
  for (let name = endOf(rest, above); name !== undefined; name = endOf(rest, above)) {
    rest = rest.slice(0, rest.length - name.length);
    score += 1;
  }
  if (!starts.has(rest.length) && rest !== '') return undefined;
  return score - 0.1 * [...starts.keys()].filter((start) => start < rest.length).length;
}

/** The longest of the names that the text ends in. */
function endOf(text: string, names: ReadonlySet<string>): string | undefined {
  let longest: string | undefined;
  for (const name of names) if (text.endsWith(name) && name.length > (longest?.length ?? 0)) longest = name;
  return longest;
}

function namesAbove(entry: Entry | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = entry; at && at.path !== ''; at = at.parent)
    for (const name of namesOfEntry(at)) names.add(name);
  return names;
}
