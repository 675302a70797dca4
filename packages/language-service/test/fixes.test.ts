// Each problem has a way out that ends it, proven by taking it and checking again.
import { checkText, configFileName } from '@nianbao/workspace';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { type ConfigFile, codeActions } from '../src/index.js';
import { county, type InProject, openIn, uriOf } from './county.js';
import { acting, example, open, zh } from './kit.js';

const department = '2024/发展和改革局.nianbao.yaml';
const rollUp = '2024/县政府汇总.nianbao.yaml';
const context = { diagnostics: [] };
const config: ConfigFile = { uri: uriOf(configFileName), text: county[configFileName] };

const said = ({ checked }: Pick<InProject, 'checked'>) =>
  checked.problems.map(({ code, path }) => `${code} ${path}`);

/** The ways out of the problem with this code, in the editor's order. */
function waysOut(
  { document, checked }: Pick<InProject, 'document' | 'checked'>,
  code: string,
  { config: at, createsFiles = false }: { config?: ConfigFile; createsFiles?: boolean } = {},
): readonly CodeAction[] {
  const problem = checked.problems.find((one) => one.code === code);
  if (!problem) throw new Error(`no ${code} among ${said({ checked }).join(', ')}`);
  const { start, end } = problem.span;
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  const asked = { range, context, config: at };
  return codeActions(document, checked, asked, { ...zh, createsFiles }).filter(({ diagnostics }) =>
    diagnostics?.some((diagnostic) => diagnostic.code === code),
  );
}

const taken = (opened: Pick<InProject, 'document'>, action: CodeAction | undefined) =>
  TextDocument.applyEdits(opened.document, action?.edit?.changes?.[opened.document.uri] ?? []);

describe('a number is taken from where it stands', () => {
  it.each([
    ['N102', '新收申请7件', '新收申请9件', '新收申请7件'],
    ['N102', '上年结转1件', '上年结转3件', '上年结转1件'],
    [
      'N103',
      '围绕“十四五”规划收官主动公开信息110条',
      '本年度制发行政规范性文件4件',
      '本年度制发行政规范性文件1件',
    ],
    ['N104', '平台运行平稳', '因政府信息公开引起的行政复议4件', '因政府信息公开引起的行政复议0件'],
    ['Y101', '上年结转: { 自然人: 1', '上年结转: { 自然人: 2', '上年结转: { 自然人: 1'],
    ['R101', '', '', '予以公开: { 自然人: 23'],
  ])('%s %s', async (code, right, wrong, expected) => {
    const file = code === 'R101' ? rollUp : department;
    const text = (county[file] ?? '').replace(right, wrong);
    const opened = await openIn(file, text);
    const [first] = opened.checked.problems.filter((problem) => problem.code === code);
    const [action] = waysOut(opened, code);
    const after = taken(opened, action);
    expect(after).toContain(expected);
    expect(said(await openIn(file, after))).not.toContain(`${first?.code} ${first?.path}`);
  });

  it('N101: of the parts or the whole of the text', () => {
    const opened = open(example);
    expect(checkText(opened.text).problems.map(({ code }) => code)).toContain('N101');
    const ways = waysOut(opened, 'N101').filter(({ title }) => !title.includes('忽略'));
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) {
      expect(checkText(acting(opened, way)).problems.map(({ code }) => code)).not.toContain('N101');
    }
  });
});

describe('a problem is set aside', () => {
  const wrong = (county[department] ?? '').replace('上年结转: { 自然人: 1', '上年结转: { 自然人: 2');

  it.each([
    ['Y101', department, wrong],
    ['R101', rollUp, county[rollUp] ?? ''],
    ['N102', department, (county[department] ?? '').replace('新收申请7件', '新收申请9件')],
  ])('%s by a comment that waits for its reason', async (code, file, text) => {
    const opened = await openIn(file, text);
    const path = opened.checked.problems.find((problem) => problem.code === code)?.path;
    const action = waysOut(opened, code).find(({ title }) => title.includes('忽略这一处'));
    const after = await openIn(file, taken(opened, action));
    expect(said(after)).not.toContain(`${code} ${path}`);
    const reasoned = await openIn(file, taken(opened, action).replace('原因：', '原因：另有说明'));
    expect(reasoned.checked.suppressed).toContainEqual(
      expect.objectContaining({ by: 'comment', reason: '另有说明' }),
    );
    expect(said(reasoned)).not.toContain(`${code} ${path}`);
  });

  it.each([
    ['the list that there is', config.text],
    ['a configuration without one', 'preset: strict\n'],
  ])('in the configuration, in %s', async (_name, text) => {
    const own = { ...config, text };
    const before = { [configFileName]: text ?? '' };
    const opened = await openIn(department, wrong, before);
    const action = waysOut(opened, 'Y101', { config: own }).find(({ title }) =>
      title.includes(configFileName),
    );
    const edits: TextEdit[] = action?.edit?.changes?.[own.uri] ?? [];
    const after = TextDocument.applyEdits(TextDocument.create(own.uri, 'yaml', 0, text ?? ''), edits);
    const [problem] = opened.checked.problems.filter(({ code }) => code === 'Y101');
    const again = await openIn(department, wrong, { [configFileName]: after });
    expect(said(again)).toEqual(said(opened).filter((one) => one !== `Y101 ${problem?.path}`));
    expect(again.checked.suppressed).toContainEqual(expect.objectContaining({ by: 'config', reason: '' }));
  });

  it('in a configuration that is made for it, where the client can make files', async () => {
    const opened = await openIn(department, wrong);
    const none = { uri: config.uri, text: undefined };
    const made = waysOut(opened, 'Y101', { config: none, createsFiles: true }).flatMap(
      ({ edit }) => edit?.documentChanges ?? [],
    );
    expect(made).toMatchObject([
      { kind: 'create', uri: none.uri },
      {
        textDocument: { uri: none.uri, version: null },
        edits: [{ newText: expect.stringMatching(/^ignore:/) }],
      },
    ]);
    expect(
      waysOut(opened, 'Y101', { config: none }).some(({ title }) => title.includes(configFileName)),
    ).toBe(false);
  });
});
