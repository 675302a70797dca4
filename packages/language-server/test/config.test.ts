import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CodeAction, CompletionList, DocumentSymbol, Hover } from 'vscode-languageserver-protocol';
import { Client, pulling } from './client.js';

let client: Client;
beforeAll(async () => {
  client = await Client.start({ capabilities: pulling });
});
afterAll(() => client.stop());

const text = 'presett: strict\nrules: { T301: off }\norgans: [示例县甲局]\n';
const at = (line: number, character: number) => ({ position: { line, character } });

it('nianbao.config.yaml is answered as a configuration', async () => {
  const uri = 'file:///config/nianbao.config.yaml';
  client.open(uri, text);
  expect((await client.pull(uri)).items?.map(({ code }) => code)).toEqual(['C202']);
  const list = await client.request<CompletionList>('textDocument/completion', uri, at(0, 3));
  expect(list.items.map(({ label }) => label)).toContain('preset');
  const hover = await client.request<Hover>('textDocument/hover', uri, at(1, 10));
  expect(JSON.stringify(hover.contents)).toContain('flow-balance');
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', uri);
  expect(symbols.map((symbol) => symbol.name)).toEqual(['presett', 'rules', 'organs']);
  const range = { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
    range,
    context: { diagnostics: [] },
  });
  expect(actions.flatMap((action) => action.edit?.changes?.[uri]?.map(({ newText }) => newText))).toEqual([
    'preset',
  ]);
  expect(await client.request('textDocument/codeLens', uri)).toEqual([]);
  expect(await client.request('textDocument/formatting', uri, { options: {} })).toEqual([]);
});

it('a client that does not pull is told', async () => {
  const other = await Client.start({});
  const uri = 'file:///config/nianbao.config.yaml';
  const told = other.diagnostics(uri);
  other.open(uri, text);
  expect((await told).map(({ code }) => code)).toEqual(['C202']);
  await other.stop();
});
