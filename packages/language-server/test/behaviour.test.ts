// Where today's YAML servers fail a writer.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeAction, CompletionList, Diagnostic, Hover } from 'vscode-languageserver-protocol';
import { Client, pulling } from './client.js';
import { cursorIn, exampleText, placeOf, soundText } from './reports.js';

let client: Client;
let count = 0;
beforeAll(async () => {
  // What the published report itself is told, and that its copies are of one organ and year, is not the matter here.
  const settings = () => ({ rules: { P102: 'off', N109: 'off', C103: 'off' } });
  client = await Client.start({ capabilities: pulling, settings });
});
afterAll(() => client.stop());

async function open(
  text: string,
): Promise<{ readonly uri: string; readonly diagnostics: readonly Diagnostic[] }> {
  const uri = `file:///behaviour/${count++}.nianbao.yaml`;
  client.open(uri, text);
  return { uri, diagnostics: (await client.pull(uri)).items ?? [] };
}

const sound = soundText;
const line = '    予以公开: { 自然人: 0,';
const block = sound.replace(
  / {4}予以公开: \{ (.*) \}\n/,
  (_, row: string) =>
    `    予以公开:\n${row
      .split(', ')
      .map((pair) => `      ${pair}\n`)
      .join('')}`,
);
const blockLine = '      自然人: 0\n';

describe('a slip is one problem', () => {
  it('the report itself has none', async () => {
    expect(sound).toContain(line);
    expect(block).toContain(`    予以公开:\n${blockLine}`);
    expect((await open(sound)).diagnostics).toEqual([]);
    expect((await open(block)).diagnostics).toEqual([]);
  });

  it.each([
    ['a tab for the indent of a row', sound.replace('    部分公开:', '\t部分公开:'), 'S107'],
    ['a tab before the indent of a row', sound.replace('    部分公开:', '\t    部分公开:'), 'S107'],
    ['a tab in front of a cell', block.replace(blockLine, '\t\t\t自然人: 0\n'), 'S107'],
    ['a row one space too deep', sound.replace('    部分公开:', '     部分公开:'), 'S107'],
    ['a row one space too shallow', sound.replace('    部分公开:', '   部分公开:'), 'S107'],
    ['a cell one space too deep', block.replace(blockLine, ' 自然人: 0\n'.padStart(14, ' ')), 'S107'],
    ['a full-width colon after a row', sound.replace('部分公开: {', '部分公开：{'), 'S101'],
    ['a full-width colon in a row', sound.replace(line, line.replace('自然人: ', '自然人：')), 'S101'],
    ['no space after a colon', block.replace(blockLine, '      自然人:0\n'), 'S102'],
    ['a key twice', block.replace(blockLine, blockLine + blockLine), 'S106'],
    ['a misspelt key', block.replace(blockLine, '      自燃人: 0\n'), 'S105'],
  ])('%s', async (_name, text, code) => {
    expect(text).not.toBe(sound);
    const { diagnostics } = await open(text);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
});

describe('a number in other writing has its own message and its own repair', () => {
  const written = ['12件', '1,234', '１２', '', '"12"', '十二'];
  const read = async (value: string) => {
    const { uri, diagnostics } = await open(block.replace(blockLine, `      自然人: ${value}\n`));
    const place = placeOf(block, '自然人', '    予以公开:').start.line;
    const [diagnostic] = diagnostics.filter(({ range }) => range.start.line === place);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
      range: diagnostic?.range ?? {
        start: { line: place, character: 0 },
        end: { line: place, character: 99 },
      },
      context: { diagnostics: diagnostic ? [diagnostic] : [], only: ['quickfix'] },
    });
    return { uri, diagnostic, actions };
  };

  it('no two alike', async () => {
    const messages = new Set<string>();
    for (const value of written)
      messages.add(String((await read(value)).diagnostic?.message).replaceAll(value || '\0', ''));
    expect(messages.size).toBe(written.length);
  });

  it.each([
    ['12件', '12'],
    ['1,234', '1234'],
    ['１２', '12'],
    ['"12"', '12'],
  ])('%s becomes %s', async (value, number) => {
    const { uri, diagnostic, actions } = await read(value);
    expect(diagnostic?.code).toBe('S103');
    const edits = actions.flatMap(({ edit }) => edit?.changes?.[uri] ?? []);
    expect(edits.map(({ newText }) => newText)).toContain(number);
  });

  it('a blank is filled in or said to be not applicable', async () => {
    const { diagnostic, actions } = await read('');
    expect(diagnostic?.code).toBe('F104');
    expect(actions.length).toBeGreaterThan(0);
  });
});

describe('a date', () => {
  it.each([
    ['2025-02-30', ['S106']],
    ['2025-13-01', ['S106']],
    ['2024-02-29', []],
  ])('%s', async (date, codes) => {
    const { diagnostics } = await open(sound.replace('2022-01-14', date));
    const { line: at } = placeOf(sound, '2022-01-14').start;
    const said = diagnostics.filter(
      ({ range, code }) => range.start.line === at && String(code).startsWith('S'),
    );
    expect(said.map(({ code }) => code)).toEqual(codes);
  });
});

describe('completion goes on', () => {
  const labels = async (marked: string) => {
    const { text, position } = cursorIn(marked);
    const { uri } = await open(text);
    const list = await client.request<CompletionList>('textDocument/completion', uri, { position });
    return list.items.map(({ label }) => label);
  };
  const head = '格式: 2021\n机关:\n  名称: 示例局\n';
  it.each([
    ['in an empty file', '‸', '格式'],
    ['after one section', `${head}‸`, '年度'],
    ['after a line without its colon', '格式: 2021\n机关:\n  名称 示例局\n  层级: ‸', '县级'],
    ['after a line with a full-width colon', '格式: 2021\n机关:\n  名称：示例局\n  层级: ‸', '县级'],
    ['after an open quote', '格式: 2021\n机关:\n  名称: "示例局\n  层级: ‸', '县级'],
    ['after a tab', '格式: 2021\n机关:\n\t名称: 示例局\n  层级: ‸', '县级'],
    ['right after the colon', '格式: 2021\n机关:\n  层级:‸', '县级'],
    ['inside a row on one line', '格式: 2021\n机关: { 名称: 示例局, ‸ }', '层级'],
    ['inside a row that is not closed', '格式: 2021\n机关: { 名称: 示例局, 层‸', '层级'],
    ['in a value on one line', '格式: 2021\n机关: { 名称: 示例局, 层级: ‸ }', '县级'],
    ['among rows', exampleText.replace(/ {4}部分公开: .*\n/, '    部‸\n'), '部分公开'],
    ['by pinyin initials', exampleText.replace(/ {4}部分公开: .*\n/, '    bfgk‸\n'), '部分公开'],
    ['by English id', exampleText.replace(/ {4}部分公开: .*\n/, '    partially‸\n'), '部分公开'],
  ])('%s', async (_name, marked, label) => {
    expect(await labels(marked)).toContain(label);
  });

  it('and says nothing inside a narrative', async () => {
    expect(await labels(exampleText.replace('(一)主动公开', '(一)‸主动公开'))).toEqual([]);
  });
});

describe('hover goes on', () => {
  const hovered = async (text: string, word: string, after = '') => {
    const { uri } = await open(text);
    const { start } = placeOf(text, word, after);
    const position = { line: start.line, character: start.character + 1 };
    return (await client.request<Hover | null>('textDocument/hover', uri, { position }))?.contents;
  };
  it.each([
    ['in a whole report', exampleText],
    ['after a line without its colon', exampleText.replace('  规章: ', '  规章 ')],
    ['after a full-width colon', exampleText.replace('  规章: ', '  规章：')],
    ['after an open quote', exampleText.replace('日期: 2022', '日期: "2022')],
    ['in a row that is not closed', exampleText.replace(/(部分公开: \{ .*) \}\n/, '$1\n')],
  ])('%s', async (_name, text) => {
    expect(await hovered(text, '部分公开')).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('（二）部分公开'),
    });
  });
});
