import type { MatchKind } from '../result.js';
import type { NamedRow } from './form-names.js';
import { RowMatcher } from './match-row.js';
import { hasValues, type NumberRow } from './number-rows.js';

/** A row of the source that was found to be a row of the form. */
export interface AlignedRow {
  readonly found: NumberRow;
  readonly row: NamedRow;
  readonly match: MatchKind;
}

/** What became of the rows of a table. */
export interface Alignment {
  readonly aligned: readonly AlignedRow[];
  /** Rows with values that are no row of the form. */
  readonly unknown: readonly NumberRow[];
  readonly twice: readonly AlignedRow[];
}

/** Lines make a row only where they have digits enough for its cells; fewer stray from elsewhere. */
function isSlot(row: NumberRow, exact: NamedRow | undefined): boolean {
  if (!hasValues(row))
    return exact !== undefined && row.values.length >= Math.min(fewestBlanks, exact.cells.length);
  const digits = row.values.reduce(
    (sum, value) => sum + Math.max(1, value.text.replace(/\s/g, '').length),
    0,
  );
  return row.grid !== undefined || digits >= (exact?.cells.length ?? fewestBlanks);
}

/** A row of blanks counts where it has a known label and at least so many cells. */
const fewestBlanks = 3;

/** Which row of the form each row of the source is: by its label, by one like it, by its place between others. */
export function alignRows(found: readonly NumberRow[], form: readonly NamedRow[]): Alignment {
  const matcher = new RowMatcher(form);
  const slots = found.filter((row) => isSlot(row, matcher.exact(row)));
  const placed: Placed = slots.map((row) => {
    const exact = row.labels.length > 0 ? matcher.exact(row) : undefined;
    return exact && { found: row, row: exact, match: 'exact' as const };
  });
  const twice = withoutRepeats(placed);
  dropUndivided(slots, placed);
  matchSimilar(slots, placed, { form, matcher });
  dropUndivided(slots, placed);
  matchByPlace(slots, placed, form);
  const isTwice = new Set(twice.map((one) => one.found));
  const isPlaced = new Set(placed.map((one) => one?.found));
  return {
    aligned: placed.flatMap((one) => one ?? []),
    unknown: found.filter((row) => hasValues(row) && !isPlaced.has(row) && !isTwice.has(row)),
    twice,
  };
}

/** The row that follows in the form was not found. */
export function isNextLost({ row }: AlignedRow, { aligned }: Alignment, form: readonly NamedRow[]): boolean {
  const next = form[form.indexOf(row) + 1];
  return form.includes(row) && next !== undefined && !aligned.some((one) => one.row === next);
}

/** Only the first of several rows with the same label and values is kept; a blank one gives way. */
function withoutRepeats(placed: Placed): readonly AlignedRow[] {
  const twice: AlignedRow[] = [];
  const first = new Map<NamedRow, number>();
  placed.forEach((one, index) => {
    if (!one) return;
    const before = first.get(one.row);
    if (before === undefined) {
      first.set(one.row, index);
      return;
    }
    const earlier = placed[before];
    const blank = earlier && !hasValues(earlier.found);
    if (blank && hasValues(one.found)) {
      placed[before] = undefined;
      first.set(one.row, index);
    } else {
      if (hasValues(one.found)) twice.push(one);
      placed[index] = undefined;
    }
  });
  return twice;
}

/**
 * A row that stands for several is none of these where some of them, or rows without a label, are there too: its label is
 * that of their group.
 */
function dropUndivided(slots: readonly NumberRow[], placed: Placed): void {
  const divided = new Set(
    placed.flatMap((one) => (one && !one.row.alternative ? [one.row.entry.parent] : [])),
  );
  placed.forEach((one, index) => {
    if (!one?.row.alternative) return;
    const next = slots[index + 1];
    const isFollowed = next && !placed[index + 1] && next.labels.every(({ text }) => text.trim() === '');
    if (isFollowed || divided.has(one.row.entry.parent)) placed[index] = undefined;
  });
}

interface FormRows {
  readonly form: readonly NamedRow[];
  readonly matcher: RowMatcher;
}

type Placed = (AlignedRow | undefined)[];

/** A label like that of a row between its neighbours; further away it must be liker. */
function matchSimilar(slots: readonly NumberRow[], placed: Placed, { form, matcher }: FormRows): void {
  let gaps = new Gaps(placed, form);
  slots.forEach((slot, index) => {
    if (placed[index] || slot.labels.length === 0) return;
    const row = matcher.similar(slot, gaps.at(index), 0.6) ?? matcher.similar(slot, gaps.free, 0.8);
    if (!row) return;
    placed[index] = { found: slot, row, match: 'similar' };
    gaps = new Gaps(placed, form);
  });
}

/** Rows without a known label between two known ones, as many as the form has there, are these. */
function matchByPlace(slots: readonly NumberRow[], placed: Placed, form: readonly NamedRow[]): void {
  const gaps = new Gaps(placed, form);
  for (let start = 0; start < slots.length; start++) {
    if (placed[start]) continue;
    let end = start;
    while (end < slots.length && !placed[end]) end += 1;
    const rows = gaps.at(start).filter((row) => !row.alternative);
    if (rows.length === end - start) {
      rows.forEach((row, offset) => {
        const found = slots[start + offset];
        if (found) placed[start + offset] = { found, row, match: 'position' };
      });
    }
    start = end;
  }
}

/** Which rows of the form are still free, and free between the neighbours of a place. */
class Gaps {
  readonly free: readonly NamedRow[];
  readonly #form: readonly NamedRow[];
  /** For each place, the order in the form of the known row before it and after it. */
  readonly #before: number[] = [];
  readonly #after: number[] = [];

  constructor(placed: Placed, form: readonly NamedRow[]) {
    this.#form = form;
    const used = new Set(placed.map((one) => one?.row));
    this.free = form.filter((row) => !used.has(row));
    const orders = placed.map((one) => (one ? form.indexOf(one.row) : undefined));
    let before = -1;
    orders.forEach((order, index) => {
      this.#before[index] = before;
      before = order ?? before;
    });
    let after = form.length;
    for (let index = orders.length - 1; index >= 0; index--) {
      this.#after[index] = after;
      after = orders[index] ?? after;
    }
  }

  at(index: number): readonly NamedRow[] {
    const before = this.#before[index] ?? -1;
    const after = this.#after[index] ?? this.#form.length;
    return this.free.filter((row) => {
      const own = this.#form.indexOf(row);
      return own > before && own < after;
    });
  }
}
