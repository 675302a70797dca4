import { attributeOf, type XmlVisitor } from '../package/read-xml.js';
import type { SheetRow } from '../sheet/sheet-blocks.js';
import type { SourcePlace } from '../source/place.js';
import type { Cell } from '../source/source.js';

/** Cells merged into one: numbers from 1, both ends included. */
interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A text that the file refers to and does not hold. */
const lost = '\ufffd';

/** No sheet of a report is wider. */
const widest = 256;

/** Gathers the cells of one sheet; lives for one walk. */
export class SheetWalk implements XmlVisitor {
  /** Places of formulas whose result the file does not hold. */
  readonly unsolved: SourcePlace[] = [];
  readonly #table: number;
  readonly #strings: readonly string[];
  readonly #rows = new Map<number, Map<number, string>>();
  readonly #merges: Merge[] = [];
  #row = 0;
  #column = 0;
  #type = '';
  #value = '';
  #within: 'value' | 'text' | undefined;
  #hasFormula = false;
  #phonetic = 0;

  constructor(table: number, strings: readonly string[]) {
    this.#table = table;
    this.#strings = strings;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.#row = Number(attributeOf(attributes, 'r') ?? this.#row + 1) || this.#row + 1;
      this.#column = 0;
    } else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') this.#within = 'value';
    else if (name === 't' && this.#phonetic === 0) this.#within = 'text';
    else if (name === 'rPh') this.#phonetic += 1;
    else if (name === 'f') this.#hasFormula = true;
    else if (name === 'mergeCell') this.#merge(attributeOf(attributes, 'ref') ?? '');
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (name === 'v' || name === 't') this.#within = undefined;
    else if (name === 'rPh') this.#phonetic -= 1;
  }

  text(text: string): void {
    if (this.#within) this.#value += text;
  }

  /** The rows in order, up to so many places; merged cells stand as one object at each place. */
  finish(most: number): readonly SheetRow[] {
    let left = most;
    const numbers = [...this.#rows.keys()].sort((a, b) => a - b);
    const made = new Map<number, Map<number, Cell>>();
    return numbers.flatMap((row) => {
      if (left <= 0) return [];
      const texts = this.#rows.get(row) ?? new Map<number, string>();
      const merges = this.#merges.filter((one) => one.top <= row && row <= one.bottom);
      const width = Math.max(0, ...texts.keys(), ...merges.map((one) => Math.min(one.right, widest)));
      const cells = Array.from({ length: width }, (_, x): Cell => {
        const merge = merges.find((one) => one.left <= x + 1 && x + 1 <= one.right);
        if (!merge) return this.#cell(row, x + 1, texts.get(x + 1));
        const columns = made.get(merge.top) ?? new Map<number, Cell>();
        made.set(merge.top, columns);
        const known =
          columns.get(merge.left) ??
          this.#cell(merge.top, merge.left, this.#rows.get(merge.top)?.get(merge.left));
        columns.set(merge.left, known);
        return known;
      });
      left -= cells.length;
      return [{ row, cells }];
    });
  }

  #cell(row: number, column: number, text: string | undefined): Cell {
    return { text: text ?? '', place: { table: this.#table, row, column } };
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const [column] = addressOf(attributeOf(attributes, 'r') ?? '') ?? [this.#column + 1];
    this.#column = column;
    this.#type = attributeOf(attributes, 't') ?? 'n';
    this.#value = '';
    this.#hasFormula = false;
  }

  #closeCell(): void {
    if (this.#column > widest) return;
    const place = { table: this.#table, row: this.#row, column: this.#column };
    if (this.#hasFormula && this.#value === '') this.unsolved.push(place);
    const columns = this.#rows.get(this.#row) ?? new Map<number, string>();
    this.#rows.set(this.#row, columns);
    columns.set(this.#column, this.#text().trim());
  }

  #text(): string {
    if (this.#type === 's') return this.#strings[Number(this.#value)] ?? lost;
    if (this.#type === 'b') return this.#value.trim() === '0' ? 'FALSE' : 'TRUE';
    if (this.#type !== 'n' || this.#value.trim() === '') return this.#value;
    const value = Number(this.#value);
    // Programs write binary fractions in full, 7730.280000000001; fifteen digits are what they show.
    return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : this.#value;
  }

  #merge(ref: string): void {
    const [from, to] = ref.split(':').map(addressOf);
    if (!from || !to || this.#merges.length >= mostMerges) return;
    this.#merges.push({ left: from[0], top: from[1], right: to[0], bottom: to[1] });
  }
}

/** No sheet of a report has more. */
const mostMerges = 2_000;

/** Column and row of 「AB12」, from 1. */
function addressOf(ref: string): readonly [number, number] | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref);
  if (!found) return undefined;
  const column = Array.from(found[1] ?? '').reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0);
  return [column, Number(found[2])];
}
