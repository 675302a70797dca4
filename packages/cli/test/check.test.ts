import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { broken, gbk, sound, warned } from './reports.js';
import { createWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld({
    'sound.nianbao.yaml': sound,
    'broken.nianbao.yaml': broken,
    'warned.nianbao.yaml': warned,
    'folder/a.年报.yml': sound,
    'folder/b.nianbao.yaml': broken,
    'folder/.hidden/c.nianbao.yaml': broken,
    'folder/node_modules/d.nianbao.yaml': broken,
    'folder/other.yaml': 'a: 1\n',
    'reports/one.yaml': sound,
    'reports/two.yaml': 'a: 1\n',
    'reports/[x].nianbao.yaml': sound,
    'gbk.nianbao.yaml': gbk,
    'empty.nianbao.yaml': '',
    'other.yaml': 'a: 1\n',
    'copies/2024.nianbao.yaml': sound,
    'copies/2024.nianbao.json': '{ "edition": "2021" }',
    'copies/2023.nianbao.json': '{ "edition": "2021" }',
    'broken.nianbao.json': '{ "edition": ',
    'misset/nianbao.config.yaml': 'rules: [\n',
    'misset/sound.nianbao.yaml': sound,
    'report.nianbao.json': JSON.stringify({ edition: '2021', agency: { name: '某局' } }),
  });
});
afterAll(() => world[Symbol.asyncDispose]());

interface Json {
  readonly files: readonly {
    readonly file: string;
    readonly problems: readonly Record<string, unknown>[];
    readonly outcomes: Readonly<Record<string, string>>;
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

async function json(...args: string[]): Promise<Json & { code: number; err: string }> {
  const { code, out, err } = await world.nianbao(['check', '--format', 'json', ...args]);
  return { ...(JSON.parse(out) as Json), code, err };
}

describe('exit codes', () => {
  it.each([
    ['a sound report', ['sound.nianbao.yaml'], 0],
    ['errors', ['broken.nianbao.yaml'], 1],
    ['warnings alone', ['warned.nianbao.yaml'], 0],
    ['warnings within the limit', ['warned.nianbao.yaml', '--max-warnings', '1'], 0],
    ['too many warnings', ['warned.nianbao.yaml', '--max-warnings', '0'], 1],
    ['a warning made an error', ['warned.nianbao.yaml', '--rule', 'N101=error'], 1],
    ['a rule switched off', ['warned.nianbao.yaml', '--max-warnings=0', '--rule', 'breakdown-sum=off'], 0],
    ['a file that is not there', ['sound.nianbao.yaml', 'gone.yaml'], 2],
    ['a file that is not UTF-8', ['gbk.nianbao.yaml'], 2],
    ['a file named that is no report', ['other.yaml'], 2],
    ['an empty report', ['empty.nianbao.yaml'], 2],
    ['a file of that name that is no JSON', ['broken.nianbao.json'], 2],
    ['a configuration that is no YAML', ['misset'], 1],
    ['the same, asked for nothing', ['misset', '--no-config'], 0],
    ['a folder', ['folder'], 1],
    ['a folder without reports', ['folder/.hidden/nothing'], 2],
    ['a glob', ['reports/*.yaml'], 0],
    ['a glob that nothing matches', ['nowhere/*.yaml'], 2],
    ['a name with glob characters', ['reports/[x].nianbao.yaml'], 0],
    ['an unknown option', ['--nope'], 2],
    ['an unknown format', ['--format', 'xml'], 2],
    ['an unknown rule', ['--rule', 'T999=off'], 2],
    ['an unknown severity', ['--rule', 'T301=loud'], 2],
    ['a limit that is no number', ['--max-warnings', 'many'], 2],
  ])('%s', async (_name, args, expected) => {
    const { code, err } = await world.nianbao(['check', ...args]);
    expect(code, err).toBe(expected);
    // A failure is said in one line.
    expect(err.split('\n').filter(Boolean)).toHaveLength(expected === 2 ? 1 : 0);
  });
});

describe('files', () => {
  it.each([
    ['folder', ['folder'], ['folder/a.年报.yml', 'folder/b.nianbao.yaml']],
    ['folder with a slash', ['folder/'], ['folder/a.年报.yml', 'folder/b.nianbao.yaml']],
    ['glob', ['reports/*.yaml'], ['reports/[x].nianbao.yaml', 'reports/one.yaml']],
    ['each once', ['sound.nianbao.yaml', './sound.nianbao.yaml', 's*.nianbao.yaml'], ['sound.nianbao.yaml']],
    [
      'in their order',
      ['warned.nianbao.yaml', 'sound.nianbao.yaml'],
      ['warned.nianbao.yaml', 'sound.nianbao.yaml'],
    ],
    ['JSON', ['report.nianbao.json'], ['report.nianbao.json']],
    ['a folder without copies as JSON', ['copies'], ['copies/2023.nianbao.json', 'copies/2024.nianbao.yaml']],
    ['a copy as JSON when it is named', ['copies/2024.nianbao.json'], ['copies/2024.nianbao.json']],
  ])('%s', async (_name, args, expected) => {
    expect((await json(...args)).files.map(({ file }) => file)).toEqual(expected);
  });

  it('what cannot be read is named and does not stop the rest', async () => {
    const { files, code, err } = await json(
      'gone.yaml',
      'gbk.nianbao.yaml',
      'other.yaml',
      'sound.nianbao.yaml',
    );
    expect(files.map(({ file }) => file)).toEqual(['sound.nianbao.yaml']);
    expect(code).toBe(2);
    for (const name of ['gone.yaml', 'gbk.nianbao.yaml', 'other.yaml']) expect(err).toContain(name);
  });

  it('standard input has the name that it is given', async () => {
    const { out, code } = await world.nianbao(['check', '-', '--format=json', '--stdin-filename', 'x.yaml'], {
      stdin: broken,
    });
    expect(code).toBe(1);
    expect((JSON.parse(out) as Json).files.map(({ file }) => file)).toEqual(['x.yaml']);
  });
});

describe('--format json', () => {
  it('has the shape that programs rely on', async () => {
    const { files, summary } = await json('broken.nianbao.yaml');
    const [file] = files;
    const problem = file?.problems.find(({ code }) => code === 'T303');
    expect(Object.keys(problem ?? {})).toEqual([
      'code',
      'slug',
      'severity',
      'message',
      'path',
      'line',
      'column',
      'endLine',
      'endColumn',
      'expected',
      'actual',
      'related',
    ]);
    const line = broken.split('\n').findIndex((text) => text.includes('本年新收')) + 1;
    const column = (broken.split('\n')[line - 1] ?? '').indexOf('4 }') + 1;
    expect(problem).toMatchObject({
      slug: 'applicant-total',
      severity: 'error',
      path: 'applications.received.total',
      line,
      column,
      endLine: line,
      endColumn: column + 1,
      expected: 3,
      actual: 4,
    });
    expect(file?.outcomes).toMatchObject({ T303: 'failed', T302: 'passed' });
    expect(Object.keys(summary)).toEqual([
      'files',
      'errors',
      'warnings',
      'hints',
      'suppressed',
      'withoutLastYear',
      'goneFromBaseline',
    ]);
    expect(summary).toMatchObject({ files: 1, warnings: 1, hints: 0 });
  });

  it('--quiet leaves the counts as they are', async () => {
    const { files, summary } = await json('warned.nianbao.yaml', '--quiet');
    expect(files[0]?.problems).toEqual([]);
    expect(summary['warnings']).toBe(1);
  });

  it('is one object even when nothing could be read', async () => {
    const { files, summary } = await json('gone.yaml');
    expect(files).toEqual([]);
    expect(summary).toMatchObject({ files: 0, errors: 0, warnings: 0, hints: 0 });
  });
});
