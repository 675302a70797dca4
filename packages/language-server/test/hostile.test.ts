import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client, pushing } from './client.js';
import { exampleText } from './reports.js';

const broken = exampleText.replace('其他: 0, 总计: 0 }', '其他: 0, 总计: 7 }');
const letters = [...'abcdefghij'];

const hostile: Readonly<Record<string, string>> = {
  'an alias bomb': `a0: &a0 [x]\n${letters.map((_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`).join('\n')}\n格式: *a10\n`,
  'an alias bomb inside a report': exampleText.replace('名称: ', '名称: &a [*a, *a, *a] '),
  'brackets 50,000 deep': '['.repeat(50_000),
  'braces 50,000 deep in a row': exampleText.replace('{ 自然人: 0', `${'{ 自然人: '.repeat(50_000)}0`),
  'lists 50,000 deep': '- '.repeat(50_000),
  'keys 5,000 deep': Array.from({ length: 5_000 }, (_, i) => `${' '.repeat(i)}k:`).join('\n'),
  '10 MB of one line': '本'.repeat(10_000_000),
  '10 MB of short lines': '总计: 1\n'.repeat(1_500_000),
  '3 MB of rows': exampleText.replace(
    '依申请公开:\n',
    `依申请公开:\n${'  本年新收: { 自然人: 0, 总计: 0 }\n'.repeat(80_000)}`,
  ),
  '3 MB of narrative': exampleText.replace(
    '总体情况: |\n',
    `总体情况: |\n${`  ${'公开信息20条，其中5条、6条。'.repeat(10)}\n`.repeat(18_000)}`,
  ),
  'a hundred thousand quotes': '"'.repeat(100_000),
  'a hundred thousand colons': ':'.repeat(100_000),
  'a hundred thousand full-width colons': '总计：'.repeat(100_000),
  'a hundred thousand unknown keys': Array.from({ length: 100_000 }, (_, i) => `键${i}: ${i}`).join('\n'),
  'digits without end': exampleText.replace('自然人: 0', `自然人: ${'9'.repeat(200_000)}`),
  'spaces without end': exampleText.replace('自然人: 0', `自然人:${' '.repeat(300_000)}0`),
  NULs: exampleText.replaceAll(' ', '\0'),
  'lone surrogates': exampleText.replaceAll('公', '\ud800').replaceAll('开', '\udfff'),
  binary: Array.from({ length: 100_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join(''),
  'tabs for everything': exampleText.replaceAll(' ', '\t'),
  'anchors, tags and documents': '%YAML 1.2\n--- !!map\n&a 格式: !!binary x\n<<: *a\n...\n---\n? [a]\n: b\n',
  'carriage returns alone': exampleText.replaceAll('\n', '\r'),
  nothing: '',
};

describe('a server that was given', () => {
  let client: Client;
  beforeAll(async () => {
    client = await Client.start({ capabilities: pushing });
  });
  afterAll(async () => {
    expect(await client.stop()).toBe(0);
  });

  it.each(Object.entries(hostile))('%s answers, and judges the next good edit', async (name, text) => {
    const uri = `file:///hostile/${encodeURIComponent(name)}.nianbao.yaml`;
    const neighbour = `${uri}.neighbour.nianbao.yaml`;
    try {
      const before = performance.now();
      client.open(uri, text);
      const shown = client.diagnostics(neighbour);
      client.open(neighbour, broken);
      expect((await shown).map(({ code }) => code)).toContain('T303');
      // The aim is a second on a quiet machine; this bound tells seconds from minutes on any.
      expect(performance.now() - before).toBeLessThan(20_000);
      await askEverything(client, uri);
      const mended = client.diagnostics(uri, 2);
      client.change(uri, 2, { text: broken });
      expect((await mended).map(({ code }) => code)).toContain('T303');
    } finally {
      // What one text failed at must not weigh on those after it.
      client.close(uri);
      client.close(neighbour);
    }
    expect(client.faults()).toEqual([]);
  });

  it('edits that lie outside the text', async () => {
    const uri = 'file:///hostile/edits.nianbao.yaml';
    client.open(uri, exampleText);
    const far = { line: 1e9, character: 1e9 };
    client.change(uri, 2, { range: { start: far, end: { line: 0, character: 0 } }, text: '' });
    client.change(uri, 3, { range: { start: { line: -1, character: -1 }, end: far }, text: '本' });
    const mended = client.diagnostics(uri, 4);
    client.change(uri, 4, { text: broken });
    expect((await mended).map(({ code }) => code)).toContain('T303');
    client.close(uri);
  });

  it('requests and notifications that make no sense', async () => {
    client.change('file:///never/opened.nianbao.yaml', 2, { text: 'x' });
    client.close('file:///never/opened.nianbao.yaml');
    client.notify('textDocument/didSave', { textDocument: { uri: 'file:///never/opened.nianbao.yaml' } });
    client.notify('unknown/notification', {});
    await expect(client.connection.sendRequest('unknown/request', {})).rejects.toMatchObject({
      code: -32601,
    });
    const ask = (method: string, params?: object) => client.connection.sendRequest(method, params);
    expect(await ask('nianbao/rulePage', { code: '__proto__' })).toBeNull();
    expect(await ask('nianbao/toJson', { uri: 'not an address' })).toEqual({ json: null, problems: 0 });
    expect(await ask('workspace/executeCommand', { command: 'unknown' })).toBeNull();
    await expect(ask('nianbao/rulePage')).rejects.toMatchObject({ code: expect.any(Number) });
    expect(
      await client.request('textDocument/hover', 'file:///never/opened.nianbao.yaml', {
        position: { line: 0, character: 0 },
      }),
    ).toBeNull();
  });
});

const position = { line: 3, character: 5 };
const range = { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } };

/** Every feature, at a place that may not exist. An error is a failure. */
async function askEverything(client: Client, uri: string): Promise<void> {
  const options = { tabSize: 2, insertSpaces: true };
  await Promise.all([
    client.request('textDocument/completion', uri, { position }),
    client.request('textDocument/hover', uri, { position }),
    client.request('textDocument/codeAction', uri, { range, context: { diagnostics: [] } }),
    client.request('textDocument/documentSymbol', uri),
    client.request('textDocument/foldingRange', uri),
    client.request('textDocument/selectionRange', uri, { positions: [position] }),
    client.request('textDocument/formatting', uri, { options }),
    client.request('textDocument/rangeFormatting', uri, { range, options }),
    client.request('textDocument/inlayHint', uri, { range }),
    client.request('textDocument/documentLink', uri),
    client.request('textDocument/codeLens', uri),
    client.connection.sendRequest('nianbao/toJson', { uri }),
  ]);
}
