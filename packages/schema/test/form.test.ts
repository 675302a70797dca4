import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { editions, type GridCell } from '../src/index.js';

const span = (cell: GridCell) => (cell.rowSpan + cell.colSpan > 2 ? `[${cell.rowSpan}×${cell.colSpan}]` : '');
const show = (cell: GridCell) => `${cell.kind === 'label' ? cell.text : `#${cell.unit}`}${span(cell)}`;

/** Compared by hand with the blank national forms, label by label and span by span. */
it.each(editions.map((edition) => [edition.id, edition] as const))(
  'form %s reads as printed',
  (id, edition) => {
    const golden = new URL(`./golden/form-${id}.txt`, import.meta.url);
    const text = edition.form.tables
      .map((grid) => [grid.title, ...grid.rows.map((row) => row.map(show).join(' | '))].join('\n'))
      .join('\n\n');
    if (process.env['UPDATE']) writeFileSync(golden, `${text}\n`);
    expect(`${text}\n`).toBe(readFileSync(golden, 'utf8'));
  },
);
