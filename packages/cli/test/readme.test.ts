// The examples of the package's README, run as a shell would.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReport } from '@nianbao/document';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lines, spans } from '../../importers/test/layouts.js';
import { docxOf } from '../../importers/test/packages.js';
import { createWorld, type World } from './world.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const shell = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);
const report = buildBalancedReport(7);

let world: World;
beforeAll(async () => {
  world = await createWorld({
    'page.html': spans(report),
    'large.html': `<p>${'年'.repeat(100_000)}</p>`.repeat(50) + spans(report),
    'copied.txt': lines(report),
    'published/2023/a.docx': docxOf(report),
    'published/2024/b.html': spans(report),
  });
});
afterAll(() => world[Symbol.asyncDispose]());

/** Runs a line of the README, its comment and redirections as a shell understands them. */
async function run(line: string): Promise<{ readonly code: number; readonly out: string }> {
  const [command = ''] = line.split(/\s+#/);
  const [, input] = / < (\S+)/.exec(command) ?? [];
  const [, output] = / > (\S+)/.exec(command) ?? [];
  const args = command
    .replaceAll(/ [<>] \S+/g, '')
    .trim()
    .split(/\s+/)
    .slice(1);
  const stdin = input === undefined ? {} : { stdin: readFileSync(join(world.folder, input)) };
  const { code, out } = await world.nianbao(args, stdin);
  if (output !== undefined) writeFileSync(join(world.folder, output), out);
  return { code, out: output === undefined ? out : readFileSync(join(world.folder, output), 'utf8') };
}

const applicationsIn = (text: string) => parseReport(text).report.applications;

describe('the README', () => {
  it('has examples of imports', () => {
    expect(shell.filter((line) => line.startsWith('nianbao import')).length).toBe(shell.length);
    expect(shell.length).toBeGreaterThan(3);
  });

  it.each(shell)('%s', async (line) => {
    const { code, out } = await run(line);
    expect(code).toBe(0);
    if (!line.includes('--out')) expect(applicationsIn(out)).toEqual(report.applications);
  });

  it('its folder of reports mirrors the folder of sources', () => {
    for (const name of ['2023/a.nianbao.yaml', '2024/b.nianbao.yaml']) {
      const file = join(world.folder, 'reports', name);
      expect([name, existsSync(file) && applicationsIn(readFileSync(file, 'utf8'))]).toEqual([
        name,
        report.applications,
      ]);
    }
  });

  it('its larger limit is needed for the large page', async () => {
    expect((await world.nianbao(['import', 'large.html', '--no-check'])).code).toBe(1);
  });
});
