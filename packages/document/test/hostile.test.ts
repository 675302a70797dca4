import { describe, expect, it } from 'vitest';
import { parseReport } from '../src/index.js';
import { sampleText } from './sample.js';

const deep = 50_000;
const big = 10_000_000;

/** Texts made to crash or stall a parser; each must come back with a problem and without a report's numbers. */
const hostile: readonly (readonly [name: string, text: string])[] = [
  ['flow maps 50,000 deep', '{a: '.repeat(deep)],
  ['flow lists 50,000 deep', '['.repeat(deep)],
  ['a row that opens 50,000 braces', `年度: ${'{'.repeat(deep)}`],
  ['lists 50,000 deep on a line', '- '.repeat(deep)],
  ['explicit keys 50,000 deep', '? '.repeat(deep)],
  ['blank keys 50,000 deep', ': '.repeat(deep)],
  ['keys 50,000 deep on a line', 'a: '.repeat(deep)],
  ['maps nested line by line', Array.from({ length: 1200 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ['alias bomb', aliasBomb()],
  ['50,000 anchors', `年度: ${'&a '.repeat(deep)}`],
  ['50,000 tags', `年度: ${'!a '.repeat(deep)}`],
  ['50,000 closing braces', '}'.repeat(deep)],
  ['50,000 commas', `机关: {${','.repeat(deep)}}`],
  ['50,000 full-width commas', `机关: { 名称: ${'，'.repeat(deep)}}`],
  ['50,000 open quotes', `机关: { 名称: '会宁\n`.repeat(deep / 10)],
  ['50,000 tabs', '\t年度: 1\n'.repeat(deep / 10)],
  ['10 MB of letters', '报'.repeat(big)],
  ['10 MB of lines', '年度: 2021\n'.repeat(big / 9)],
  ['10 MB of zeroes', '\0'.repeat(big)],
  ['rows without end', `机关: { ${',\nx-a: '.repeat(deep)}`],
  ['quotes without end', `年度: ${'"['.repeat(deep)}`],
  ['colons inside a row', `机关: { 名称: ${'a: '.repeat(deep)} }`],
  ['2 MB of lines that are no report', 'a\n'.repeat(1_000_000)],
  ['2 MB of a list', '- 1\n'.repeat(500_000)],
  ['2 MB of comments', `年度: 今年\n${'# 一\n'.repeat(500_000)}`],
  ['2 MB of open quotes', `年度: '${'\n'.repeat(2_000_000)}`],
  ['brackets that nothing opened', `机关: { 名称: A }${' }'.repeat(deep)}`],
  ['NULs', '\0\0\0年度\0:\0 2021'],
  ['lone surrogates', '\ud800: 1\n年度: \udfff'],
  ['binary', String.fromCharCode(...Array.from({ length: 4096 }, (_, at) => (at * 7919) % 65536))],
];

function aliasBomb(): string {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [at, name] of [...'bcdefghij'].entries()) {
    const before = 'abcdefghij'.charAt(at);
    lines.push(`${name}: &${name} [${`*${before}, `.repeat(9)}]`);
  }
  return `${lines.join('\n')}\n年度: *j\n`;
}

describe('hostile text', () => {
  it.each(hostile)('%s: a problem, no exception', (_name, text) => {
    const parsed = parseReport(text);
    expect(parsed.problems.length).toBeGreaterThan(0);
    expect(parsed.report.applications).toBeUndefined();
  });

  it('says once that aliases are not used', () => {
    const { problems } = parseReport(aliasBomb());
    expect(
      problems
        .filter(({ code }) => code === 'S109')
        .map(({ message }) => message)
        .sort(),
    ).toEqual(['alias', 'anchor']);
  });

  it.each([
    [999, 1_000],
    [1_000, 1_001],
    [30_000, 1_001],
  ])('of %i rows too many it tells %i problems', (count, expected) => {
    const row = '  本年新收: { 自然人: 0 }\n';
    const text = sampleText().replace(/^依申请公开:\n/m, (key) => `${key}${row.repeat(count)}`);
    const { problems, report } = parseReport(text);
    expect(problems).toHaveLength(expected);
    expect(report.applications).toBeDefined();
    const last = problems.at(-1);
    // One more problem is what the first row lacks.
    if (count < 1_000) expect(last?.code).toBe('S106');
    else expect([last?.message, last?.values.count]).toEqual(['too-many-problems', count + 1 - 1_000]);
  });

  it('reads a good report as before after a hostile one', () => {
    for (const [, text] of hostile.slice(0, 8)) parseReport(text);
    expect(parseReport(sampleText()).problems).toEqual([]);
  });
});
