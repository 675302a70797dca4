import type { MatchKind } from '../result.js';
import { bare, splitNumber, unnumbered } from '../words/bare.js';
import { mostSimilar } from '../words/similarity.js';
import type { NamedRow } from './form-names.js';
import type { NumberRow } from './number-rows.js';

/** A row of the form that a label names. */
export interface RowMatch {
  readonly row: NamedRow;
  readonly match: Extract<MatchKind, 'exact' | 'similar'>;
}

/** Below this a label is not taken for another; nor where the next best is nearly as good. */
const leastSimilar = 0.72;
const leastLead = 0.08;

/** Names rows by their labels; the same name may stand for several rows only where a group tells them apart. */
export class RowMatcher {
  readonly #exact = new Map<string, NamedRow[]>();
  readonly #named: readonly { readonly name: string; readonly of: NamedRow }[];
  /** Similar labels are dear: a source with thousands of unknown rows is matched exactly only. */
  #left = 600;

  constructor(rows: readonly NamedRow[]) {
    for (const row of rows) {
      for (const name of row.names) {
        const known = this.#exact.get(name) ?? [];
        if (!known.includes(row)) this.#exact.set(name, [...known, row]);
      }
    }
    this.#named = rows.flatMap((row) =>
      row.names.filter((name) => name.length > 2).map((name) => ({ name, of: row })),
    );
  }

  /** The row that the labels name exactly: the last label, or several joined. */
  exact(row: NumberRow): NamedRow | undefined {
    for (const text of spellings(row)) {
      const found = this.#exact.get(text);
      if (found) return found.length === 1 ? found[0] : byNumber(row, found);
    }
    return undefined;
  }

  /** The row among these that the labels are most like. */
  similar(row: NumberRow, among: readonly NamedRow[], least = leastSimilar): NamedRow | undefined {
    if (this.#left-- <= 0 || among.length === 0) return undefined;
    const named = this.#named.filter(({ of }) => among.includes(of));
    let best: { of: NamedRow; score: number } | undefined;
    for (const text of spellings(row)) {
      if (text.length < 2 || text.length > 64) continue;
      const found = mostSimilar(text, named);
      if (!found || found.score < least || found.lead < leastLead) continue;
      if (!best || found.score > best.score) best = found;
    }
    return best?.of;
  }
}

/** 「3.其他」 and 「（六）其他」 are told apart by their numbers. */
function byNumber(row: NumberRow, rows: readonly NamedRow[]): NamedRow | undefined {
  const { number } = splitNumber(row.labels.at(-1)?.text ?? '');
  const numbered = rows.find((one) => bare(one.number) === number);
  return number === '' ? rows.find((one) => !one.alternative) : numbered;
}

/** Ways that the labels of a row may be put together, the most telling first, bare and without numbers. */
export function spellings(row: NumberRow): readonly string[] {
  const texts = row.labels.map((label) => label.text);
  const last = texts.at(-1) ?? '';
  const two = texts.slice(-2).join('');
  const path = last.split(/[-－/／.．、:：>]/).at(-1) ?? '';
  const all = [last, two, texts.join(''), path].map((text) => bare(unnumbered(text)));
  return [...new Set(all.filter((text) => text !== ''))];
}
