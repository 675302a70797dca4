import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { Client, pulling, pushing, type StartOptions } from './client.js';
import { exampleFolder, exampleText } from './reports.js';

const bin = fileURLToPath(new URL('../bin/nianbao-language-server.js', import.meta.url));
const packageFile = new URL('../package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };

describe('what the server says it can do', () => {
  const clients: readonly [name: string, options: StartOptions][] = [
    ['pushing', { capabilities: pushing }],
    ['pulling', { capabilities: pulling }],
    ['bare', { capabilities: {} }],
  ];
  it.each(clients)('to a client that is %s', async (name, options) => {
    const client = await Client.start(options);
    const { serverInfo, capabilities } = client.initialized;
    expect(serverInfo).toEqual({ name: 'nianbao-language-server', version });
    await expect(`${JSON.stringify(capabilities, null, 2)}\n`).toMatchFileSnapshot(
      `golden/capabilities-${name}.json`,
    );
    expect(await client.stop()).toBe(0);
  });

  it('and asks to be told of settings and files where the client offers it', async () => {
    const client = await Client.start();
    const uri = `${exampleFolder}report.nianbao.yaml`;
    const shown = client.diagnostics(uri);
    client.open(uri, exampleText);
    await shown;
    expect(client.asked).toEqual(['client/registerCapability', 'client/registerCapability']);
    await client.stop();
  });
});

describe('the command', () => {
  it('prints its version', () => {
    expect(execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
  });

  it.each([
    ['zh_CN.UTF-8', '用法'],
    ['C', 'Usage'],
  ])('explains itself under %s', (LANG, word) => {
    const env = { ...process.env, LC_ALL: LANG };
    expect(execFileSync(process.execPath, [bin, '--help'], { encoding: 'utf8', env })).toContain(word);
  });

  it('refuses to start without a channel', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin], { encoding: 'utf8' });
    expect({ status, stdout, spoke: stderr.includes('--stdio') }).toEqual({
      status: 2,
      stdout: '',
      spoke: true,
    });
  });

  it('talks over the channel between Node processes', async () => {
    const child = spawn(process.execPath, [bin, '--node-ipc'], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const answer = new Promise<{ readonly id?: number; readonly result?: object }>((resolve) =>
      child.once('message', (message) => resolve(message as object)),
    );
    child.send({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    expect(await answer).toMatchObject({ id: 1, result: { serverInfo: { version } } });
    child.kill();
  });

  it('talks over a socket', async () => {
    const listener = createServer();
    const port = await new Promise<number>((resolve) =>
      listener.listen(0, '127.0.0.1', () => {
        const address = listener.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      }),
    );
    const connected = new Promise<import('node:net').Socket>((resolve) =>
      listener.once('connection', resolve),
    );
    const child = spawn(process.execPath, [bin, `--socket=${port}`], { stdio: 'ignore' });
    const socket = await connected;
    const connection = createMessageConnection(
      new StreamMessageReader(socket),
      new StreamMessageWriter(socket),
    );
    connection.listen();
    const params = { processId: null, rootUri: null, capabilities: {} };
    expect(await connection.sendRequest('initialize', params)).toMatchObject({ serverInfo: { version } });
    connection.dispose();
    socket.destroy();
    listener.close();
    child.kill();
  });
});

describe('the bundles', () => {
  it.each(['node', 'browser'])('for %s hold no zod', (host) => {
    const text = readFileSync(new URL(`../dist/${host}.meta.json`, import.meta.url), 'utf8');
    const { outputs } = JSON.parse(text) as {
      outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }>;
    };
    const inputs = Object.entries(outputs).flatMap(([, output]) => Object.entries(output.inputs));
    const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([name]) => name);
    expect(used.some((name) => name.includes('/yaml/'))).toBe(true);
    expect(used.filter((name) => name.includes('/zod/'))).toEqual([]);
  });
});
