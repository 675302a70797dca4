import { readFileSync } from 'node:fs';
import { stringifyReport } from '@nianbao/document';
import { NOT_APPLICABLE } from '@nianbao/schema';
import { buildReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { checkText, comparisonMarkdown, comparisonView, problemChanges } from '../src/index.js';

const county = new URL('../../../examples/county/', import.meta.url);
const read = (file: string) => checkText(readFileSync(new URL(`${file}.nianbao.yaml`, county), 'utf8'));
const [before, after] = [read('2023/教育局'), read('2024/教育局')];
const office = read('2024/政府办公室');
const zh = { locale: 'zh-CN' } as const;

const made = (set: Readonly<Record<string, unknown>>, options: { agency?: string; edition?: string } = {}) =>
  checkText(stringifyReport(buildReport({ ...options, set })));

/** Rows of all tables, cell by cell. */
const rowsOf = (markdown: string) =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));

const licensing = 'proactiveDisclosure.administrativeLicensing.decisions';
const penalty = 'proactiveDisclosure.administrativePenalty.decisions';

describe('a comparison', () => {
  it.each([
    [before, after, '示例县教育局 2023 ↔ 2024', ['2023', '2024']],
    [
      office,
      after,
      '示例县人民政府办公室 2024 ↔ 示例县教育局 2024',
      ['示例县人民政府办公室', '示例县教育局'],
    ],
    [
      office,
      before,
      '示例县人民政府办公室 2024 ↔ 示例县教育局 2023',
      ['示例县人民政府办公室 2024', '示例县教育局 2023'],
    ],
    [after, after, '示例县教育局 2024 ↔ 示例县教育局 2024', ['甲', '乙']],
    [checkText(''), after, '甲 ↔ 示例县教育局 2024', ['甲', '示例县教育局 2024']],
  ])('%# is called by the organ and both years, or by both organs', (a, b, title, columns) => {
    const view = comparisonView(a, b, zh);
    expect(view.title).toBe(title);
    expect([view.sides.a.column, view.sides.b.column]).toEqual(columns);
  });

  it('shows what differs, by how much, and counts the rest', () => {
    const { tables } = comparisonView(before, after, zh);
    const cells = tables.flatMap((table) => table.cells);
    expect(cells.find(({ path }) => path === licensing)).toMatchObject({ a: 48, b: 51, difference: 3 });
    expect(cells.filter(({ a, b }) => a === b)).toEqual([]);
    const counted = tables.map(({ leftOut }) => leftOut.alike + leftOut.unsaid);
    expect(cells.length + counted.reduce((sum, count) => sum + count)).toBe(200);
  });

  it.each([
    [0, null, { unsaid: 1, alike: 9 }],
    [0, NOT_APPLICABLE, { unsaid: 1, alike: 9 }],
    [null, null, { unsaid: 0, alike: 10 }],
    [7, 7, { unsaid: 0, alike: 10 }],
    [7, null, { unsaid: 0, alike: 9 }],
    [0, 7, { unsaid: 0, alike: 9 }],
  ])('of %j and %j it says %j', (a, b, leftOut) => {
    const [table] = comparisonView(made({ [penalty]: a }), made({ [penalty]: b }), zh).tables;
    expect(table?.leftOut).toMatchObject(leftOut);
    expect(table?.cells).toHaveLength(10 - leftOut.unsaid - leftOut.alike);
  });

  it('holds every cell when all are wanted', () => {
    const { tables } = comparisonView(before, after, { ...zh, all: true });
    expect(tables.flatMap((table) => table.cells)).toHaveLength(200);
    expect(tables.map(({ leftOut }) => leftOut)).toEqual(
      tables.map(() => ({ alike: 0, unsaid: 0, lone: 0 })),
    );
  });

  it('lists a cell that one form alone has when it holds a number', () => {
    const old = made({ 'proactiveDisclosure.governmentProcurement.projects': 4 }, { edition: '2019' });
    const [table] = comparisonView(old, made({}), zh).tables;
    expect(table?.lone).toMatchObject([
      { of: 'a', path: 'proactiveDisclosure.governmentProcurement.projects', value: 4 },
    ]);
    expect(table?.leftOut.lone).toBeGreaterThan(0);
  });

  it('of three problems alike where two were, tells one as new', () => {
    const [problem] = read('2024/政府办公室').problems;
    if (!problem) throw new Error('a problem');
    const [two, three] = [
      [problem, problem],
      [problem, problem, problem],
    ];
    const count = ({ fresh, resolved, persisting }: ReturnType<typeof problemChanges>) => [
      fresh.length,
      resolved.length,
      persisting.length,
    ];
    expect(count(problemChanges(two, three))).toEqual([1, 0, 2]);
    expect(count(problemChanges(three, two))).toEqual([0, 1, 2]);
  });

  it('tells problems that came, went and stayed', () => {
    const [now, then] = [office.problems, read('2023/政府办公室').problems];
    expect(problemChanges(then, now).fresh.map(({ code }) => code)).toContain('N102');
    expect(problemChanges(now, then).resolved.map(({ code }) => code)).toContain('N102');
    expect(problemChanges(now, now)).toMatchObject({ fresh: [], resolved: [], persisting: now });
  });
});

describe('its Markdown', () => {
  const view = comparisonView(before, after, zh);

  it('has a row for each cell', () => {
    const rows = rowsOf(comparisonMarkdown(view, 'zh-CN'));
    expect(rows).toContainEqual(['行政许可 · 本年处理决定数量', '48', '51', '+3', '+6.3%']);
    expect(rows).toContainEqual(['行政处罚 · 本年处理决定数量', '0', '1', '+1', '']);
  });

  it('leads numbers, sections, passages and codes to their places', () => {
    const markdown = comparisonMarkdown(comparisonView(read('2023/政府办公室'), office, zh), 'zh-CN', {
      link: (side, { path, range, span }) =>
        `${side}:${path}${range ? ':range' : ''}${span ? `:${span.start}` : ''}`,
    });
    const [problem] = office.problems;
    expect(markdown).toMatch(/\[\d+\]\(<a:applications\.received\.naturalPerson>\) \| \[\d+\]\(<b:/);
    expect(markdown).toContain('](<b:overview>)');
    expect(markdown).toContain('](<b:otherMatters:range>)');
    expect(markdown).toContain(
      `(<b:${problem?.path}${problem?.range ? ':range' : ''}:${problem?.span.start}>)`,
    );
  });

  it('writes what an organ is called as text', () => {
    const named = made({}, { agency: '示例|县*甲* <b>局</b>\n# 二' });
    const markdown = comparisonMarkdown(comparisonView(named, after, zh), 'zh-CN');
    expect(markdown.split('\n')[0]).toBe(
      '# 示例\\|县\\*甲\\* \\<b\\>局\\</b\\> \\# 二 2024 ↔ 示例县教育局 2024',
    );
  });
});
