import {
  type CellValue,
  editions,
  type ReportDraft,
  recognizeReport,
  type ValueEdit,
  valueAt,
  withValue,
} from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  editReport,
  formatReport,
  newReport,
  parseReport,
  stringifyReport,
  translateReport,
} from '../src/index.js';
import { anyReport } from './reports.js';

const edited = (text: string, edits: readonly ValueEdit[]) =>
  applyEdits(text, editReport(parseReport(text), edits));

const anyCell = fc.oneof(fc.nat({ max: 99999 }), fc.constantFrom<CellValue>(null, 'n/a'));
const narratives = ['overview', 'problemsAndImprovements', 'otherMatters'];
const anyEdit: fc.Arbitrary<ValueEdit> = fc.oneof(
  fc.record({ path: fc.constantFrom(...editions.flatMap(({ cells }) => cells)), value: anyCell }),
  fc.record({
    path: fc.constantFrom(...narratives),
    value: fc.constantFrom('一段', '一段\n二段\n', '  缩进\n', '一\n\n二\n\n\n', 'a: b\n# c\n', 'x\0'),
  }),
  fc.record({
    path: fc.constantFrom('agency.name', 'publication.title'),
    value: fc.constantFrom('某局', 'a, b: c', '2021'),
  }),
  fc.record({ path: fc.constant('agency.kind'), value: fc.constantFrom('department', 'government') }),
  fc.record({ path: fc.constant('publication.date'), value: fc.constant('2022-01-31') }),
);

/** The report without groups that hold nothing: an edit needs them no more than a reader. */
const bare = (report: ReportDraft): unknown =>
  JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'object' && value !== null && Object.values(value).every((one) => one === undefined)
      ? undefined
      : value,
  );

describe('editReport', () => {
  it.each(['zh', 'en'] as const)('sets the values that it is given and no other (%s)', (vocabulary) => {
    fc.assert(
      fc.property(anyReport, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (report, all) => {
        const { entries } = recognizeReport(report).edition;
        const edits = all.filter(({ path }) => entries.has(path));
        const text = stringifyReport(report, { vocabulary });
        const after = parseReport(edited(text, edits));
        const wanted = edits.reduce<ReportDraft>(
          (sum, { path, value }) => withValue(sum, path, value),
          report,
        );
        expect(bare(after.report)).toEqual(bare(wanted));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps every comment, and the layout of what it does not touch', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (seed, edits) => {
        const text = stringifyReport(buildBalancedReport(seed)).replace(/( \}|:)$/gm, '$1  # 注');
        const parsed = parseReport(text);
        const after = parseReport(edited(text, edits));
        expect(after.comments.length).toBe(parsed.comments.length);
      }),
      { numRuns: 20 },
    );
  });

  it.each(editions)('fills a new report of edition $id', ({ id, cells }) => {
    const edits = cells.map((path, value) => ({ path, value }));
    const { report, problems } = parseReport(
      edited(newReport({ edition: id, agency: '某局', year: 2024 }), edits),
    );
    expect(problems).toEqual([]);
    expect(cells.map((path) => valueAt(report, path))).toEqual(edits.map((edit) => edit.value));
  });

  const rows =
    '依申请公开:\n  本年新收: { 自然人: 98, 商业企业: 95, 总计: 527 } # 注\n  上年结转: { 自然人: 1,  商业企业: 1,  总计: 10  }\n';
  const at = (row: string, cell: string) => `applications.${row}.${cell}`;

  it.each([
    [
      'takes the padding of a longer number',
      at('broughtForward', 'naturalPerson'),
      12,
      '上年结转: { 自然人: 12, 商业企业: 1,  总计: 10  }',
    ],
    [
      'pads a shorter one',
      at('received', 'commercialEnterprise'),
      5,
      '本年新收: { 自然人: 98, 商业企业: 5,  总计: 527 } # 注',
    ],
    [
      'leaves a blank',
      at('received', 'naturalPerson'),
      null,
      '本年新收: { 自然人: ,   商业企业: 95, 总计: 527 } # 注',
    ],
    [
      'writes the word of the vocabulary',
      at('received', 'total'),
      'n/a',
      '本年新收: { 自然人: 98, 商业企业: 95, 总计: 不适用 } # 注',
    ],
    [
      'keeps a space before the brace',
      at('broughtForward', 'total'),
      12345,
      '上年结转: { 自然人: 1,  商业企业: 1,  总计: 12345 }',
    ],
    [
      'puts a missing cell in its place',
      at('received', 'otherOrganization'),
      3,
      '本年新收: { 自然人: 98, 商业企业: 95, 其他: 3, 总计: 527 } # 注',
    ],
  ])('%s', (_, path, value, line) => {
    expect(
      edited(rows, [{ path, value }])
        .split('\n')
        .map((one) => one.trim()),
    ).toContain(line);
  });

  it('inserts what is missing in form order with its groups', () => {
    const text = edited(`格式: '2021'\n\n# 表三\n${rows}`, [
      { path: 'applications.outcomes.withheld.stateSecret.total', value: 3 },
      { path: 'applications.carriedForward.total', value: 4 },
      { path: 'reportingYear', value: 2024 },
      { path: 'overview', value: '一段\n' },
      { path: 'otherMatters', value: '无' },
    ]);
    expect(text).toBe(
      `格式: '2021'\n年度: 2024\n总体情况: |\n  一段\n\n# 表三\n${rows}  办理结果:\n    不予公开:\n      属于国家秘密: { 总计: 3 }\n  结转下年度: { 总计: 4 }\n其他事项: |-\n  无\n`,
    );
  });

  it.each([
    ['an empty file', '', '机关: { 名称: 某局 }\n'],
    ['empty braces', '机关: {}\n', '机关: { 名称: 某局 }\n'],
    ['a blank group', '机关:\n年度: 2021\n', '机关: { 名称: 某局 }\n年度: 2021\n'],
    ['a key without a space', '机关: { 名称:, 层级: 县级 }\n', '机关: { 名称: 某局, 层级: 县级 }\n'],
    ['a full-width colon', '机关：\n  名称：\n', '机关：\n  名称：某局\n'],
    ['a comment behind', '机关:\n  名称: # 全称\n', '机关:\n  名称: 某局 # 全称\n'],
    ['a file without a last break', '年度: 2021', '机关: { 名称: 某局 }\n年度: 2021'],
    ['CRLF', '格式: 2021\r\n', '格式: 2021\r\n机关: { 名称: 某局 }\r\n'],
    ['words that are no group', '机关: 某局\n', '机关: 某局\n'],
  ])('writes into %s', (_, text, wanted) => {
    expect(edited(text, [{ path: 'agency.name', value: '某局' }])).toBe(wanted);
  });

  it.each([
    [
      'a block',
      '总体情况: |\n  公开20条。\n  二段\n',
      { start: 2, end: 4 },
      '21',
      '总体情况: |\n  公开21条。\n  二段\n',
    ],
    [
      'a line break taken away',
      '总体情况: |\n  甲\n  乙\n',
      { start: 1, end: 2 },
      '',
      '总体情况: |\n  甲乙\n',
    ],
    [
      'a paragraph put in',
      '总体情况: |\n    甲\n    乙\n',
      { start: 1, end: 1 },
      '\n丙',
      '总体情况: |\n    甲\n    丙\n    乙\n',
    ],
    ['a plain text', '总体情况: 公开20条\n', { start: 2, end: 4 }, '21', '总体情况: 公开21条\n'],
    ['a quoted text', '总体情况: "公开20条"\n', { start: 2, end: 4 }, '21', '总体情况: "公开21条"\n'],
    ['a folded text', '总体情况: >\n  甲\n  乙\n', { start: 0, end: 1 }, '丙', '总体情况: |\n  丙 乙\n'],
    ['a text that needs quotes', '总体情况: 甲乙\n', { start: 1, end: 1 }, ': ', '总体情况: |-\n  甲: 乙\n'],
    ['leading white space', '总体情况: |\n  甲\n', { start: 0, end: 0 }, '  ', '总体情况: |2\n    甲\n'],
  ])('replaces characters of a narrative: %s', (_, text, range, value, wanted) => {
    const after = edited(text, [{ path: 'overview', range, value }]);
    expect(after).toBe(wanted);
    const before = String(valueAt(parseReport(text).report, 'overview'));
    expect(valueAt(parseReport(after).report, 'overview')).toBe(
      before.slice(0, range.start) + value + before.slice(range.end),
    );
  });

  it('replaces several places of one narrative at once', () => {
    const edits = [
      { path: 'overview', range: { start: 2, end: 3 }, value: '丁' },
      { path: 'overview', range: { start: 0, end: 1 }, value: '戊己' },
    ];
    expect(edited('总体情况: |\n  甲乙丙\n', edits)).toBe('总体情况: |\n  戊己乙丁\n');
  });

  it('does nothing for a path that is no field', () => {
    expect(
      editReport(parseReport('年度: 2021\n'), [
        { path: 'nothing', value: 1 },
        { path: 'agency', value: 'x' },
      ]),
    ).toEqual([]);
  });
});

describe('translateReport', () => {
  it('goes to the other vocabulary and back', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const zh = stringifyReport(report);
        const en = translateReport(zh, 'en');
        expect(parseReport(en).vocabulary).toBe('en');
        expect(parseReport(en).report).toEqual(parseReport(zh).report);
        expect(translateReport(en, 'zh')).toBe(zh);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps comments, blank lines and order, and changes words of choices, notes and of the 2019 form', () => {
    const text = `# 说明
年度: 2021 # 年
机关: { 层级: 县级, 名称: 县级 }

主动公开:
  规章: { 本年新制作数量: 1, 本年制发件数: '/' }
备注:
  主动公开.规章.本年制发件数: 无
`;
    expect(translateReport(text, 'en')).toBe(`# 说明
reportingYear: 2021 # 年
agency: { level: county, name: 县级 }

proactiveDisclosure:
  administrativeRules: { produced: 1, issued: n/a }
notes:
  proactiveDisclosure.administrativeRules.issued: 无
`);
  });

  it('translates what it can of a file that YAML cannot read', () => {
    expect(translateReport('机关：\n  名称: "某局\n年度: 2021\n', 'en')).toContain('reportingYear: 2021');
  });

  it('leaves a file alone that is in the wanted words', () => {
    const text = '年度:   2021\n';
    expect(translateReport(text, 'zh')).toBe(text);
    expect(formatReport(text)).not.toBe(text);
  });
});
