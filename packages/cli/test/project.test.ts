import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseReport } from '@nianbao/document';
import { describe, expect, it } from 'vitest';
import { warned } from './reports.js';
import { createWorld, type World } from './world.js';
import { carried, reportOf as report } from './years.js';

const before = report('示例县甲局', 2023);
const after = report('示例县甲局', 2024, carried);

interface Json {
  readonly files: readonly {
    readonly file: string;
    readonly problems: readonly {
      readonly code: string;
      readonly path: string;
      readonly related: readonly { readonly file?: string; readonly line?: number }[];
    }[];
    readonly outcomes: Readonly<Record<string, string>>;
    readonly reasons?: Readonly<Record<string, string>>;
    readonly suppressed: readonly { readonly code: string; readonly by: string }[];
  }[];
  readonly summary: Readonly<Record<string, unknown>>;
}

async function check(world: World, args: readonly string[], stdin?: string) {
  const { code, out, err } = await world.nianbao(['check', '--format', 'json', ...args], {
    ...(stdin === undefined ? {} : { stdin }),
  });
  return { ...(JSON.parse(out) as Json), code, err };
}

const codesIn = ({ files }: Json, name: string) =>
  files.find(({ file }) => file === name)?.problems.map(({ code }) => code) ?? [];

describe('a report among its neighbours', () => {
  it.each([
    ['a folder', ['.'], 'a/2024.nianbao.yaml'],
    ['one file, its neighbour beside it', ['a/2024.nianbao.yaml'], 'a/2024.nianbao.yaml'],
    ['files of several folders', ['b/2024.nianbao.yaml', 'a/2023.nianbao.yaml'], 'b/2024.nianbao.yaml'],
  ])('%s', async (_name, args, file) => {
    await using world = await createWorld({
      'a/2023.nianbao.yaml': before,
      'a/2024.nianbao.yaml': after,
      ...(file.startsWith('b') ? { 'b/2024.nianbao.yaml': after } : {}),
    });
    const checked = await check(world, args);
    const problem = checked.files
      .find((one) => one.file === file)
      ?.problems.find(({ code, path }) => code === 'Y101' && path === 'applications.broughtForward');
    const line = before.split('\n').findIndex((text) => text.includes('结转下年度')) + 1;
    expect(problem?.related).toContainEqual(expect.objectContaining({ file: 'a/2023.nianbao.yaml', line }));
    expect(checked.code).toBe(1);
  });

  it.each(['nianbao.config.yaml', 'other.yaml'])('as JSON, beside %s', async (config) => {
    await using world = await createWorld({
      [config]: '',
      '2023.nianbao.json': JSON.stringify(parseReport(before).report),
      '2024.nianbao.yaml': after,
      // A copy of this year's.
      '2024.nianbao.json': JSON.stringify(parseReport(after).report),
    });
    const checked = await check(world, config.startsWith('other') ? ['2024.nianbao.yaml'] : ['.']);
    expect(codesIn(checked, '2024.nianbao.yaml')).toContain('Y101');
    expect(codesIn(checked, '2024.nianbao.yaml')).not.toContain('C103');
    expect(checked.files.map(({ file }) => file)).not.toContain('2024.nianbao.json');
  });

  it('nearest configuration decides; a nested one takes its folder out', async () => {
    await using world = await createWorld({
      'nianbao.config.yaml': '',
      'x/y/2023.nianbao.yaml': before,
      '2024.nianbao.yaml': after,
      'own/nianbao.config.yaml': '',
      'own/2024.nianbao.yaml': after,
    });
    const checked = await check(world, ['2024.nianbao.yaml', 'own']);
    expect(codesIn(checked, '2024.nianbao.yaml')).toContain('Y101');
    expect(codesIn(checked, 'own/2024.nianbao.yaml')).not.toContain('Y101');
    expect(codesIn(checked, '2024.nianbao.yaml')).not.toContain('C103');
    const without = await check(world, ['2024.nianbao.yaml', '--no-config']);
    expect(codesIn(without, '2024.nianbao.yaml')).not.toContain('Y101');
    const named = await check(world, ['own', '--config', 'nianbao.config.yaml']);
    expect(codesIn(named, 'own/2024.nianbao.yaml')).toContain('Y101');
  });

  it.each([
    [[], []],
    [['--stdin-filename', '2024.nianbao.yaml'], ['Y101']],
    [
      ['--stdin-filename', 'draft.nianbao.yaml'],
      ['C103', 'Y101'],
    ],
  ])('standard input with %j finds %j', async (args, expected) => {
    await using world = await createWorld({
      '2023.nianbao.yaml': before,
      '2024.nianbao.yaml': before.replace('2023', '2024'),
    });
    const { files } = await check(world, ['-', ...args], after);
    const found = files[0]?.problems.map(({ code }) => code).filter((code) => /^[CY]/.test(code));
    expect(found?.sort()).toEqual(expected);
  });

  it('an organ stands together, the rest in the order found', async () => {
    const other = (year: number) => report('示例县乙局', year);
    await using world = await createWorld({
      '2023/a.nianbao.yaml': before,
      '2023/b.nianbao.yaml': other(2023),
      '2024/a.nianbao.yaml': after,
      '2024/b.nianbao.yaml': other(2024),
    });
    expect((await check(world, ['.'])).files.map(({ file }) => file)).toEqual([
      '2023/a.nianbao.yaml',
      '2024/a.nianbao.yaml',
      '2023/b.nianbao.yaml',
      '2024/b.nianbao.yaml',
    ]);
  });

  it.each(['pretty', 'github', 'junit', 'sarif'])('%s names the place in the other file', async (format) => {
    await using world = await createWorld({ '2023.nianbao.yaml': before, '2024.nianbao.yaml': after });
    const { out } = await world.nianbao(['check', '2024.nianbao.yaml', '--format', format]);
    expect(out).toMatch(/2023\.nianbao\.yaml/);
  });

  it('no configuration where --config points is a failure', async () => {
    await using world = await createWorld({ '2024.nianbao.yaml': after });
    expect((await world.nianbao(['check', '--config', 'gone.yaml'])).code).toBe(2);
  });
});

describe('outcomes', () => {
  const files = { '2023.nianbao.yaml': before, '2024.nianbao.yaml': after };

  it('a report without last year says so once, a single one only when asked', async () => {
    await using world = await createWorld(files);
    expect((await check(world, ['.'])).summary['withoutLastYear']).toBe(1);
    await using single = await createWorld({ '2023.nianbao.yaml': before });
    expect((await check(single, ['.'])).summary['withoutLastYear']).toBe(0);
    expect((await check(single, ['.', '--show-outcomes'])).summary['withoutLastYear']).toBe(1);
  });

  it('--show-outcomes counts for each rule and gives the reasons', async () => {
    await using world = await createWorld(files);
    const { files: checked, summary } = await check(world, ['.', '--show-outcomes', '--rule', 'T401=off']);
    expect(summary['outcomes']).toMatchObject({
      Y101: { passed: 0, failed: 1, notAssessable: 1, off: 0 },
      T301: { passed: 2, failed: 0, notAssessable: 0, off: 0 },
      T401: { passed: 0, failed: 0, notAssessable: 0, off: 2 },
    });
    expect(checked[0]?.reasons?.['Y101']).toContain('2022');
  });

  it.each([
    ['mandatory', 'off', 0],
    ['recommended', 'failed', 0],
    ['strict', 'failed', 1],
  ])('--preset %s: a recommendation is %s', async (preset, outcome, exit) => {
    await using world = await createWorld({ 'a.nianbao.yaml': warned });
    const { files: checked, code } = await check(world, ['.', '--preset', preset]);
    expect([checked[0]?.outcomes['N101'], code]).toEqual([outcome, exit]);
  });
});

describe('baseline', () => {
  const wrong = { 'reconsiderationAndLitigation.reconsideration.total': 3 };
  const files = {
    'a/2024.nianbao.yaml': report('示例县甲局', 2024, wrong),
    'b/2024.nianbao.yaml': report('示例县乙局', 2024, wrong),
  };
  const baseline = async ({ folder }: World) =>
    JSON.parse(await readFile(join(folder, 'nianbao.baseline.json'), 'utf8'));

  it('sets aside what it knows; --no-baseline shows it', async () => {
    await using world = await createWorld(files);
    expect((await check(world, ['.'])).code).toBe(1);
    const updated = await check(world, ['.', '--update-baseline']);
    expect(updated.code).toBe(0);
    expect(Object.keys((await baseline(world)).files)).toEqual(Object.keys(files));
    const again = await check(world, ['.']);
    expect(again.code).toBe(0);
    expect(again.files.flatMap(({ suppressed }) => suppressed.map(({ by }) => by))).toContain('baseline');
    expect((await check(world, ['.', '--no-baseline'])).code).toBe(1);
  });

  it('what no longer occurs is counted, and dropped by the next update', async () => {
    await using world = await createWorld({
      ...files,
      'nianbao.baseline.json': JSON.stringify({
        version: 1,
        files: {
          'a/2024.nianbao.yaml': [{ code: 'T401', path: 'x', digest: '0', count: 2 }],
          'b/2024.nianbao.yaml': [{ code: 'T401', path: 'x', digest: '0', count: 1 }],
          'gone.nianbao.yaml': [{ code: 'T401', path: 'x', digest: '0', count: 1 }],
        },
      }),
    });
    expect((await check(world, ['.'])).summary['goneFromBaseline']).toBe(4);
    await check(world, ['a', '--update-baseline']);
    expect(Object.keys((await baseline(world)).files)).toEqual(Object.keys(files));
    await check(world, ['.', '--update-baseline']);
    expect(Object.keys((await baseline(world)).files)).toEqual(Object.keys(files));
    expect((await check(world, ['.'])).summary['goneFromBaseline']).toBe(0);
  });

  it.each([['{'], ['{"version":2}']])(
    'a file %j that is none fails, and is never overwritten',
    async (text) => {
      await using world = await createWorld({ ...files, 'nianbao.baseline.json': text });
      expect((await world.nianbao(['check', '.', '--update-baseline'])).code).toBe(2);
      expect(await readFile(join(world.folder, 'nianbao.baseline.json'), 'utf8')).toBe(text);
    },
  );
});
