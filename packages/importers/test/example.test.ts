import { readFileSync } from 'node:fs';
import { parseReport, stringifyReport } from '@nianbao/document';
import { expect, it } from 'vitest';
import { importText } from '../src/text/index.js';

const read = (file: string) =>
  readFileSync(new URL(`../../../examples/huining-2021/${file}`, import.meta.url));

it('the example is exactly what import makes of its source', () => {
  const { report, messages } = importText(read('source.txt'));
  expect(messages).toEqual([]);
  const file = read('report.nianbao.yaml').toString();
  expect(stringifyReport(report ?? {})).toBe(file);
  expect(parseReport(file).report).toEqual(report);
});

it('says where each value stood', () => {
  const { provenance } = importText(read('source.txt'));
  const lines = read('source.txt').toString().split('\n');
  for (const { place, text } of Object.values(provenance)) {
    expect(lines[(place.line ?? 0) - 1]?.replace(/\s/g, '')).toContain(text.replace(/\s/g, ''));
  }
  expect(provenance['applications.received.total']?.match).toBe('exact');
  expect(provenance['agency.kind']).toMatchObject({ match: 'inferred' });
});
