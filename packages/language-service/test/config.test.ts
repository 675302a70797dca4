import { readConfig } from '@nianbao/workspace';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  completeConfig,
  configCodeActions,
  configLinks,
  configSymbols,
  diagnoseConfig,
  hoverConfig,
} from '../src/index.js';
import { zh } from './kit.js';

const options = { ...zh, organs: ['示例县甲局', '示例县乙局'], ruleLink: (code: string) => `rule:${code}` };

function openConfig(marked: string) {
  const at = Math.max(0, marked.indexOf('<|>'));
  const text = marked.replace('<|>', '');
  const document = TextDocument.create('file:///p/nianbao.config.yaml', 'yaml', 1, text);
  return { text, document, read: readConfig(text), position: document.positionAt(at) };
}

function labelsAt(marked: string): readonly string[] {
  const { document, position } = openConfig(marked);
  return completeConfig(document, position, options).items.map(({ label }) => label);
}

describe('completion in a configuration', () => {
  it.each([
    ['<|>', ['preset', 'rules', 'ignore', 'baseline', 'exclude', 'organs', 'rollUps']],
    ['preset: strict\n<|>\nrules:\n  T301: off\n', ['ignore', 'baseline', 'exclude', 'organs', 'rollUps']],
    ['pre<|>', ['preset']],
    ['preset: <|>', ['mandatory', 'recommended', 'strict']],
    ['preset: st<|>\n', ['strict']],
    ['rules:\n  <|>', ['T301', 'flow-balance']],
    ['rules:\n  T301: <|>', ['error', 'warning', 'hint', 'off']],
    ['rules:\n  T301: { <|> }', ['severity']],
    ['rules:\n  T301: { severity: <|> }', ['error', 'warning', 'hint', 'off']],
    ['rules:\n  Y104: { <|> }', ['severity', 'factor']],
    ['rules:\n  Y104:\n    <|>\n', ['severity', 'factor']],
    ['ignore:\n  - <|>', ['code', 'organ', 'year', 'path', 'files', 'reason']],
    ['ignore:\n  - { code: T301, <|> }', ['organ', 'year', 'path', 'files', 'reason']],
    ['ignore:\n  - code: T301\n    <|>\n', ['organ', 'year', 'path', 'files', 'reason']],
    ['ignore:\n  - { code: <|> }', ['T301', 'flow-balance']],
    ['ignore:\n  - { organ: <|> }', ['示例县甲局', '示例县乙局']],
    ['ignore:\n  - { path: <|> }', ['主动公开', '依申请公开']],
    ['ignore:\n  - { path: 主动公开.<|> }', ['主动公开.行政规范性文件']],
    ['ignore:\n  - { path: proactiveDisclosure.<|> }', ['proactiveDisclosure.normativeDocuments']],
    ['organs:\n  - <|>', ['name', 'formerNames', 'kind', 'level', 'region', '示例县甲局']],
    ['organs:\n  - { name: 甲, kind: <|> }', ['政府部门', 'department']],
    ['organs:\n  - { name: 甲, level: <|> }', ['县级', 'county']],
    ['rollUps:\n  - organ: 甲\n    members:\n      - <|>\n', ['示例县甲局', '示例县乙局']],
    ['rollUps:\n  - { organ: 甲, members: [<|>] }', ['示例县甲局', '示例县乙局']],
    ['rollUps:\n  - { organ: 甲, complete: <|> }', ['true', 'false']],
  ])('%j offers %j', (marked, expected) => {
    expect(labelsAt(marked)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['preset: strict\n<|>', 'preset'],
    ['ignore:\n  - { code: T301, <|> }', 'code'],
    ['rules:\n  T301: { <|> }', 'factor'],
    ['preset: <|>', 'rules'],
    ['nothing:\n  <|>', 'preset'],
  ])('%j does not offer %s', (marked, label) => {
    expect(labelsAt(marked)).not.toContain(label);
  });

  it('replaces the word that the cursor is in', () => {
    const { document, position } = openConfig('preset: st<|>rikt\n');
    const item = completeConfig(document, position, options).items.find(({ label }) => label === 'strict');
    const edit = item?.textEdit;
    if (!edit || !('range' in edit)) throw new Error('no edit');
    expect(TextDocument.applyEdits(document, [edit])).toBe('preset: strict\n');
  });
});

describe('hover in a configuration', () => {
  const hovered = (marked: string) => {
    const { document, read, position } = openConfig(marked);
    return JSON.stringify(hoverConfig(document, read, position, options)?.contents ?? null);
  };
  it.each([
    ['pre<|>set: strict', '规则方案'],
    ['rules: { T3<|>01: off }', 'flow-balance'],
    ['rules: { Y10<|>4: { factor: 3 } }', 'factor'],
    ['ignore: [{ code: T3<|>02 }]', 'outcomes-total'],
    ['ignore: [{ co<|>de: T302 }]', '代码'],
    ['organs: [{ na<|>me: 甲 }]', '名称'],
  ])('%s tells of %s', (marked, word) => {
    expect(hovered(marked)).toContain(word);
  });
  it.each(['preset: st<|>rict', 'nothing<|>: 1', '<|>'])('%s is silent', (marked) => {
    expect(hovered(marked)).toBe('null');
  });
});

it('diagnostics carry the code, the page and the place; fixes mend them', () => {
  const { document, read } = openConfig('presett: strict\nignore: [{ code: T301 }]\n');
  const found = diagnoseConfig(document, read.problems, options);
  expect(found.map(({ code, codeDescription, range }) => [code, codeDescription?.href, range.start])).toEqual(
    [
      ['C202', 'rule:C202', { line: 0, character: 0 }],
      ['C205', 'rule:C205', { line: 1, character: 17 }],
    ],
  );
  const range = { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } };
  const [action] = configCodeActions(document, read.problems, range, options);
  const edits = action?.edit?.changes?.[document.uri] ?? [];
  expect(TextDocument.applyEdits(document, edits)).toMatch(/^preset: strict\n/);
});

it('the outline names keys and members; rules link to their pages', () => {
  const { document, read } = openConfig(
    'rules: { T301: off }\nignore:\n  - { code: T302, reason: 甲 }\norgans: [甲局]\n',
  );
  const names = configSymbols(document, read).map(({ name, children = [] }) => [
    name,
    children.map((one) => one.name),
  ]);
  expect(names).toEqual([
    ['rules', ['T301']],
    ['ignore', ['T302']],
    ['organs', ['甲局']],
  ]);
  expect(configLinks(document, read, options).map(({ target }) => target)).toEqual([
    'rule:T301',
    'rule:T302',
  ]);
});

it('no feature throws on any text, at any place', () => {
  const piece = fc.constantFrom(
    'rules:',
    'ignore:',
    '\n',
    '  ',
    '- ',
    '{ ',
    '}',
    '[',
    ']',
    ': ',
    '：',
    'T301',
    ',',
    "'",
    '"',
    '\t',
    '&a',
    '*a',
    '甲',
  );
  const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 30 });
  fc.assert(
    fc.property(text, fc.nat(90), (parts, at) => {
      const whole = parts.join('').replaceAll('<|>', '');
      const { document, read } = openConfig(whole);
      const position = document.positionAt(at);
      expect(completeConfig(document, position, options).isIncomplete).toBe(true);
      hoverConfig(document, read, position, options);
      configSymbols(document, read);
      configLinks(document, read, options);
      diagnoseConfig(document, read.problems, options);
      configCodeActions(document, read.problems, { start: position, end: position }, options);
    }),
    { numRuns: 200 },
  );
});
