import type { ImportLimits } from '../source/limits.js';
import type { Block, Cell } from '../source/source.js';

interface OpenCell {
  columns: number;
  merge: 'none' | 'starts' | 'continues';
  dropped: boolean;
}

/** Gathers the rows of one table as Word writes them: spans in a row, merges down a column. */
export class TableRows {
  readonly #number: number;
  readonly #limits: ImportLimits;
  readonly #budget: { left: number };
  readonly #rows: Cell[][] = [];
  /** What stands in the cells, in order: it counts where the table only lays out others. */
  readonly #inner: Block[] = [];
  #row: Cell[] | undefined;
  #cell: OpenCell | undefined;
  #dropped = false;

  constructor(number: number, limits: ImportLimits, budget: { left: number }) {
    this.#number = number;
    this.#limits = limits;
    this.#budget = budget;
  }

  startRow(): void {
    this.#row = [];
    this.#dropped = false;
  }

  /** Columns that the row leaves out at its beginning. */
  skipColumns(columns: number): void {
    for (let count = this.#capped(columns); count > 0; count--)
      this.#place({ text: '', place: this.#here() });
  }

  startCell(): void {
    this.#cell = { columns: 1, merge: 'none', dropped: false };
  }

  spanCell(columns: number): void {
    if (this.#cell) this.#cell.columns = Math.max(1, this.#capped(columns));
  }

  mergeCell(starts: boolean): void {
    if (this.#cell) this.#cell.merge = starts ? 'starts' : 'continues';
  }

  dropCell(): void {
    if (this.#cell) this.#cell.dropped = true;
  }

  dropRow(): void {
    this.#dropped = true;
  }

  endCell(text: string, inner: readonly Block[]): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell || !this.#row || cell.dropped) return;
    if (!this.#dropped) for (const block of inner) this.#inner.push(block);
    const x = this.#row.length;
    const above = cell.merge === 'continues' ? this.#rows.at(-1)?.[x] : undefined;
    const made = above ?? { text, place: this.#here() };
    for (let dx = 0; dx < cell.columns && this.#budget.left > 0; dx++) this.#place(made);
  }

  endRow(): void {
    if (this.#row && !this.#dropped && this.#row.length > 0) this.#rows.push(this.#row);
    this.#row = undefined;
  }

  /** One grid; or, where tables stand inside the cells, what stands there. */
  finish(): readonly Block[] {
    if (this.#inner.some((block) => block.kind === 'grid')) return this.#inner;
    return this.#rows.length === 0
      ? []
      : [{ kind: 'grid', place: { table: this.#number }, rows: this.#rows }];
  }

  #place(cell: Cell): void {
    if (this.#budget.left <= 0) return;
    this.#budget.left -= 1;
    this.#row?.push(cell);
  }

  #capped(columns: number): number {
    return Number.isFinite(columns) ? Math.min(columns, this.#limits.columnSpan) : 1;
  }

  #here() {
    return { table: this.#number, row: this.#rows.length + 1, column: (this.#row?.length ?? 0) + 1 };
  }
}
