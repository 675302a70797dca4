import type { MatchKind } from '../result.js';
import type { Draft } from './draft.js';
import type { Fit } from './fit.js';
import { type NumberRow, type Piece, wholeText } from './number-rows.js';

/** Cells of a row of the form, and the row of the source that fills them. */
export interface Settlement {
  readonly path: string;
  readonly cells: readonly string[];
  readonly found: NumberRow;
  readonly match: MatchKind;
  /** Columns that the whole table lacks; they are said once for it. */
  readonly absent?: ReadonlySet<number>;
  /** The unit of amounts, where the table says another than the form. */
  readonly unit?: string;
}

/** No message lists more readings. */
const mostCandidates = 6;

/** Writes what fits into the draft and says what does not. */
export function settle(draft: Draft, row: Settlement, fit: Fit): void {
  const { path, cells, found, match } = row;
  switch (fit.kind) {
    case 'cells':
      fill(draft, cells, { pieces: fit.cells, match, unit: row.unit });
      sayMissing(draft, row, fit.cells);
      return;
    case 'joined': {
      fill(draft, cells, { pieces: fit.cells, match: 'solved' });
      const value = fit.cells.map((cell) => cell.text).join(' | ');
      draft.say('cell-joined', { path, place: fit.raw.place, text: fit.raw.text, values: { value } });
      return;
    }
    case 'solved':
      solved(draft, row, fit);
      return;
    case 'ambiguous':
      ambiguous(draft, row, fit);
      return;
    case 'unclear': {
      const text = found.values
        .map((value) => value.text)
        .join(' ')
        .trim();
      for (const cell of cells) if (!draft.has(cell)) draft.set(cell, null);
      const actual = found.values.filter((value) => value.text !== '').length;
      draft.say('columns-unclear', {
        path,
        place: found.place,
        text,
        values: { expected: cells.length, actual },
      });
    }
  }
}

/**
 * A row that is there a second time: what it says otherwise than the first time is left blank, for nothing tells which of
 * them counts.
 */
export function settleAgain(draft: Draft, { path, cells, found }: Settlement, fit: Fit): void {
  const pieces = fit.kind === 'cells' ? fit.cells : [];
  const differing = cells.filter((cell, index) => {
    const text = pieces[index]?.text ?? '';
    return text.trim() !== '' && draft.differs(cell, text);
  });
  for (const cell of differing) draft.set(cell, null);
  const code = differing.length > 0 ? 'row-conflict' : 'row-twice';
  draft.say(code, { path, place: found.place, text: wholeText(found) });
}

interface FilledWith {
  readonly pieces: readonly (Piece | undefined)[];
  readonly match: MatchKind;
  readonly unit?: string | undefined;
}

function fill(draft: Draft, cells: readonly string[], { pieces, match, unit }: FilledWith): void {
  cells.forEach((cell, index) => {
    const piece = pieces[index];
    if (piece)
      draft.setCell(cell, { text: piece.text, place: piece.place, match, ...(unit ? { unit } : {}) });
    else draft.set(cell, null);
  });
}

/** Columns that the row lacks where others have them. */
function sayMissing(
  draft: Draft,
  { path, cells, found, absent }: Settlement,
  pieces: readonly (Piece | undefined)[],
): void {
  const missing = cells.filter((_, index) => !pieces[index] && !absent?.has(index));
  if (missing.length === 0) return;
  const text = missing.map((cell) => draft.edition.entries.get(cell)?.node.label ?? '').join('、');
  draft.say('column-missing', { path, place: found.place, text });
}

function solved(draft: Draft, { path, cells, unit }: Settlement, fit: Fit & { kind: 'solved' }): void {
  const { texts, raw } = fit;
  cells.forEach((cell, index) => {
    const text = texts[index] ?? '';
    draft.setCell(cell, { text, place: raw.place, match: 'solved', ...(unit ? { unit } : {}) });
  });
  draft.say('cell-solved', { path, place: raw.place, text: raw.text, values: { value: texts.join(' | ') } });
}

/** Numbers that all readings agree on are taken; the rest is left blank. */
function ambiguous(draft: Draft, { path, cells }: Settlement, fit: Fit & { kind: 'ambiguous' }): void {
  const { solutions, raw } = fit;
  cells.forEach((cell, index) => {
    const readings = new Set(solutions.map((texts) => texts[index] ?? ''));
    const [only] = readings;
    const agreed = readings.size === 1 && only !== undefined && fit.complete && !fit.gaps;
    if (agreed) draft.setCell(cell, { text: only, place: raw.place, match: 'solved' });
    else draft.set(cell, null, { text: raw.text, place: raw.place, match: 'solved' });
  });
  draft.say('cell-ambiguous', {
    path,
    place: raw.place,
    text: raw.text,
    candidates: solutions.slice(0, mostCandidates).map((texts) => texts.join(' | ')),
  });
}
