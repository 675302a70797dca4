import { cellAt } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { importHtml } from '../src/html/index.js';
import type { ImportResult } from '../src/index.js';
import { importText } from '../src/text/index.js';
import { fillers, type Layout, lines, markdown, spans, tabs } from './layouts.js';

const report = buildBalancedReport(7);
const path = 'applications.received.total';
const total = String(cellAt(report, path));

const bytes = (layout: Layout, word: string) => new TextEncoder().encode(layout(report).replace(total, word));
const tables: readonly (readonly [string, (word: string) => ImportResult])[] = [
  ['spans', (word) => importHtml(bytes(spans, word))],
  ['filler cells', (word) => importHtml(bytes(fillers, word))],
  ['Markdown', (word) => importText(bytes(markdown, word))],
  ['tabs', (word) => importText(bytes(tabs, word))],
];

describe.each(tables)('a word where a number belongs, in a table of %s', (_, read) => {
  it.each(['若干', '约3', '详见附件', '人'])('%s: the cell is blank, and the word is said of it', (word) => {
    const { report: found, messages } = read(word);
    expect(cellAt(found ?? {}, path)).toBeNull();
    expect(cellAt(found ?? {}, 'applications.received.naturalPerson')).toBe(
      cellAt(report, 'applications.received.naturalPerson'),
    );
    expect(messages).toEqual([expect.objectContaining({ code: 'cell-text', path, text: word })]);
  });

  it('a word behind the number is a note', () => {
    const { report: found, provenance } = read('12人');
    expect([cellAt(found ?? {}, path), found?.notes?.[path]]).toEqual([12, '人']);
    expect(provenance[path]?.text).toBe('12人');
  });
});

describe('a word where a number belongs, one cell a line', () => {
  it.each(['若干', '12人', '约3'])(
    '%s: which column it stands for is not guessed, and it is said',
    (word) => {
      const { report: found, messages } = importText(bytes(lines, word));
      expect(cellAt(found ?? {}, path)).toBeNull();
      expect(messages.map(({ text }) => text?.replaceAll(' ', '')).join()).toContain(word);
    },
  );
});
