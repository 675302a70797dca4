import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { Client, pulling } from './client.js';
import { exampleText, placeOf, soundText } from './reports.js';

const uri = 'file:///cancel/one.nianbao.yaml';
const cancelled = -32800;
const contentModified = -32801;

const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: { readonly code?: number }) => error.code,
  );

describe('a request', () => {
  let client: Client;
  beforeAll(async () => {
    client = await Client.start({ capabilities: pulling });
    client.open(uri, exampleText);
    await client.pull(uri);
  });
  afterAll(() => client.stop());

  const { start } = placeOf(soundText, '0 }', '予以公开:');
  const ask = (method: string, params: object, source: CancellationTokenSource) =>
    client.connection.sendRequest(method, { textDocument: { uri }, ...params }, source.token);
  const features: readonly [method: string, params: object][] = [
    ['textDocument/completion', { position: start }],
    ['textDocument/hover', { position: start }],
    ['textDocument/diagnostic', {}],
    ['textDocument/documentSymbol', {}],
    ['textDocument/codeLens', {}],
  ];

  it.each(features)('%s that is taken back at once is not computed', async (method, params) => {
    const source = new CancellationTokenSource();
    let asked: Promise<unknown> | undefined;
    await client.together(() => {
      asked = codeOf(ask(method, params, source));
      source.cancel();
    });
    expect(await asked).toBe(cancelled);
  });

  it('taken back with nineteen others, before the last, which is answered', async () => {
    const sources = Array.from({ length: 20 }, () => new CancellationTokenSource());
    let asked: Promise<unknown>[] = [];
    await client.together(() => {
      asked = sources.map((source) => codeOf(ask('textDocument/completion', { position: start }, source)));
      for (const source of sources.slice(0, -1)) source.cancel();
    });
    const codes = await Promise.all(asked);
    expect(codes.slice(0, -1)).toEqual(Array.from({ length: 19 }, () => cancelled));
    expect(codes.at(-1)).toBe('answered');
  });

  it('about a text that has changed since is refused, but completion is answered for the new text', async () => {
    const methods = [
      'textDocument/hover',
      'textDocument/documentSymbol',
      'textDocument/completion',
      'textDocument/diagnostic',
    ];
    let asked: Promise<unknown>[] = [];
    await client.together(() => {
      asked = methods.map((method) => codeOf(client.request(method, uri, { position: start })));
      client.change(uri, 2, { range: { start, end: start }, text: '1' });
    });
    expect(await Promise.all(asked)).toEqual([contentModified, contentModified, 'answered', 'answered']);
  });

  it('about a file that has been closed since is answered with nothing', async () => {
    let hover: Promise<unknown> | undefined;
    await client.together(() => {
      client.open(`${uri}2`, exampleText);
      hover = client.request('textDocument/hover', `${uri}2`, { position: start });
      client.close(`${uri}2`);
    });
    expect(await hover).toBeNull();
  });
});
