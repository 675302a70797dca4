// Every feature once, on the real report, through the built server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  SelectionRange,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, pulling } from './client.js';
import { exampleFolder, exampleText, placeOf } from './reports.js';

const uri = `${exampleFolder}report.nianbao.yaml`;
const brokenUri = `${exampleFolder}broken.nianbao.yaml`;
const total = placeOf(exampleText, '0 }', '    部分公开:').start;
const broken = exampleText
  .replace(/( {4}部分公开: .*总计: )0/, '$17')
  .replace('  来源: ', '  网址: https://www.example.gov.cn/a.html\n  来源: ');
const whole = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

let client: Client;
let diagnostics: readonly Diagnostic[];
beforeAll(async () => {
  const initializationOptions = { showProblems: 'client.showProblems' };
  client = await Client.start({ capabilities: pulling, initializationOptions });
  client.open(uri, exampleText);
  client.open(brokenUri, broken);
  diagnostics = (await client.pull(brokenUri)).items ?? [];
});
afterAll(async () => {
  expect(client.faults()).toEqual([]);
  await client.stop();
});

const rowTotal = () => placeOf(broken, '7 }').start;
const shift = (by: number) => ({ line: rowTotal().line, character: rowTotal().character + by });

describe('the real report', () => {
  it('is warned of the sentence that says 20 and lists 21, at the number', async () => {
    const items = (await client.pull(uri)).items ?? [];
    const found = items.filter(({ code }) => code === 'N101');
    const place = placeOf(exampleText, '20条', '主动公开政府信息的数量').start;
    expect(found.map(({ range, severity }) => [range.start, severity])).toEqual([[place, 2]]);
    expect(found[0]?.relatedInformation?.length).toBeGreaterThan(0);
    expect(items.filter(({ severity }) => severity === 1)).toEqual([]);
  });
});

describe('a broken total', () => {
  it('is an error on the total, with its addends', () => {
    const [found] = diagnostics.filter(({ code }) => code === 'T303');
    expect(found).toMatchObject({ severity: 1, source: 'nianbao', range: { start: rowTotal() } });
    expect(found?.relatedInformation?.every(({ location }) => location.uri === brokenUri)).toBe(true);
    expect(found?.relatedInformation?.length).toBeGreaterThanOrEqual(6);
    expect(found?.codeDescription?.href).toMatch(/T303/);
  });

  it('is balanced by an action, and the problem goes', async () => {
    const found = diagnostics.filter(({ code }) => code === 'T303');
    const range = found[0]?.range ?? whole;
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', brokenUri, {
      range,
      context: { diagnostics: found },
    });
    const edits = actions.map(({ edit }) => edit?.changes?.[brokenUri] ?? []);
    const setTotal = edits.find(
      ([edit]) => edit?.newText === '0' && edit.range.start.line === range.start.line,
    );
    expect(setTotal).toBeDefined();
    client.open(`${brokenUri}.mended`, broken);
    const [edit] = setTotal ?? [];
    client.change(`${brokenUri}.mended`, 2, { range: edit?.range ?? whole, text: edit?.newText ?? '' });
    const after = (await client.pull(`${brokenUri}.mended`)).items ?? [];
    expect(after.map(({ code }) => code)).not.toContain('T303');
  });

  it('shows both sides of its equation on hover', async () => {
    const hover = await client.request<Hover>('textDocument/hover', brokenUri, { position: shift(0) });
    expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('7') });
  });

  it('has a hint with the difference', async () => {
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', brokenUri, { range: whole });
    expect(hints.map(({ position }) => position)).toContainEqual(shift(1));
  });

  it('is counted above its table', async () => {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', brokenUri);
    const titles = lenses.map(({ command }) => command?.title ?? '');
    expect(titles).toHaveLength(6);
    expect(lenses[0]?.command?.command).toBe('client.showProblems');
    expect(titles.some((title) => title.includes('25'))).toBe(true);
  });
});

describe('fixes', () => {
  it('are applied all at once where they are safe', async () => {
    const text = exampleText.replaceAll('科研机构: 0', '科研机构：０').replace('年度: 2021', '年度: 2021年');
    client.open(`${brokenUri}.written`, text);
    const before = (await client.pull(`${brokenUri}.written`)).items ?? [];
    expect(before.filter(({ code }) => String(code).startsWith('S')).length).toBeGreaterThan(20);
    const [fixAll] = await client.request<CodeAction[]>('textDocument/codeAction', `${brokenUri}.written`, {
      range: whole,
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    expect(fixAll?.kind).toBe('source.fixAll.nianbao');
    const edits = fixAll?.edit?.changes?.[`${brokenUri}.written`] ?? [];
    expect(apply(text, edits)).toBe(exampleText);
  });
});

describe('reading and writing', () => {
  it('completes a missing row whole', async () => {
    const row = / {4}部分公开: .*\n/;
    client.open(`${uri}.typed`, exampleText.replace(row, '    部\n'));
    const { line } = placeOf(exampleText, '    部分公开').start;
    const position = { line, character: 5 };
    const list = await client.request<CompletionList>('textDocument/completion', `${uri}.typed`, {
      position,
    });
    const item = list.items.find(({ label }) => label === '部分公开');
    expect(item).toMatchObject({ insertTextFormat: 2 } satisfies Partial<CompletionItem>);
    expect(JSON.stringify(item)).toContain('法律服务机构');
  });

  it('completes values', async () => {
    const { end } = placeOf(exampleText, '层级: ');
    const { items } = await client.request<CompletionList>('textDocument/completion', uri, { position: end });
    expect(items.map(({ label }) => label)).toContain('县级');
  });

  it('outlines the six sections and what is in them', async () => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', uri);
    const sections = symbols.filter(({ children }) => children && children.length > 0);
    expect(symbols.length).toBeGreaterThanOrEqual(9);
    expect(sections.length).toBeGreaterThanOrEqual(3);
  });

  it('folds, selects and links', async () => {
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', uri);
    const line = placeOf(exampleText, '依申请公开:').start.line;
    expect(folds.some(({ startLine }) => startLine === line)).toBe(true);
    const positions = [total];
    const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', uri, {
      positions,
    });
    expect(selection?.range.start).toEqual(total);
    expect(selection?.parent?.parent).toBeDefined();
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', brokenUri);
    expect(links.map(({ target }) => target)).toContain('https://www.example.gov.cn/a.html');
  });

  it('formats the document and a range of it, and changes nothing twice', async () => {
    const options = { tabSize: 2, insertSpaces: true };
    const untidy = exampleText.replace('自然人: 0, 商业企业: 0', '自然人:    0,商业企业: 0');
    const name = `${uri}.untidy`;
    client.open(name, untidy);
    const edits = await client.request<TextEdit[]>('textDocument/formatting', name, { options });
    expect(edits.length).toBeGreaterThan(0);
    const tidy = apply(untidy, edits);
    client.open(`${uri}.tidy`, tidy);
    expect(await client.request('textDocument/formatting', `${uri}.tidy`, { options })).toEqual([]);
    const elsewhere = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const range = { range: elsewhere, options };
    expect(await client.request('textDocument/rangeFormatting', name, range)).toEqual([]);
  });
});

describe('requests of this server', () => {
  const ask = <Answer>(method: string, params: object) =>
    client.connection.sendRequest<Answer>(method, params);

  it('give the report as JSON with English ids', async () => {
    const { json, problems } = await ask<{ json: string; problems: number }>('nianbao/toJson', { uri });
    expect(JSON.parse(json)).toMatchObject({
      edition: '2021',
      reportingYear: 2021,
      agency: { name: '会宁县工业和信息化局' },
    });
    expect(problems).toBe(0);
    const command = 'nianbao.server.toJson';
    expect(await ask('workspace/executeCommand', { command, arguments: [uri] })).toEqual({ json, problems });
    expect((await ask<{ problems: number }>('nianbao/toJson', { uri: brokenUri })).problems).toBeGreaterThan(
      0,
    );
  });

  it('give no JSON of a file that is no report', async () => {
    client.open('file:///other.nianbao.yaml', 'a: 1\n');
    expect(await ask('nianbao/toJson', { uri: 'file:///other.nianbao.yaml' })).toMatchObject({ json: null });
  });

  it('read a file that is not open from disk', async () => {
    client.close(uri);
    expect(await ask('nianbao/toJson', { uri })).toMatchObject({
      problems: 0,
      json: expect.stringContaining('2021'),
    });
    client.open(uri, exampleText);
  });

  it.each([
    ['zh-CN', /\p{Script=Han}/u],
    ['en', /^T301 [ -~—]+$/],
  ])('give the page of a rule in %s', async (locale, title) => {
    const page = await ask<{ title: string; markdown: string }>('nianbao/rulePage', { code: 'T301', locale });
    expect(page.title).toMatch(title);
    expect(page.markdown).toContain('T301');
  });

  it('give a new report that has only blanks against it', async () => {
    const { text } = await ask<{ text: string }>('nianbao/newReport', { agency: '示例市财政局', year: 2025 });
    expect(text).toContain('示例市财政局');
    expect(text).toContain('年度: 2025');
    client.open('file:///new.nianbao.yaml', text);
    const said = (await client.pull('file:///new.nianbao.yaml')).items ?? [];
    expect(said.filter(({ code }) => String(code).startsWith('S'))).toEqual([]);
  });
});

function apply(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'nianbao', 0, text), [...edits]);
}
