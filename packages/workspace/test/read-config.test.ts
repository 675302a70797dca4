import { readFileSync } from 'node:fs';
import { applyEdits } from '@nianbao/document';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyConfig, readConfig, unusedIgnoreProblems } from '../src/index.js';

/** Code, place and marked characters of everything that is said of a configuration. */
function said(text: string): readonly string[] {
  return readConfig(text).problems.map(
    ({ code, path, span }) => `${code} ${path} ${JSON.stringify(text.slice(span.start, span.end))}`,
  );
}

const whole = `# 项目设置
preset: strict
rules:
  F104: { severity: warning }
  T301: off
  T302: false
  applicant-total: error
ignore:
  - { code: T303, organ: 示例县某某局, year: 2024, path: 主动公开.行政规范性文件, reason: 全面清理 }
  - code: f103
  - code: blank-cells
    files: 'old/**'
    reason: 旧表
baseline: known.json
exclude: ['draft/**']
organs:
  - 示例县某某局
  - { name: 示例县新局, formerNames: [示例县旧局], kind: 政府部门, level: county, region: 620422 }
rollUps:
  - organ: 示例县人民政府
    complete: true
    members: [示例县新局, 示例县某某局]
    years: [2023, 2024]
`.replace('code: f103', 'code: F103');

describe('a configuration', () => {
  it('is read whole', () => {
    const { config } = readConfig(whole);
    expect(config.preset).toBe('strict');
    expect(config.severities).toEqual({ F104: 'warning', T301: 'off', T302: 'off', T303: 'error' });
    expect(config.ignore.map(({ span: _, ...entry }) => entry)).toEqual([
      {
        code: 'T303',
        organ: '示例县某某局',
        year: 2024,
        path: 'proactiveDisclosure.normativeDocuments',
        reason: '全面清理',
      },
      { code: 'F103', reason: '' },
      { code: 'F104', files: 'old/**', reason: '旧表' },
    ]);
    expect(config.baseline).toBe('known.json');
    expect(config.exclude).toEqual(['draft/**']);
    expect(config.organs.map(({ span: _, ...organ }) => organ)).toEqual([
      { name: '示例县某某局', formerNames: [] },
      {
        name: '示例县新局',
        formerNames: ['示例县旧局'],
        kind: 'department',
        level: 'county',
        region: '620422',
      },
    ]);
    expect(config.rollUps.map(({ span: _, ...entry }) => entry)).toEqual([
      {
        organ: '示例县人民政府',
        members: ['示例县新局', '示例县某某局'],
        complete: true,
        years: [2023, 2024],
      },
    ]);
    expect(said(whole)).toEqual(['C205 ignore.1 "F103"']);
  });

  it('marks each entry where it stands', () => {
    const { config } = readConfig(whole);
    const [first, second] = config.ignore;
    expect(whole.slice(first?.span.start, first?.span.end)).toMatch(/^\{ code: T303.*\}$/);
    expect(whole.slice(second?.span.start, second?.span.end)).toBe('code: F103');
  });

  it.each([
    '',
    '\n',
    '# nothing\n',
    '---\n',
    'preset:\nrules:\nignore:\n',
    '{}',
    '\uFEFFpreset:\n',
    'ignore: []\n',
  ])('that says nothing is empty: %j', (text) => {
    expect(readConfig(text).config).toEqual(emptyConfig);
    expect(said(text)).toEqual([]);
  });
});

describe('what is wrong', () => {
  it.each([
    ['preset: strikt\n', 'C203 preset "strikt"'],
    ['preset: 3\n', 'C203 preset "3"'],
    ['presett: strict\n', 'C202 presett "presett"'],
    ['忽略:\n  - { code: T301, reason: 理由 }\n', 'C202 忽略 "忽略"'],
    ['rules: []\n', 'C203 rules "[]"'],
    ['rules: { T3011: off }\n', 'C204 rules.T3011 "T3011"'],
    ['rules: { t301: off }\n', 'C204 rules.t301 "t301"'],
    ['rules: { flow-balanse: off }\n', 'C204 rules.flow-balanse "flow-balanse"'],
    ['rules: { T301: warn }\n', 'C203 rules.T301 "warn"'],
    ['rules: { T301: true }\n', 'C203 rules.T301 "true"'],
    ['rules: { T301: [off] }\n', 'C203 rules.T301 "[off]"'],
    ['rules: { T301: { severity: warn } }\n', 'C203 rules.T301.severity "warn"'],
    ['rules: { T301: { factor: 3 } }\n', 'C202 rules.T301.factor "factor"'],
    ['ignore: { code: T301 }\n', 'C203 ignore "{ code: T301 }"'],
    ['ignore:\n  - T301\n', 'C203 ignore.0 "T301"'],
    ['ignore:\n  - { reason: 理由 }\n', 'C203 ignore.0.code "reason: 理由"'],
    ['ignore:\n  - { code: T999, reason: 理由 }\n', 'C204 ignore.0.code "T999"'],
    ['ignore:\n  - { code: T301, reason: 2024 }\n', 'C203 ignore.0.reason "2024"'],
    ['ignore:\n  - { code: T301, reason: " " }\n', 'C205 ignore.0 "T301"'],
    [
      'ignore:\n  - { code: T301, path: 主动公开.没有, reason: 理由 }\n',
      'C203 ignore.0.path "主动公开.没有"',
    ],
    ['ignore:\n  - { code: T301, pth: 主动公开, reason: 理由 }\n', 'C202 ignore.0.pth "pth"'],
    ["ignore:\n  - { code: T301, year: '2024', reason: 理由 }\n", `C203 ignore.0.year "'2024'"`],
    ['ignore:\n  - { code: T301, year: 20244, reason: 理由 }\n', 'C203 ignore.0.year "20244"'],
    ['ignore:\n  - { code: T301, files: "", reason: 理由 }\n', 'C203 ignore.0.files "\\"\\""'],
    ['exclude: draft/**\n', 'C203 exclude "draft/**"'],
    ['baseline: []\n', 'C203 baseline "[]"'],
    ['organs: [12]\n', 'C203 organs.0 "12"'],
    ['organs: [{ nam: 示例县新局 }]\n', 'C202 organs.0.nam "nam"'],
    ['organs: [{ kind: 政府部门 }]\n', 'C203 organs.0.name "kind: 政府部门"'],
    ['organs: [{ name: 示例县新局, kind: 部门 }]\n', 'C203 organs.0.kind "部门"'],
    ["organs: [{ name: 示例县新局, region: '62' }]\n", `C203 organs.0.region "'62'"`],
    ['rollUps: [{ organ: 示例县 }]\n', 'C203 rollUps.0.members "organ: 示例县"'],
    ['rollUps: [{ organ: 示例县, members: [甲局], complete: yes }]\n', 'C203 rollUps.0.complete "yes"'],
    ['preset: strict\npreset: mandatory\n', 'C207 preset "preset"'],
    ['rules: { T301: off, flow-balance: error }\n', 'C207 rules.flow-balance "flow-balance"'],
    ['organs: [示例县甲局, { name: 示例县甲局 }]\n', 'C207 organs.1.name "示例县甲局"'],
    [
      'organs: [示例县甲局, { name: 乙局, formerNames: [示例县甲局] }]\n',
      'C207 organs.1.formerNames.0 "示例县甲局"',
    ],
    ['organs: [{ name: 甲局, formerNames: [甲局] }]\n', 'C207 organs.0.formerNames.0 "甲局"'],
    ['rollUps: [{ organ: 示例县, members: [甲局, 示例县] }]\n', 'C207 rollUps.0.members.1 "示例县"'],
    ['rollUps: [{ organ: 示例县, members: [甲局, 甲局] }]\n', 'C207 rollUps.0.members.1 "甲局"'],
    [
      'rollUps: [{ organ: 县, members: [甲局] }, { organ: 县, members: [乙局] }]\n',
      'C207 rollUps.1.organ "县"',
    ],
    ['preset：strict\n', 'C201  "："'],
    ['rules:\n\tT301: off\n', 'C201  "\\t"'],
    ['- preset\n', 'C201  "- preset"'],
    ['a: &x { b: 1 }\nrules: *x\n', 'C201  "*x"'],
    ['preset: strict\n---\npreset: strict\n', 'C201  "p"'],
  ])('%j', (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  it('is left out, and the rest counts', () => {
    const { config } = readConfig(`
presett: strict
rules: { T3011: off, T301: warn, T302: off, F104: { severity: error, x: 1 } }
ignore:
  - { code: T301, pth: 主动公开, reason: 它会放过太多 }
  - { code: T302, reason: 理由 }
organs: [{ name: 新局, kind: 部门, formerNames: [旧局, 3], level: 县级 }, 12, { kind: 政府部门 }]
rollUps:
  - { organ: 示例县, members: [甲局, 3], complete: true }
  - { organ: 示例市, members: [甲局, 甲局, 乙局], complete: true }
`);
    expect(config.severities).toEqual({ T302: 'off', F104: 'error' });
    expect(config.ignore.map(({ code }) => code)).toEqual(['T302']);
    expect(config.organs.map(({ span: _, ...organ }) => organ)).toEqual([
      { name: '新局', formerNames: ['旧局'], level: 'county' },
    ]);
    expect(config.rollUps.map(({ organ, members }) => [organ, members])).toEqual([
      ['示例市', ['甲局', '乙局']],
    ]);
  });

  it.each([
    ['presett: strict\n', 'preset: strict\n'],
    ['忽略: []\n', 'ignore: []\n'],
    ['rules: { t301: off }\n', 'rules: { T301: off }\n'],
    ['preset: strikt\n', 'preset: strict\n'],
    ['preset：strict\n', 'preset: strict\n'],
    ['ignore:\n  - { code: T301, reason: 2024 }\n', "ignore:\n  - { code: T301, reason: '2024' }\n"],
    [
      "ignore:\n  - { code: T301, year: '2024', reason: 理由 }\n",
      'ignore:\n  - { code: T301, year: 2024, reason: 理由 }\n',
    ],
  ])('%j is mended by its fix', (text, mended) => {
    const [problem] = readConfig(text).problems;
    expect(applyEdits(text, problem?.fixes[0]?.edits ?? [])).toBe(mended);
    expect(said(mended)).toEqual([]);
  });

  it('obeys the settings, those of the file and those of the user', () => {
    const text = 'ignore: [{ code: T301 }]\n';
    const codes = (of: string, settings = {}) => readConfig(of, settings).problems.map(({ code }) => code);
    expect(codes(text)).toEqual(['C205']);
    expect(codes(`rules: { C205: off }\n${text}`)).toEqual([]);
    expect(codes(`preset: mandatory\n${text}`)).toEqual([]);
    expect(codes(text, { rules: { C205: 'off' } })).toEqual([]);
  });
});

describe('an entry of ignore that nothing needs', () => {
  const unused = (text: string, index: number) => {
    const read = readConfig(text);
    return unusedIgnoreProblems(read, read.config.ignore.slice(index, index + 1));
  };

  it.each([
    [
      'ignore:\n  - { code: T301, reason: 甲 }\n  - { code: T302, reason: 乙 }\n',
      0,
      'ignore:\n  - { code: T302, reason: 乙 }\n',
    ],
    [
      'ignore:\n  - code: T301\n    reason: 甲 # 注\n  - code: T302\n    reason: 乙',
      1,
      'ignore:\n  - code: T301\n    reason: 甲 # 注\n',
    ],
    [
      'preset: strict\nignore:\n  - { code: T301, reason: 甲 }\nexclude: []\n',
      0,
      'preset: strict\nexclude: []\n',
    ],
    [
      'ignore: [{ code: T301, reason: 甲 }, { code: T302, reason: 乙 }]\n',
      0,
      'ignore: [{ code: T302, reason: 乙 }]\n',
    ],
    [
      'ignore: [{ code: T301, reason: 甲 }, { code: T302, reason: 乙 }]\n',
      1,
      'ignore: [{ code: T301, reason: 甲 }]\n',
    ],
    ['{ ignore: [{ code: T301, reason: 甲 }] }\n', 0, '{ ignore: [] }\n'],
  ])('is said where it stands and taken away by the fix: %j %i', (text, index, left) => {
    const [problem, ...others] = unused(text, index);
    expect(others).toEqual([]);
    expect([problem?.code, problem?.path]).toEqual(['C206', `ignore.${index}`]);
    expect(applyEdits(text, problem?.fixes[0]?.edits ?? [])).toBe(left);
    expect(said(left)).toEqual([]);
  });

  it('is left alone while its rule is off', () => {
    expect(unused('rules: { T301: off }\nignore: [{ code: T301, reason: 甲 }]\n', 0)).toEqual([]);
  });
});

describe('hostile text', () => {
  const deep = 20_000;
  it.each([
    ['open brackets', '['.repeat(deep)],
    ['nested lists', `${'- '.repeat(deep)}x`],
    ['nested maps', `rules: ${'{a: '.repeat(deep)}`],
    ['nested blocks', Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['aliases of aliases', `a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nignore: *c\n`],
    ['a very long line', `baseline: ${'x'.repeat(500_000)}`],
    ['too much', 'x: 1\n'.repeat(500_000)],
    ['many keys', Array.from({ length: 5_000 }, (_, index) => `key${index}: 1`).join('\n')],
    [
      'prototype',
      '__proto__: { preset: strict }\nconstructor: 1\nrules: { __proto__: off, toString: off }\n',
    ],
    ['numbers', 'organs: [.inf, .nan, 1e999, 0o17]\n'],
    ['a key that is a list', '? [a, b]\n: 1\n'],
    ['quotes', `preset: "${'\\'.repeat(999)}`],
    ['full-width everywhere', '规则：\n　T301：关闭\n'.repeat(100)],
  ])('%s is answered', (_, text) => {
    const { config, problems } = readConfig(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(config.preset).toBeUndefined();
  });

  const word = fc.constantFrom(
    'preset',
    'rules',
    'ignore',
    'organs',
    'rollUps',
    'members',
    'code',
    'T301',
    'off',
    ': ',
    '：',
    '\n',
    '\n  ',
    '\n  - ',
    '{ ',
    ' }',
    '[',
    ']',
    ', ',
    "'",
    '"',
    '&a ',
    '*a',
    '#',
    '\t',
    '\0',
    '\ud800',
    '\r',
    '示例县',
    '2024',
    '|\n',
    '---\n',
    '!!str ',
  );
  it('any text is answered, with spans inside of it', () => {
    const text = fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        const { problems, config } = readConfig(whole);
        for (const { span } of [...problems, ...config.ignore, ...config.organs, ...config.rollUps]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(Math.max(1, whole.length));
          expect(span.start).toBeLessThanOrEqual(span.end);
        }
        expect(unusedIgnoreProblems(readConfig(whole), config.ignore).length).toBeLessThanOrEqual(
          config.ignore.length,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('a configuration with a piece torn out or put in is answered', () => {
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(30),
        fc.oneof(word, fc.string({ maxLength: 3 })),
        (at, cut, piece) => {
          const text = whole.slice(0, at) + piece + whole.slice(at + cut);
          expect(Array.isArray(readConfig(text).problems)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

it.each(['README.md', 'README.zh-CN.md'])('%s shows a configuration without faults', (page) => {
  const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8');
  const block = /```yaml\n(preset:[\s\S]*?)```/.exec(text)?.[1] ?? '';
  expect(block).toContain('rollUps:');
  expect(said(block)).toEqual([]);
});
