import type { Piece } from './number-rows.js';

/** The values of a row put into its columns, or why they do not fit. */
export type Fit =
  | { readonly kind: 'cells'; readonly cells: readonly (Piece | undefined)[] }
  | { readonly kind: 'solved'; readonly texts: readonly string[]; readonly raw: Piece }
  | { readonly kind: 'joined'; readonly cells: readonly Piece[]; readonly raw: Piece }
  | {
      readonly kind: 'ambiguous';
      readonly solutions: readonly (readonly string[])[];
      /** No other reading is possible. */
      readonly complete: boolean;
      /** Cells may be blank: only the columns prove a reading. */
      readonly gaps?: boolean;
      readonly raw: Piece;
    }
  | { readonly kind: 'unclear' };

/** Nothing tells which value is which. */
export const unclear: Fit = { kind: 'unclear' };

/** What is known of the columns of a row. */
export interface Columns {
  readonly count: number;
  /** Every so many values the last is the sum of the others; 0 where nothing sums. */
  readonly group: number;
  /** Column of the grid, from 0, of each value, where the head tells; undefined for values that the head lacks. */
  readonly head?: readonly (number | undefined)[];
  /** The head has all columns, in an order of its own. */
  readonly reordered?: boolean;
  /** Values of the grid begin at this column; blank cells left of it stand where labels do. */
  readonly first?: number;
  /** A row of the grid, or its head, tells that; else labels do, and a blank cell may be one of theirs. */
  readonly sure?: boolean;
  /** Columns are named in another order than the form's, and nothing tells which value is which. */
  readonly disordered?: boolean;
  /** Rows of the table have blank cells that no separators show. */
  readonly gaps?: boolean;
  /** The row that follows in the form was not found: digits may hold its numbers as well. */
  readonly nextLost?: boolean;
  readonly signed?: ReadonlySet<number>;
  readonly decimal?: ReadonlySet<number>;
}
