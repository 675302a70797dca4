import { checkText } from '@nianbao/workspace';
import { describe, expect, it } from 'vitest';
import { type CodeAction, CodeActionTriggerKind } from 'vscode-languageserver-types';
import { codeActions } from '../src/index.js';
import { acting, en, example, open, plain, report, said, zh } from './kit.js';

const row = (numbers: string) => {
  const values = numbers.split(' ');
  const keys = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  return `{ ${keys.map((key, index) => `${key}: ${values[index]}`).join(', ')} }`;
};
const received = (numbers: string) => report({ '  本年新收': `  本年新收: ${row(numbers)}` });

const actionsAt = (marked: string, only?: string[], options = zh): CodeAction[] => {
  const { document, checked, range } = open(marked);
  const context = { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked, ...(only ? { only } : {}) };
  return codeActions(document, checked, { range, context }, options);
};
const everywhere = (text: string) => `<|${text}|>`;

describe('fixes of the writing', () => {
  it.each([
    ['S101', received('0 0 0 0 0 0 0').replace('年度: 2021', '年度<|>：2021')],
    ['S102', received('0 0 0 0 0 0 0').replace('年度: 2021', '年度:<|>2021')],
    ['S103', received('０<|> 0 0 0 0 0 0')],
    ['S103', received('0件<|> 0 0 0 0 0 0')],
  ])('a safe fix removes %s, and is preferred', (code, marked) => {
    const opened = open(marked);
    const action = actionsAt(marked).find(({ isPreferred, kind }) => isPreferred && kind === 'quickfix');
    expect(action?.diagnostics?.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(said(opened.text)).toContainEqual(expect.stringMatching(code));
    expect(said(acting(opened, action as CodeAction))).not.toContainEqual(expect.stringMatching(code));
  });

  it('every fix of a problem can be applied, and no safe one is left when all are', () => {
    const slips = example
      .replace('年度: 2021', '年度：２０２１')
      .replace('上年结转: { 自然人: 0, 商业企业: 0', '上年结转: { 自然人:0， 商业企业: 0件')
      .replace('  行政许可:       {', '\t行政许可： {')
      .replace('层级: 县级', 'level: 县级');
    const opened = open(slips);
    const [action] = actionsAt(slips, ['source.fixAll']);
    expect(action?.kind).toBe('source.fixAll.nianbao');
    const left = checkText(acting(opened, action as CodeAction)).problems;
    expect(left.filter((problem) => problem.fixes.some((fix) => fix.safe)).map(({ code }) => code)).toEqual(
      [],
    );
    expect(checkText(slips).problems.length).toBeGreaterThan(left.length);
  });

  it('a fix of several edits is made whole or not at all', () => {
    const text = '机关: { 名称: 某局, level: 县级, kind：政府部门 }\n年度：２０２１\n';
    const opened = open(text);
    const [action] = actionsAt(text, ['source.fixAll']);
    const whole = checkText(text).problems.flatMap(({ fixes }) => fixes.filter((fix) => fix.safe));
    const starts = new Set(
      (action?.edit?.changes?.[opened.document.uri] ?? []).map(({ range }) =>
        opened.document.offsetAt(range.start),
      ),
    );
    for (const fix of whole) {
      const made = fix.edits.filter((edit) => starts.has(edit.start)).length;
      expect([0, fix.edits.length]).toContain(made);
    }
  });
});

describe('suggestions', () => {
  it('one cell wrong in its row and its column: setting it is preferred and settles everything', () => {
    const total = ['  本年新收', '    予以公开', '    总计'].map((key) => [
      key,
      `${key}: ${row('3 0 0 0 0 0 3')}`,
    ]);
    const wrong = report(Object.fromEntries(total)).replace(
      '    予以公开: { 自然人: 3',
      '    予以公开: { 自然人: 4',
    );
    expect(said(wrong).filter((line) => line.startsWith('T3'))).not.toEqual([]);
    const opened = open(everywhere(wrong));
    const preferred = actionsAt(everywhere(wrong)).find(({ isPreferred }) => isPreferred);
    expect(said(acting(opened, preferred as CodeAction)).filter((line) => line.startsWith('T'))).toEqual([]);
  });

  it.each(['1 1 0 0 0 0 3', '0 0 0 0 0 0 12', '5 0 0 0 2 0 1'])(
    'each way to balance the row %s balances it',
    (numbers) => {
      const marked = everywhere(received(numbers));
      const opened = open(marked);
      const actions = actionsAt(marked).filter(
        ({ diagnostics, title }) => diagnostics?.some((it) => it.code === 'T303') && !title.includes('T303'),
      );
      expect(actions.length).toBeGreaterThan(0);
      for (const action of actions) {
        expect(said(acting(opened, action))).not.toContain('T303 applications.received.total');
      }
    },
  );
});

describe('setting a problem aside', () => {
  it.each([
    ['a number of a table', received('1 0 0 0 0 0 2<|>'), 'T303', '  # nianbao-ignore T303 '],
    [
      'a figure of a narrative',
      example.replace('公开政务信息20', '公开政务信息2<|>0'),
      'N101',
      '# nianbao-ignore N101 ',
    ],
  ])('writes a comment above %s', (_, marked, code, start) => {
    const opened = open(marked);
    expect(said(opened.text)).toContainEqual(expect.stringMatching(code));
    const action = actionsAt(marked).find(({ title }) => title.includes(code));
    const text = acting(opened, action as CodeAction);
    expect(text.split('\n')).toContainEqual(expect.stringMatching(new RegExp(`^${start}\\S`)));
    expect(said(text)).not.toContainEqual(expect.stringMatching(code));
    expect(checkText(text).parsed.report).toEqual(opened.checked.parsed.report);
  });

  it('asks for the reason until one is given', () => {
    for (const options of [zh, en]) {
      const marked = received('1 0 0 0 0 0 2<|>');
      const action = actionsAt(marked, undefined, options).find(({ title }) => title.includes('T303'));
      expect(said(acting(open(marked), action as CodeAction))).toContainEqual(expect.stringMatching('C101'));
    }
  });

  it('keeps the line breaks of the file', () => {
    const marked = received('1 0 0 0 0 0 2<|>').replaceAll('\n', '\r\n');
    const action = actionsAt(marked).find(({ title }) => title.includes('T303'));
    expect(acting(open(marked), action as CodeAction)).not.toMatch(/[^\r]\n/);
  });
});

describe('missing rows', () => {
  it('are written at their place, blank', () => {
    const lines = example.split('\n');
    const without = lines.filter((line) => !/^ +(予以公开|重复申请|上年结转):/.test(line)).join('\n');
    const marked = without.replace('  结转下年度', '  结<|>转下年度');
    const [action] = actionsAt(marked, ['refactor']);
    const text = acting(open(marked), action as CodeAction);
    expect(text.split('\n').map((line) => line.split(':')[0])).toEqual(
      lines.map((line) => line.split(':')[0]),
    );
    expect(actionsAt(text.replace('  结转下年度', '  结<|>转下年度'), ['refactor'])).toEqual([]);
  });
});

describe('what is asked for', () => {
  const marked = received('0件<|> 0 0 0 0 0 1');
  it.each([
    [['quickfix'], ['quickfix']],
    [['source'], ['source.fixAll.nianbao']],
    [['source.fixAll'], ['source.fixAll.nianbao']],
    [['source.fixAll.nianbao'], ['source.fixAll.nianbao']],
    [['source.organizeImports'], []],
    [['refactor.extract'], []],
  ])('only %j gives %j', (only, kinds) => {
    expect([...new Set(actionsAt(marked, only, plain).map(({ kind }) => kind))]).toEqual(kinds);
  });

  it('nothing outside of the range', () => {
    expect(actionsAt(marked.replace('<|>', '').replace('年度', '<|>年度'))).toEqual([]);
  });

  it('nothing on a balanced line', () => {
    expect(actionsAt(report({ 年度: '年<|>度: 2021' }))).toEqual([]);
  });
});
