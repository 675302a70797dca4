import { applyEdits } from '@nianbao/document';
import { describe, expect, it } from 'vitest';
import { checkText, isReportFile, suppressionComment } from '../src/index.js';
import { reportText, withComment } from './report-text.js';

const broken = reportText({ 'applications.received.total': 5 });
const said = (text: string, rules = {}) =>
  checkText(text, { rules })
    .problems.filter(({ code }) => code === 'T303' || code.startsWith('C'))
    .map((problem) => problem.code);

describe('a suppression comment', () => {
  it.each([
    ['behind', '# nianbao-ignore T303 原表如此', []],
    ['above', '  # nianbao-ignore T303 原表如此', []],
    ['above', '  # nianbao-ignore T303 原表如此\n  # 另一条注释', []],
    ['above', '  # nianbao-ignore applicant-total 原表如此', []],
    ['above', '  # nianbao-ignore t303：原表如此', []],
    ['above', '  #nianbao-ignore T303 — as published', []],
    ['behind', '# nianbao-ignore T303', ['C101']],
    ['above', '  # nianbao-ignore T303  ', ['C101']],
    ['above', '  # nianbao-ignore T303 原表如此\n\n', ['C102', 'T303']],
    ['above', '  # nianbao-ignore T302 原表如此', ['C102', 'T303']],
    ['above', '  # nianbao-ignore T999 原表如此', ['C102', 'T303']],
    ['above', '  # nianbao-ignore', ['C102', 'T303']],
    ['above', '  # nianbao-ignored T303 原表如此', ['T303']],
    ['above', '  # about nianbao-ignore T303', ['T303']],
  ] as const)('%s the line: %j leaves %j', (where, comment, left) => {
    expect(said(broken)).toEqual(['T303']);
    expect(said(withComment(broken, '本年新收', comment, where))).toEqual(left);
  });

  it('keeps what it sets aside, with the reason', () => {
    const text = withComment(broken, '本年新收', '# nianbao-ignore T303 原表如此', 'behind');
    const { suppressed, outcomes } = checkText(text);
    expect(suppressed.map(({ problem, reason }) => [problem.code, reason])).toContainEqual([
      'T303',
      '原表如此',
    ]);
    expect(outcomes['T303']).toBe('failed');
  });

  it('on the key of a narrative speaks for the whole narrative', () => {
    const text = reportText({
      overview:
        '(一)主动公开政府信息的数量:2024年主动公开政务信息20条。\n(二)主动公开政府信息的类别:2024年通过政府门户网站公开政策法规5条,部门文件4条,规划计划1条,预算决策1条,涉企优惠政策5条,政策解读5条。\n(三)依申请公开、信息审核、平台建设和监督保障有序开展。',
    });
    const codes = (of: string) => checkText(of).problems.map((problem) => problem.code);
    const [code] = codes(text);
    expect(code).toMatch(/^N/);
    expect(codes(withComment(text, '总体情况', `# nianbao-ignore ${code} 有交叉`, 'behind'))).toEqual([]);
    expect(codes(withComment(text, '总体情况', `# nianbao-ignore ${code} 有交叉`, 'above'))).toEqual([]);
  });

  it('for a rule that is switched off is left alone', () => {
    const text = withComment(broken, '本年新收', '# nianbao-ignore T303 原表如此', 'behind');
    expect(said(text, { T303: 'off' })).toEqual([]);
  });

  it.each([
    ['C101', '# nianbao-ignore T303'],
    ['C102', '# nianbao-ignore T401 没有'],
  ])('%s obeys the settings', (code, comment) => {
    const text = withComment(broken, '本年新收', comment, 'behind');
    expect(said(text)).toContain(code);
    expect(said(text, { [code]: 'off' })).not.toContain(code);
    const { problems } = checkText(text, { rules: { [code]: 'error' } });
    expect(problems.find((problem) => problem.code === code)?.severity).toBe('error');
  });

  it.each(['behind', 'above'] as const)('that does nothing is taken away by its fix: %s', (where) => {
    const text = withComment(broken, '本年新收', '# nianbao-ignore T401 没有', where);
    const problem = checkText(text).problems.find(({ code }) => code === 'C102');
    expect(problem?.fixes).toHaveLength(1);
    expect(applyEdits(text, problem?.fixes[0]?.edits ?? [])).toBe(broken);
  });

  it('is written as it is read', () => {
    const comment = suppressionComment('T303', '原表如此');
    expect(said(withComment(broken, '本年新收', comment, 'behind'))).toEqual([]);
  });
});

it.each([
  ['report.nianbao.yaml', true],
  ['a/b/report.nianbao.yml', true],
  ['2021.年报.yaml', true],
  ['2021.年报.yml', true],
  ['C:\\x\\REPORT.NIANBAO.YAML', true],
  ['nianbao.yaml', false],
  ['report.yaml', false],
  ['report.nianbao.json', true],
  ['2024.年报.json', false],
  ['nianbao.baseline.json', false],
  ['2024.provenance.json', false],
  ['nianbao.config.yaml', false],
])('%s is a report file: %s', (name, expected) => {
  expect(isReportFile(name)).toBe(expected);
});
