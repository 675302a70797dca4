import { parseReport, stringifyReport } from '@nianbao/document';
import { buildReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import {
  emptyConfig,
  formatBaseline,
  identify,
  makeBaseline,
  openProject,
  Project,
  type ProjectEnv,
} from '../src/index.js';

const span = { start: 0, end: 0 };

/** A project of texts in memory. */
function world(files: Record<string, string>): ProjectEnv & { files: Record<string, string> } {
  return {
    files,
    list: async () => Object.keys(files).filter((file) => /\.nianbao\.(?:yaml|json)$/.test(file)),
    read: async (file) => files[file],
  };
}

const report = (agency: string, year: number, set: Record<string, unknown> = {}) =>
  stringifyReport(buildReport({ agency, year, set }));

const years = world({
  'a/2021.nianbao.yaml': report('示例县甲局', 2021),
  'a/2023.nianbao.yaml': report('示例县甲局', 2023),
  'b/2023.nianbao.yaml': report('示例县乙局', 2023),
  'a/2024.nianbao.yaml': report('示例县甲局', 2024),
});

async function opened(env: ProjectEnv, config = emptyConfig): Promise<Project> {
  const project = new Project(env, { config });
  await project.load();
  return project;
}

const parsedOf = async (env: ProjectEnv, file: string) => parseReport((await env.read(file)) ?? '');

describe('whose report a text is', () => {
  const made = buildReport({ agency: '示例县甲局', year: 2023, set: { 'agency.region': '620422' } });
  const { agency, edition, ...rest } = made;
  it.each([
    ['YAML', stringifyReport(made)],
    ['JSON, a key a line', JSON.stringify(made, null, 2)],
    ['JSON on one line', JSON.stringify(made)],
    ['JSON with the organ at the end', JSON.stringify({ edition, ...rest, agency }, null, 2)],
    ['JSON in Chinese', JSON.stringify({ 年度: 2023, 机关: { 名称: '示例县甲局', 行政区划代码: '620422' } })],
  ])('is read from %s', (_about, text) => {
    expect(identify(text)).toEqual({ name: '示例县甲局', year: 2023, region: '620422' });
  });

  it.each(['', '{', '{}', '[]', '{"overview": 1,', 'a: 1'])('is not known from %j', (text) => {
    expect(identify(text)).toBeUndefined();
  });
});

describe('earlier years', () => {
  it('are those of the same organ, latest first', async () => {
    const project = await opened(years);
    const context = await project.contextOf(
      'a/2024.nianbao.yaml',
      await parsedOf(years, 'a/2024.nianbao.yaml'),
    );
    expect(context.earlier.map(({ key, year }) => [key, year])).toEqual([
      ['a/2023.nianbao.yaml', 2023],
      ['a/2021.nianbao.yaml', 2021],
    ]);
  });

  it.each([
    ['as JSON where that is all there is', ['2023.nianbao.json'], '2023.nianbao.json'],
    [
      'as YAML where a copy as JSON lies elsewhere',
      ['a/2023.nianbao.yaml', '2023.nianbao.json'],
      'a/2023.nianbao.yaml',
    ],
    ['not at all where two as JSON are as near', ['2023.nianbao.json', '2023-2.nianbao.json'], undefined],
  ])('are there %s', async (_about, files, expected) => {
    const json = JSON.stringify(buildReport({ agency: '示例县甲局', year: 2023 }), null, 2);
    const texts = files.map((file) => [file, file.endsWith('json') ? json : report('示例县甲局', 2023)]);
    const env = world({ ...Object.fromEntries(texts), '2024.nianbao.yaml': report('示例县甲局', 2024) });
    const project = await opened(env);
    const contextOf = async (file: string) => project.contextOf(file, await parsedOf(env, file));
    expect((await contextOf('2024.nianbao.yaml')).earlier[0]?.key).toBe(expected);
    for (const file of files)
      expect((await contextOf(file)).twins).toHaveLength(expected === undefined ? 1 : 0);
  });

  it('are found under former names', async () => {
    const env = world({
      '2023.nianbao.yaml': report('示例县旧局', 2023),
      '2024.nianbao.yaml': report('示例县新局', 2024),
    });
    const organs = [{ name: '示例县新局', formerNames: ['示例县旧局'], level: 'county', span }];
    const project = await opened(env, { ...emptyConfig, organs });
    const context = await project.contextOf('2024.nianbao.yaml', await parsedOf(env, '2024.nianbao.yaml'));
    expect(context.earlier.map(({ year }) => year)).toEqual([2023]);
    expect(context.organ).toEqual({ formerNames: ['示例县旧局'], level: 'county' });
  });

  it.each([
    ['620422', '620422', 1],
    ['620422', '620422101', 1],
    [undefined, '620422', 1],
    ['620421', '620422', 0],
  ])('region %s before %s: %i', async (before, now, count) => {
    const at = (region: string | undefined) => ({ 'agency.region': region });
    const env = world({
      '2023.nianbao.yaml': report('城关镇人民政府', 2023, at(before)),
      '2024.nianbao.yaml': report('城关镇人民政府', 2024, at(now)),
    });
    const project = await opened(env);
    const context = await project.contextOf('2024.nianbao.yaml', await parsedOf(env, '2024.nianbao.yaml'));
    expect(context.earlier).toHaveLength(count);
  });

  it('of two files for one year the nearer one counts; of equally near ones none', async () => {
    const env = world({
      'x/2023.nianbao.yaml': report('示例县甲局', 2023),
      'y/2023.nianbao.yaml': report('示例县甲局', 2023),
      'x/2024.nianbao.yaml': report('示例县甲局', 2024),
      '2024.nianbao.yaml': report('示例县甲局', 2024),
    });
    const project = await opened(env);
    const earlier = async (file: string) =>
      (await project.contextOf(file, await parsedOf(env, file))).earlier.map(({ key }) => key);
    expect(await earlier('x/2024.nianbao.yaml')).toEqual(['x/2023.nianbao.yaml']);
    expect(await earlier('2024.nianbao.yaml')).toEqual([]);
    const { problems } = await project.check(
      'x/2024.nianbao.yaml',
      await parsedOf(env, 'x/2024.nianbao.yaml'),
    );
    expect(problems.map(({ code, path }) => [code, path])).toContainEqual(['C103', 'reportingYear']);
  });
});

describe('roll-ups', () => {
  const env = world({
    'county.nianbao.yaml': report('示例县人民政府', 2024),
    'a.nianbao.yaml': report('示例县甲局', 2024),
  });
  const rollUps = [{ organ: '示例县人民政府', members: ['示例县甲局', '示例县乙局'], complete: true, span }];

  it('know their members and which of them are missing', async () => {
    const project = await opened(env, { ...emptyConfig, rollUps });
    const file = 'county.nianbao.yaml';
    const { rollUp } = await project.contextOf(file, await parsedOf(env, file));
    expect(rollUp?.members.map(({ name, report: own }) => [name, own?.key])).toEqual([
      ['示例县甲局', 'a.nianbao.yaml'],
      ['示例县乙局', undefined],
    ]);
  });

  it.each([
    [[2024], true],
    [[2023], false],
  ])('hold for the years %j: %s', async (only, holds) => {
    const project = await opened(env, {
      ...emptyConfig,
      rollUps: rollUps.map((one) => ({ ...one, years: only })),
    });
    const file = 'county.nianbao.yaml';
    expect((await project.contextOf(file, await parsedOf(env, file))).rollUp !== undefined).toBe(holds);
  });
});

describe('a change', () => {
  it('re-checks later years and the roll-up, those of the file as it was and as it is', async () => {
    const env = world({
      ...years.files,
      'county.nianbao.yaml': report('示例县人民政府', 2023),
      'b/2024.nianbao.yaml': report('示例县乙局', 2024),
    });
    const rollUps = [{ organ: '示例县人民政府', members: ['示例县乙局'], complete: true, span }];
    const project = await opened(env, { ...emptyConfig, rollUps });
    const file = 'a/2023.nianbao.yaml';
    expect(project.changed(file, parseReport(report('示例县甲局', 2023)))).toEqual(['a/2024.nianbao.yaml']);
    expect([...project.changed(file, parseReport(report('示例县乙局', 2023)))].sort()).toEqual([
      'a/2024.nianbao.yaml',
      'b/2023.nianbao.yaml',
      'b/2024.nianbao.yaml',
      'county.nianbao.yaml',
    ]);
    expect([...project.changed(file, undefined)].sort()).toEqual([
      'b/2023.nianbao.yaml',
      'b/2024.nianbao.yaml',
      'county.nianbao.yaml',
    ]);
  });

  it('is seen by the next check of a neighbour', async () => {
    const env = world({ ...years.files });
    const project = await opened(env);
    const file = 'a/2024.nianbao.yaml';
    const before = await project.contextOf(file, await parsedOf(env, file));
    env.files['a/2023.nianbao.yaml'] = report('示例县甲局', 2023, { 'applications.received.total': 9 });
    project.changed('a/2023.nianbao.yaml', await parsedOf(env, 'a/2023.nianbao.yaml'));
    const after = await project.contextOf(file, await parsedOf(env, file));
    const received = (context: typeof before) => context.earlier[0]?.report.applications?.received?.total;
    expect([received(before), received(after)]).toEqual([0, 9]);
  });
});

describe('what the project sets aside', () => {
  const broken = { 'reconsiderationAndLitigation.reconsideration.total': 3 };
  const file = 'a/2024.nianbao.yaml';
  const env = world({ ...years.files, [file]: report('示例县甲局', 2024, broken) });
  const ignore = (more: object) => ({
    ...emptyConfig,
    ignore: [{ code: 'T401', reason: '原表如此', span, ...more }],
  });

  it.each([
    [{}, true],
    [{ path: 'reconsiderationAndLitigation.reconsideration' }, true],
    [{ path: 'reconsiderationAndLitigation.litigation' }, false],
    [{ path: 'reconsiderationAndLitigation.recon' }, false],
    [{ year: 2024, organ: ' 示例县甲局' }, true],
    [{ year: 2023 }, false],
    [{ organ: '示例县乙局' }, false],
    [{ files: 'a/**' }, true],
    [{ files: 'b/**' }, false],
    [{ code: 'T301' }, false],
  ])('ignore %j: %s', async (more, sets) => {
    const project = await opened(env, ignore(more));
    const checked = await project.check(file, await parsedOf(env, file));
    expect(checked.suppressed.map(({ by, reason }) => [by, reason])).toEqual(
      sets ? [['config', '原表如此']] : [],
    );
    expect(project.unusedIgnores()).toHaveLength(sets ? 0 : 1);
  });

  it('a baseline knows what it has seen, as often as it has seen it, with the numbers it has seen', async () => {
    const plain = await opened(env);
    const { problems } = await plain.check(file, await parsedOf(env, file));
    const baseline = formatBaseline(makeBaseline([[file, problems]]));
    const { project } = await openProject(world({ ...env.files, 'nianbao.baseline.json': baseline }));
    const codes = async (text: string) =>
      (await project.check(file, parseReport(text))).problems.map(({ code }) => code);
    expect(await codes(env.files[file] ?? '')).toEqual([]);
    const other = { 'reconsiderationAndLitigation.reconsideration.total': 4 };
    expect(await codes(report('示例县甲局', 2024, other))).toEqual(['T401']);
  });

  it.each(['', '{', '[]', '{"version":2,"files":{}}', '{"version":1,"files":{"a":[{}]}}'])(
    'a baseline that is none: %j',
    async (text) => {
      const { brokenBaseline } = await openProject(world({ 'nianbao.baseline.json': text }));
      expect(brokenBaseline).toBe('nianbao.baseline.json');
    },
  );
});
