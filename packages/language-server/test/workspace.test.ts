import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { Client, pulling, pushing } from './client.js';
import { exampleText } from './reports.js';

const broken = exampleText.replace('其他: 0, 总计: 0 }', '其他: 0, 总计: 7 }');

interface Item {
  readonly kind: 'full' | 'unchanged';
  readonly uri: string;
  readonly version: number | null;
  readonly resultId: string;
  readonly items?: readonly { readonly code?: unknown }[];
}

let root: string;
let client: Client;
const put = (name: string, text: string) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};
const uriOf = (name: string) => pathToFileURL(join(root, name)).href;
const nameOf = (uri: string) =>
  decodeURIComponent(uri).slice(decodeURIComponent(pathToFileURL(root).href).length + 1);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianbao 年报 '));
  put('one/县.nianbao.yaml', exampleText);
  put('one/深/乡 镇.年报.yml', broken.replaceAll('工业和信息化局', '水务局'));
  put('two/city.nianbao.yml', exampleText);
  put('one/node_modules/no.nianbao.yaml', broken);
  put('one/.git/no.nianbao.yaml', broken);
  put('one/other.yaml', broken);
});
afterEach(async () => {
  await client.stop();
  rmSync(root, { recursive: true });
});

const start = async (capabilities: object = pulling, folders = ['one', 'two']) => {
  client = await Client.start({ capabilities, folders: folders.map(uriOf) });
};
const ask = async (previous: readonly Item[] = []) => {
  const previousResultIds = previous.map(({ uri, resultId }) => ({ uri, value: resultId }));
  const { items } = await client.connection.sendRequest<{ items: Item[] }>('workspace/diagnostic', {
    previousResultIds,
  });
  return items;
};
const brokenOf = (items: readonly Item[]) =>
  Object.fromEntries(
    items.map(({ uri, items }) => [nameOf(uri), items?.some(({ code }) => code === 'T303')]),
  );
const touch = (name: string) =>
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type: 2 }] });

describe('workspace diagnostics', () => {
  it('judge the reports of all folders, and only reports', async () => {
    await start();
    expect(brokenOf(await ask())).toEqual({
      'one/县.nianbao.yaml': false,
      'one/深/乡 镇.年报.yml': true,
      'two/city.nianbao.yml': false,
    });
  });

  it('name a report once when folders lie in one another', async () => {
    await start(pulling, ['one', 'one/深']);
    expect(await ask()).toHaveLength(2);
  });

  it('take the text of an open report from the editor, however its address is spelt', async () => {
    await start();
    const uri = uriOf('one/县.nianbao.yaml').replace('%20', ' ').replace('one', '%6Fne');
    client.open(uri, broken, 3);
    const item = (await ask()).find((one) => one.uri === uri);
    expect(item).toMatchObject({ version: 3 });
    expect(item?.items?.some(({ code }) => code === 'T303')).toBe(true);
  });

  it('stay open until something changes, and then tell only that', async () => {
    await start();
    const first = await ask();
    let answered = false;
    const second = ask(first).finally(() => {
      answered = true;
    });
    // Another question is answered meanwhile.
    client.open('file:///x.nianbao.yaml', exampleText);
    await client.pull('file:///x.nianbao.yaml');
    expect(answered).toBe(false);
    put('two/city.nianbao.yml', broken);
    touch('two/city.nianbao.yml');
    const items = await second;
    expect(items.filter(({ kind }) => kind === 'full').map(({ uri }) => nameOf(uri))).toEqual([
      'two/city.nianbao.yml',
    ]);
    expect(items.filter(({ kind }) => kind === 'unchanged')).toHaveLength(2);
  });

  it.each([
    ['was renamed while it was open', 'one/县.nianbao.yaml', true],
    ['lies outside of the folders', 'three/x.nianbao.yaml', false],
  ])(
    'take back what was said of a closed document that %s, though the client names it no more',
    async (_, name, isGone) => {
      await start();
      const first = await ask();
      client.open(uriOf(name), broken);
      await client.pull(uriOf(name));
      if (isGone) rmSync(join(root, name));
      client.notify('textDocument/didClose', { textDocument: { uri: uriOf(name) } });
      if (isGone) touch(name);
      const rest = first.filter(({ uri }) => uri !== uriOf(name));
      const told = (await ask(rest)).filter(({ kind }) => kind === 'full');
      expect(told).toMatchObject([{ uri: uriOf(name), version: null, items: [] }]);
    },
  );

  it('take back what was said of a file that is gone', async () => {
    await start();
    const first = await ask();
    rmSync(join(root, 'one/深'), { recursive: true });
    touch('one/深/乡 镇.年报.yml');
    const gone = (await ask(first)).filter(({ kind }) => kind === 'full');
    expect(gone.map(({ uri, items }) => [nameOf(uri), items])).toEqual([['one/深/乡 镇.年报.yml', []]]);
  });

  it('end when the client calls them off', async () => {
    await start();
    const first = await ask();
    const source = new CancellationTokenSource();
    const previousResultIds = first.map(({ uri, resultId }) => ({ uri, value: resultId }));
    const asked = client.connection.sendRequest('workspace/diagnostic', { previousResultIds }, source.token);
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
  });

  it('answer at once, by reading again, a client that does not watch files', async () => {
    const { didChangeWatchedFiles: _, ...workspace } = pulling.workspace;
    await start({ ...pulling, workspace });
    const first = await ask();
    expect((await ask(first)).map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    put('two/city.nianbao.yml', broken);
    expect((await ask(first)).map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'full']);
  });

  it('come in parts when the client takes parts', async () => {
    await start();
    const parts: string[] = [];
    client.connection.onNotification(
      '$/progress',
      ({ token, value }: { token: string; value: { items: Item[] } }) => {
        if (token === 'p') parts.push(...value.items.map(({ uri }) => nameOf(uri)));
      },
    );
    const params = { previousResultIds: [], partialResultToken: 'p' };
    expect(await client.connection.sendRequest('workspace/diagnostic', params)).toEqual({ items: [] });
    expect(parts).toHaveLength(3);
    parts.length = 0;
    rmSync(join(root, 'two/city.nianbao.yml'));
    touch('two/city.nianbao.yml');
    const previousResultIds = [{ uri: uriOf('two/city.nianbao.yml'), value: 'x' }];
    await client.connection.sendRequest('workspace/diagnostic', { ...params, previousResultIds });
    expect(parts).toContain('two/city.nianbao.yml');
  });

  it('follow folders that are added and removed', async () => {
    await start(pulling, ['one']);
    const folder = (name: string) => ({ uri: uriOf(name), name });
    const event = { added: [folder('two')], removed: [folder('one')] };
    client.notify('workspace/didChangeWorkspaceFolders', { event });
    expect(Object.keys(brokenOf(await ask()))).toEqual(['two/city.nianbao.yml']);
  });
});

describe('checking the workspace', () => {
  it('counts files and problems, open reports by their text in the editor', async () => {
    await start();
    client.open(uriOf('one/深/乡 镇.年报.yml'), exampleText);
    const mended = await client.connection.sendRequest<Record<string, number>>('nianbao/checkWorkspace');
    client.close(uriOf('one/深/乡 镇.年报.yml'));
    const saved = await client.connection.sendRequest<Record<string, number>>('nianbao/checkWorkspace');
    expect([mended['files'], saved['files']]).toEqual([3, 3]);
    expect(saved['errors']).toBeGreaterThan(mended['errors'] ?? 0);
  });

  it('publishes what it found in closed files to a client that waits', async () => {
    await start(pushing);
    await client.connection.sendRequest('workspace/executeCommand', {
      command: 'nianbao.server.checkWorkspace',
    });
    const said = client.published.map(({ uri, diagnostics }) => [
      nameOf(uri),
      diagnostics.some(({ code }) => code === 'T303'),
    ]);
    expect(Object.fromEntries(said)).toEqual({
      'one/县.nianbao.yaml': false,
      'one/深/乡 镇.年报.yml': true,
      'two/city.nianbao.yml': false,
    });
  });
});
