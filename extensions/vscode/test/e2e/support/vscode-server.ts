import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { registerEmptyLanguagePack } from './display-language.js';
import type { ServerPart } from './parts.js';

const START_PATIENCE = 60_000;

const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'security.workspace.trust.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'update.mode': 'none',
  'window.commandCenter': false,
};

export interface StartOptions {
  readonly part: ServerPart;
  readonly vsix: string;
  /** Files copied into the workspace folder, by their name there. */
  readonly files: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Language of the interface; English when left out. */
  readonly language?: string;
}

export interface VSCodeServer {
  readonly url: string;
  readonly workspace: string;
  /** Where extensions, and what they keep, lie. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** A VS Code server with the extension installed in it, a workspace of its own, and no state from earlier runs. */
export async function startVSCode(options: StartOptions): Promise<VSCodeServer> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-vscode-'));
  const workspace = prepareFolders(folder, options);
  const main = join(options.part.root, 'out/server-main.js');
  const common = [
    ...['--accept-server-license-terms', '--server-data-dir', join(folder, 'data')],
    ...['--user-data-dir', join(folder, 'data'), '--extensions-dir', join(folder, 'extensions')],
  ];
  install(options.part.node, [main, ...common, '--install-extension', options.vsix]);
  const port = await freePort();
  const log = join(folder, 'server.log');
  const output = openSync(log, 'w');
  const listen = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  const flags = ['--telemetry-level', 'off', '--disable-workspace-trust'];
  const child = spawn(options.part.node, [main, ...common, ...listen, ...flags, ...languageFlags(options)], {
    stdio: ['ignore', output, output],
  });
  const base = `http://127.0.0.1:${port}`;
  await ready(base, child, log);
  const url = `${base}/?folder=${encodeURIComponent(workspace)}`;
  return {
    url,
    workspace,
    folder,
    stop: async () => {
      await end(child);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function prepareFolders(folder: string, { files, settings, language }: StartOptions): string {
  const workspace = join(folder, '年报');
  for (const name of ['data/User', 'extensions']) mkdirSync(join(folder, name), { recursive: true });
  mkdirSync(workspace);
  for (const [name, source] of Object.entries(files))
    cpSync(source, join(workspace, name), { recursive: true });
  if (language !== undefined) registerEmptyLanguagePack(join(folder, 'data'), language);
  writeFileSync(join(folder, 'data/User/settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...settings }));
  return workspace;
}

function languageFlags({ language }: StartOptions): readonly string[] {
  return language === undefined ? [] : ['--locale', language];
}

function install(node: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8' });
  if (status !== 0 || !/successfully installed/.test(stdout))
    throw new Error(`not installed: ${stdout}${stderr}`);
}

async function ready(base: string, child: ChildProcess, log: string): Promise<void> {
  const deadline = Date.now() + START_PATIENCE;
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`${base}/version`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(`the VS Code server did not start, see ${log}`);
}

async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([gone, sleep(3000)]);
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
