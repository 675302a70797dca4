import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mayDependOn, root } from './rooms.js';

interface Packed {
  readonly name: string;
  readonly files: readonly { readonly path: string }[];
}

const published = readdirSync(`${root}packages`)
  .map((folder) => JSON.parse(readFileSync(`${root}packages/${folder}/package.json`, 'utf8')))
  .filter((manifest) => !manifest.private)
  .map((manifest) => manifest.name as string);

it('every published package takes its licence, its README and its build along', () => {
  const args = ['pack', '--dry-run', '--json', ...published.flatMap((name) => ['-w', name])];
  const packed: readonly Packed[] = JSON.parse(
    execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const missing = packed.flatMap(({ name, files }) => {
    const has = (wanted: RegExp) => files.some(({ path }) => wanted.test(path));
    return [/^LICENSE$/, /^README\.md$/, /^dist\/.*\.js$/]
      .filter((wanted) => !has(wanted))
      .map((wanted) => `${name}: ${wanted}`);
  });
  expect({ packed: packed.map(({ name }) => name).sort(), missing }).toEqual({
    packed: [...published].sort(),
    missing: [],
  });
});

it.each([
  ['packages/cli', ['cli', 'importers', 'schema', 'document']],
  ['packages/language-server', ['language-server', 'importers', 'document']],
  ['extensions/vscode', ['vscode', 'language-server', 'importers', 'document']],
])('%s names the packages of others in its bundles, with their licences', (folder, rooms) => {
  const notices = readFileSync(`${root}${folder}/dist/THIRD-PARTY-NOTICES.txt`, 'utf8');
  const named = new Set(
    [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \([\w.-]+\)$/gm)].map(([, name]) => name),
  );
  // `vscode` is the editor itself; a bundle's rooms bring what the table of the house lets them use.
  const used = rooms.flatMap((room) => mayDependOn[room] ?? []).filter((name) => name !== 'vscode');
  expect(used.filter((name) => !named.has(name) && name !== 'vscode-languageserver-types')).toEqual([]);
});
