import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseReport } from '@nianbao/document';
import { valueAt } from '@nianbao/schema';
import { describe, expect, it } from 'vitest';
import { createWorld } from './world.js';
import { carried, reportOf } from './years.js';

const config = `organs:
  - name: 示例县人民政府
    kind: 人民政府
    level: 县级
rollUps:
  - organ: 示例县人民政府
    members: [示例县甲局, 示例县乙局]
    complete: true
`;

const county = ['rollup', '--organ', '示例县人民政府', '--year', '2024'];
const members = {
  'a/2024.nianbao.yaml': reportOf('示例县甲局', 2024, carried),
  'b/2024.nianbao.yaml': reportOf('示例县乙局', 2024, carried),
  'b/2023.nianbao.yaml': reportOf('示例县乙局', 2023, carried),
};
const total = 'applications.outcomes.total.total';

describe('rollup', () => {
  it('sums the members that the configuration names; texts and what is blank stay blank', async () => {
    await using world = await createWorld({
      ...members,
      'nianbao.config.yaml': config,
      'b/2024.nianbao.yaml': reportOf('示例县乙局', 2024, {
        ...carried,
        'applications.received.total': null,
      }),
    });
    const { code, out, err } = await world.nianbao(county);
    const { report, problems } = parseReport(out);
    expect(problems).toEqual([]);
    expect(report.agency).toMatchObject({ name: '示例县人民政府', kind: 'government', level: 'county' });
    expect(['overview', total, 'applications.received.total'].map((path) => valueAt(report, path))).toEqual([
      expect.toSatisfy((text: unknown) => text === null || String(text).trim() === ''),
      6,
      null,
    ]);
    expect(code).toBe(1);
    expect(err).toContain('示例县乙局');
  });

  it('stops where members are missing unless --partial', async () => {
    await using world = await createWorld({
      'a/2024.nianbao.yaml': members['a/2024.nianbao.yaml'],
      'nianbao.config.yaml': config,
    });
    const stopped = await world.nianbao(county);
    expect([stopped.code, stopped.out]).toEqual([2, '']);
    expect(stopped.err).toContain('示例县乙局');
    const { code, out } = await world.nianbao([...county, '--partial']);
    expect([code, valueAt(parseReport(out).report, total)]).toEqual([1, 3]);
  });

  it('sums files that are given, those of the year alone, never the roll-up itself', async () => {
    await using world = await createWorld(members);
    const args = ['rollup', '--name', '示例县人民政府', '--year', '2024', '.', '-o', 'county.nianbao.yaml'];
    expect((await world.nianbao(args)).code).toBe(0);
    const { report } = parseReport(await readFile(join(world.folder, 'county.nianbao.yaml'), 'utf8'));
    expect(valueAt(report, total)).toBe(6);
    expect((await world.nianbao(args)).code).toBe(2);
    expect((await world.nianbao([...args, '--force'])).code).toBe(0);
    const again = parseReport(await readFile(join(world.folder, 'county.nianbao.yaml'), 'utf8'));
    expect(valueAt(again.report, total)).toBe(6);
  });

  it('--lineage gives the values of every member for every cell', async () => {
    await using world = await createWorld(members);
    const files = ['a/2024.nianbao.yaml', 'b/2024.nianbao.yaml'];
    const { code, out } = await world.nianbao([
      ...[
        'rollup',
        '--name',
        '示例县',
        '--year',
        '2024',
        ...files,
        '--lineage',
        'json',
        '-o',
        'c.nianbao.yaml',
      ],
    ]);
    const { cells } = JSON.parse(out) as { cells: { path: string; sum: number; members: object[] }[] };
    expect(code).toBe(0);
    expect(cells).toHaveLength(200);
    expect(cells.find(({ path }) => path === total)).toMatchObject({
      sum: 6,
      members: [
        { name: '示例县甲局', value: 3 },
        { name: '示例县乙局', value: 3 },
      ],
    });
  });

  it.each([
    ['no year', ['--name', '示例县', '.']],
    ['no organ', ['--year', '2024', '.']],
    ['no files', ['--name', '示例县', '--year', '2024']],
    ['both ways', ['--name', '示例县', '--organ', '示例县', '--year', '2024']],
    ['an organ that the configuration does not know', ['--organ', '示例县', '--year', '2024']],
    ['a year that nobody has', ['--name', '示例县', '--year', '1999', '.']],
    ['an unknown lineage', ['--name', '示例县', '--year', '2024', '.', '--lineage', 'xml']],
    ['one organ twice', ['--name', '示例县', '--year', '2024', '.', 'copy.yaml']],
  ])('%s is wrong usage', async (_name, args) => {
    await using world = await createWorld({
      ...members,
      'copy.yaml': members['a/2024.nianbao.yaml'],
    });
    const { code, out, err } = await world.nianbao(['rollup', ...args]);
    expect([code, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1]);
  });
});
