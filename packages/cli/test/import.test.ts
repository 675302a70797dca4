import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseReport } from '@nianbao/document';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectGolden } from './golden.js';
import { createWorld, type World } from './world.js';

const example = (name: string) =>
  readFileSync(new URL(`../../../examples/huining-2021/${name}`, import.meta.url), 'utf8');
const source = example('source.txt');
const report = example('report.nianbao.yaml');

/** The same as a page. */
const page = `<html><body>${source
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('')}</body></html>`;

/** A row of table three says something that is no number. */
const lossy = source.replace(/(本年新收政府信息公开申请数量[^\d]*0[^\d]*)0/, '$1若干');
const listPage = '<html><body><ul><li><a href="1.html">通知</a></li></ul></body></html>';
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]);

const read = (folder: string, name: string) => readFile(join(folder, name), 'utf8');

let world: World;
beforeAll(async () => {
  world = await createWorld({
    'in/exact.txt': source,
    'in/2021/PAGE.HTM': page,
    'in/2021/lossy.txt': lossy,
    'in/list.html': listPage,
    'in/readme.md': 'not looked for',
    'picture.png': png,
    'empty/readme.md': '',
  });
});
afterAll(() => world[Symbol.asyncDispose]());

describe('import', () => {
  it('one source goes to standard output, and what is said of it to standard error', async () => {
    const { code, out, err } = await world.nianbao(['import', 'in/exact.txt']);
    expect({ code, out }).toEqual({ code: 0, out: report });
    expect(err).toContain('N101');
  });

  it('reads standard input, and says nothing where nothing is to be said', async () => {
    const { code, out, err } = await world.nianbao(['import', '-', '--no-check'], { stdin: source });
    expect({ code, out, err }).toEqual({ code: 0, out: report, err: '' });
  });

  it('knows a page by its bytes', async () => {
    const { out } = await world.nianbao(
      ['import', '-', '--no-check', '--summary', 'json', '--out', 'piped'],
      {
        stdin: page,
      },
    );
    expect(JSON.parse(out)).toMatchObject({
      sources: [{ format: 'html', report: 'piped/stdin.nianbao.yaml' }],
    });
  });

  it('mirrors a folder, goes on after a failure, and keeps each source apart', async () => {
    const { code, out, err } = await world.nianbao(['import', 'in', '--out', 'out', '--summary', 'json']);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    const { sources, summary, check } = JSON.parse(out);
    expect(sources.map(({ source: name, status }: Record<string, string>) => `${name} ${status}`)).toEqual([
      'in/2021/PAGE.HTM exact',
      'in/2021/lossy.txt messages',
      'in/exact.txt exact',
      'in/list.html failed',
    ]);
    expect(summary).toEqual({ sources: 4, exact: 2, messages: 1, failed: 1 });
    expect(check.summary.files).toBe(3);
    expect((await readdir(join(world.folder, 'out'), { recursive: true })).toSorted()).toEqual([
      '2021',
      '2021/PAGE.nianbao.yaml',
      '2021/lossy.nianbao.yaml',
      'exact.nianbao.yaml',
    ]);
    expect(await read(world.folder, 'out/exact.nianbao.yaml')).toBe(report);
    const { problems } = parseReport(await read(world.folder, 'out/2021/lossy.nianbao.yaml'));
    expect(problems.filter(({ code: one }) => one.startsWith('S'))).toEqual([]);
  });

  it('never overwrites without --force', async () => {
    const args = ['import', 'in/exact.txt', '--out', 'kept', '--no-check'];
    expect((await world.nianbao(args)).code).toBe(0);
    expect((await world.nianbao(args)).code).toBe(2);
    expect((await world.nianbao([...args, '--force'])).code).toBe(0);
  });

  it('--out may name a file for one source', async () => {
    expect((await world.nianbao(['import', 'in/exact.txt', '-o', 'one/a.yaml', '--no-check'])).code).toBe(0);
    expect(await read(world.folder, 'one/a.yaml')).toBe(report);
    expect((await world.nianbao(['import', 'in', '-o', 'one/b.yaml'])).code).toBe(2);
  });

  it('--provenance says where each value stood', async () => {
    await world.nianbao(['import', 'in/exact.txt', '--out', 'traced', '--no-check', '--provenance']);
    const { values, format, edition } = JSON.parse(
      await read(world.folder, 'traced/exact.nianbao.yaml.provenance.json'),
    );
    expect({ format, edition }).toEqual({ format: 'text', edition: '2021' });
    expect(values['applications.received.total']).toMatchObject({ match: 'exact', text: '0' });
  });

  it('two sources never become one file', async () => {
    const { code } = await world.nianbao([
      'import',
      'in/exact.txt',
      'in/../in/2021/lossy.txt',
      'in/list.html',
    ]);
    expect(code).toBe(2);
    await using other = await createWorld({ 'a.txt': source, 'a.html': page });
    expect((await other.nianbao(['import', 'a.txt', 'a.html'])).code).toBe(2);
    expect((await readdir(other.folder)).toSorted()).toEqual(['a.html', 'a.txt']);
  });

  it.each([
    [['import', 'in/2021/lossy.txt', '--no-check'], 1],
    [['import', 'in/list.html'], 2],
    [['import', 'picture.png'], 2],
    [['import', 'gone.txt'], 2],
    [['import', 'empty'], 2],
    [['import'], 2],
    [['import', 'in/exact.txt', '--format', 'odt'], 2],
    [['import', 'in/exact.txt', '--edition', '2020'], 2],
    [['import', 'in/exact.txt', '--summary', 'json'], 2],
    [['import', 'in/exact.txt', '--provenance'], 2],
    [['import', 'in/exact.txt', '--edition', '2021', '--format', 'text', '--no-check'], 0],
  ])('%j exits with %i', async (args, expected) => {
    expect((await world.nianbao(args)).code).toBe(expected);
  });

  it('a bar on a terminal alone, and gone at the end', async () => {
    const args = ['import', 'in', '--out', 'barred', '--no-check'];
    const { err, out } = await world.nianbao(args, {
      terminal: true,
      env: { LANG: 'zh_CN.UTF-8', NO_COLOR: '1' },
    });
    expect(err).toContain('2/4');
    expect(err.endsWith('\r\u001b[K')).toBe(true);
    expect(out).not.toContain('\u001b[K');
    expect((await world.nianbao([...args, '--force'])).err).toBe('');
  });
});

describe('what the user sees', () => {
  it.each(['zh-CN', 'en'])('in %s', async (lang) => {
    const told = ['--no-check', '--force', '--lang', lang];
    const folder = await world.nianbao(['import', 'in', 'gone.txt', '--out', 'seen', '--verbose', ...told]);
    const single = await world.nianbao(['import', 'picture.png', '--lang', lang]);
    const taken = await world.nianbao(['import', 'in', '--out', 'seen/a.yaml', '--lang', lang]);
    const help = await world.nianbao(['help', 'import', '--lang', lang]);
    const screens = [folder, single, taken, help].map(
      ({ code, out, err }) => `${out}${err === '' ? '' : `--- stderr\n${err}`}--- ${code}\n`,
    );
    await expectGolden(`import.${lang}.txt`, screens.join('\n'));
  });
});
