import { readFileSync } from 'node:fs';
import { cellAt } from '@nianbao/schema';
import { describe, expect, it } from 'vitest';
import { importText } from '../src/text/index.js';

const source = readFileSync(new URL('../../../examples/huining-2021/source.txt', import.meta.url), 'utf8');
const label = '四、结转下年度继续办理';
const path = 'applications.carriedForward';
const columns = ['naturalPerson', 'commercialEnterprise', 'otherOrganization', 'total'];

/** The source with other cells in its last row of table three, one a line as there. */
function withRow(cells: readonly string[]): string {
  const start = source.indexOf(label) + label.length;
  const end = source.indexOf('四、政府信息公开行政复议', start);
  return `${source.slice(0, start)}\n\n${cells.join('\n\n')}\n\n \n\n${source.slice(end)}`;
}

describe('a row with fewer values than columns', () => {
  it.each([
    ['a word in the place of a number', ['若干', '1', '0', '0', '0', '0', '1'], [null, null, null, null]],
    ['a value that is missing', ['1', '0', '0', '0', '2', '3'], [null, null, null, null]],
    ['all seven', ['1', '0', '0', '0', '0', '2', '3'], [1, 0, 2, 3]],
  ])('%s: what no sum proves stays blank', (_about, cells, expected) => {
    const { report, messages } = importText(new TextEncoder().encode(withRow(cells)));
    expect(columns.map((column) => cellAt(report ?? {}, `${path}.${column}`) ?? null)).toEqual(expected);
    if (expected[0] === null) expect(messages.length).toBeGreaterThan(0);
  });
});
