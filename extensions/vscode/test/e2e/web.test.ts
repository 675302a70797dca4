import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mustSkip, part } from './support/parts.js';
import { countyFolder, exampleReport, vsix } from './support/paths.js';
import { sources } from './support/sources.js';
import { unpackVsix } from './support/unpack-vsix.js';
import { freePort } from './support/vscode-server.js';

const suite = 'the same package in the web extension host';

describe.skipIf(mustSkip(suite, 'browser', 'web'))(suite, () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-web-'));
  const extension = join(folder, 'extension');
  const workspace = join(folder, 'workspace');

  beforeAll(async () => {
    unpackVsix(vsix, extension);
    mkdirSync(workspace);
    cpSync(exampleReport, join(workspace, 'report.nianbao.yaml'));
    for (const name of ['2023/教育局.nianbao.yaml', '2024/教育局.nianbao.yaml'])
      cpSync(join(countyFolder, name), join(workspace, name));
    for (const [name, content] of Object.entries(sources)) writeFileSync(join(workspace, name), content);
    await build({
      entryPoints: [fileURLToPath(new URL('web/suite.ts', import.meta.url))],
      outfile: join(extension, 'suite.js'),
      bundle: true,
      format: 'cjs',
      external: ['vscode'],
    });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  it('does what it does on a desktop', async () => {
    const { data, commit } = part('web');
    const output = await runSuite({
      browser: part('browser').path,
      commit,
      testRunnerDataDir: data,
      port: await freePort(),
      extensionDevelopmentPath: extension,
      extensionTestsPath: join(extension, 'suite.js'),
      folderPath: workspace,
    });
    const said = /\[suite\] (\[.*\])/.exec(output)?.[1];
    if (said === undefined) throw new Error(output.slice(-4000));
    const results: string[] = JSON.parse(said);
    expect(results.filter((result) => result.startsWith('FAILED'))).toEqual([]);
    expect(results).toHaveLength(17);
  });
});

function runSuite(options: object): Promise<string> {
  const script = fileURLToPath(new URL('support/web-host.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  return new Promise((resolve) => child.once('close', () => resolve(output)));
}
