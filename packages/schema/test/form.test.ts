import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { edition2021, type GridCell } from '../src/index.js';

const golden = new URL('./golden/form-2021.txt', import.meta.url);

const span = (cell: GridCell) => (cell.rowSpan + cell.colSpan > 2 ? `[${cell.rowSpan}×${cell.colSpan}]` : '');
const show = (cell: GridCell) => `${cell.kind === 'label' ? cell.text : `#${cell.unit}`}${span(cell)}`;

/** Compared by hand with the blank national form, label by label and span by span. */
it('the form reads as printed', () => {
  const text = edition2021.form.tables
    .map((grid) => [grid.title, ...grid.rows.map((row) => row.map(show).join(' | '))].join('\n'))
    .join('\n\n');
  if (process.env['UPDATE']) writeFileSync(golden, `${text}\n`);
  expect(`${text}\n`).toBe(readFileSync(golden, 'utf8'));
});
