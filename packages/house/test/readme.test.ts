import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from './rooms.js';

const pages = ['README.md', 'README.zh-CN.md'] as const;
const read = (page: string) => readFileSync(root + page, 'utf8');

/** The lines of the shell blocks of a page. */
function commandsOf(page: string): readonly string[] {
  const blocks = [...read(page).matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
  return blocks.flatMap((block) => block.trim().split('\n'));
}

/** These run all tests, this one included: `.ci/run` runs them word for word, and the packaging end-to-end test packages. */
const elsewhere = ['npm ci && npm start', 'npm ci && npm test', 'npm run package'];

describe.each(pages)('%s', (page) => {
  const commands = commandsOf(page);

  it('has commands', () => {
    expect(commands.length).toBeGreaterThan(5);
    expect(elsewhere.filter((command) => !commands.includes(command))).toEqual([]);
  });

  it.each(commands.filter((command) => !elsewhere.includes(command)))('%s', (command) => {
    const line = command.replace(/^nianbao /, 'node packages/cli/bin/nianbao.js ');
    const run = spawnSync('bash', ['-c', line], { cwd: root, encoding: 'utf8' });
    expect({ command, status: run.status, stderr: run.stderr }).toEqual({ command, status: 0, stderr: '' });
    expect(run.stdout.length).toBeGreaterThan(10);
  });

  it('links only to what is there', () => {
    const links = [...read(page).matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
    const missing = links.filter((link) => spawnSync('test', ['-e', root + link]).status !== 0);
    expect(missing).toEqual([]);
  });
});

it('the two pages show the same commands and code', () => {
  const code = (page: string) => [...read(page).matchAll(/```(\w+)/g)].map((match) => match[1]);
  expect(commandsOf('README.md')).toEqual(commandsOf('README.zh-CN.md'));
  expect(code('README.md')).toEqual(code('README.zh-CN.md'));
  expect(read('README.md').match(/^#+ /gm)).toEqual(read('README.zh-CN.md').match(/^#+ /gm));
});

it('CI runs the two README commands', () => {
  const script = read('.ci/run');
  for (const command of ['npm ci', 'npm start', 'npm test']) expect(script).toContain(command);
});
