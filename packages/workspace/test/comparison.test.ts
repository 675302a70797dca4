import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkText, comparisonMarkdown, comparisonTitle, openParsed, problemChanges } from '../src/index.js';

const county = new URL('../../../examples/county/', import.meta.url);
const read = (file: string) => checkText(readFileSync(new URL(`${file}.nianbao.yaml`, county), 'utf8'));
const education = [read('2023/教育局'), read('2024/教育局')] as const;
const [a, b] = education.map(({ parsed }, at) => openParsed(parsed, String(2023 + at)));
const office = openParsed(read('2024/政府办公室').parsed, 'office');

/** Rows of all tables, cell by cell. */
const rowsOf = (markdown: string) =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));

describe('a comparison', () => {
  if (!a || !b) throw new Error('two reports');

  it('is called by the organ and both years, or by both organs', () => {
    expect(comparisonTitle({ a, b })).toBe('示例县教育局 2023 ↔ 2024');
    expect(comparisonTitle({ a: office, b })).toBe('示例县人民政府办公室 2024 ↔ 示例县教育局 2024');
  });

  it('shows what differs, by how much', () => {
    const rows = rowsOf(comparisonMarkdown({ a, b }, 'zh-CN'));
    expect(rows).toContainEqual(['「行政许可」·「本年处理决定数量」', '48', '51', '+3', '+6.3%']);
    expect(rows).toContainEqual(['「行政处罚」·「本年处理决定数量」', '0', '1', '+1', '']);
    expect(rows.filter(([, from, to]) => from === to && !from?.startsWith('-'))).toEqual([]);
  });

  it('leads numbers, sections and codes to their places', () => {
    const [before, after] = education;
    const problems = problemChanges(before.problems, after.problems);
    const markdown = comparisonMarkdown(
      { a, b, problems, link: (side, { path }) => `${side}:${path}` },
      'zh-CN',
    );
    expect(markdown).toContain('[48](<a:proactiveDisclosure.administrativeLicensing.decisions>)');
    expect(markdown).toContain('[51](<b:proactiveDisclosure.administrativeLicensing.decisions>)');
    expect(markdown).toContain('](<b:overview>)');
  });

  it('tells problems that came, went and stayed', () => {
    const [first, second] = [read('2024/政府办公室').problems, read('2023/政府办公室').problems];
    const changes = problemChanges(second, first);
    expect(changes.fresh.map(({ code }) => code)).toContain('N102');
    expect(problemChanges(first, second).resolved.map(({ code }) => code)).toContain('N102');
    expect(problemChanges(first, first)).toMatchObject({ fresh: [], resolved: [], persisting: first });
  });
});
