import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from './rooms.js';

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);
const isText = (file: string) => !/\.(png|vsix|ico|woff2?)$/.test(file);
const matching = (files: readonly string[], pattern: RegExp) =>
  files.filter((file) => pattern.test(readFileSync(root + file, 'utf8')));

it('the top level holds what the house has, and nothing else', () => {
  const known =
    /^(\..*|package(-lock)?\.json|turbo\.json|tsconfig\.base\.json|biome\.json|packages|extensions|examples|README(\.zh-CN)?\.md|LICENSE|ARCHITECTURE\.md|CONTRIBUTING\.md|CHANGELOG\.md)$/;
  const top = new Set(tracked.map((file) => file.split('/')[0] ?? ''));
  expect([...top].filter((name) => !known.test(name))).toEqual([]);
});

it('no tracked file names a registry host or a folder of one machine', () => {
  const hosts = new RegExp(['registry\\.npm', 'js\\.org|deb\\.debian', '\\.org|npmmirror'].join(''));
  const folders = new RegExp(['(^|[\\s"\'(=])/(', 'work|farm', '|root|home/[a-z]+)/'].join(''), 'm');
  const files = tracked.filter(isText).filter((file) => !file.endsWith('hygiene.test.ts'));
  expect({ hosts: matching(files, hosts), folders: matching(files, folders) }).toEqual({
    hosts: [],
    folders: [],
  });
});

it('no source uses `any`, a default export or a file named utils', () => {
  const sources = tracked.filter(
    (file) => /^(packages|extensions)\/.*\.ts$/.test(file) && !/\.config\.ts$/.test(file),
  );
  expect(matching(sources, /[^\s*/](:|<)\s*any\b(?! [a-z])|\bas any\b|^export default/m)).toEqual([]);
  expect(tracked.filter((file) => /(^|\/)utils?\.[a-z]+$/.test(file))).toEqual([]);
});

it('sources stay small: 250 lines, data tables and generated files aside', () => {
  const data = /generated|vocabulary\/|messages\/|\.test\.ts$/;
  const sources = tracked.filter(
    (file) => /^(packages|extensions)\/[^/]+\/src\/.*\.ts$/.test(file) && !data.test(file),
  );
  const lines = (file: string) => readFileSync(root + file, 'utf8').split('\n').length;
  expect(sources.filter((file) => lines(file) > 251)).toEqual([]);
});

it('every package has the same script words', () => {
  const manifests = tracked.filter((file) => /^(packages|extensions)\/[^/]+\/package\.json$/.test(file));
  const missing = manifests.flatMap((file) => {
    const { scripts } = JSON.parse(readFileSync(root + file, 'utf8'));
    return ['check', 'lint', 'test'].filter((word) => !scripts?.[word]).map((word) => `${file}: ${word}`);
  });
  expect(missing).toEqual([]);
});

it('every changeset can be read and names packages of this repository', () => {
  const notes = tracked.filter((file) => /^\.changeset\/(?!README).*\.md$/.test(file));
  const packages = tracked
    .filter((file) => /^(packages|extensions)\/[^/]+\/package\.json$/.test(file))
    .map((file) => JSON.parse(readFileSync(root + file, 'utf8')).name as string);
  const unknown = notes.flatMap((file) => {
    const [, head = ''] = readFileSync(root + file, 'utf8').split(/^---$/m);
    // A key written twice throws here, as it does when the release is made.
    return Object.keys(parse(head)).filter((name) => !packages.includes(name));
  });
  expect(unknown).toEqual([]);
});
