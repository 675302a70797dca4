import type { Cell, Grid } from '../source/source.js';
import { isRule, plainCell } from './markdown.js';

/** Gathers lines that have columns into grids. */
export class GridLines {
  readonly #limit: number;
  #rows: (readonly Cell[])[] = [];
  #start = 0;
  #table = 0;
  #cells = 0;
  /** The limit of cells was met: what came after it is left out. */
  cut = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Takes the line if it has columns. */
  take(raw: string, line: number): boolean {
    const parts = columnsOf(raw);
    if (!parts) return false;
    if (this.#rows.length === 0) {
      this.#start = line;
      this.#table += 1;
    }
    if (isRule(parts)) return true;
    this.#cells += parts.length;
    if (this.#cells > this.#limit) {
      this.cut = true;
      return true;
    }
    const row = this.#rows.length + 1;
    this.#rows.push(
      parts.map((part, index) => ({
        text: plainCell(part),
        place: { table: this.#table, row, column: index + 1, line },
      })),
    );
    return true;
  }

  /** The grid that the lines so far make, if there is one; the next line starts another. */
  finish(): Grid | undefined {
    if (this.#rows.length === 0) return undefined;
    const rows = this.#rows;
    this.#rows = [];
    return { kind: 'grid', place: { table: this.#table, line: this.#start }, rows };
  }
}

/** The columns of a line: parted by bars, or by tabs that are not its indent. */
function columnsOf(raw: string): readonly string[] | undefined {
  const trimmed = raw.trim();
  if (/[|｜]/.test(trimmed)) {
    const inner = trimmed.replace(/^[|｜]/, '').replace(/[|｜]$/, '');
    const parts = inner.split(/(?<!\\)[|｜]/);
    return parts.length > 1 || inner.length < trimmed.length ? parts : undefined;
  }
  // Tabs at its end are blank cells.
  let end = raw.length;
  while (end > 0 && (raw[end - 1] === ' ' || raw[end - 1] === '\r')) end -= 1;
  const line = raw.slice(0, end);
  return line.trim().includes('\t') ? line.split('\t') : undefined;
}
