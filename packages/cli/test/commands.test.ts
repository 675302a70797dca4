import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatReport, parseReport, stringifyReport } from '@nianbao/document';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { broken, sound } from './reports.js';
import { createWorld } from './world.js';

const ragged = sound.replace(/(本年新收: +\{ 自然人: )0/, '$1  0');
const read = (folder: string, name: string) => readFile(join(folder, name), 'utf8');

describe('format', () => {
  it('writes back what changed, and leaves the rest', async () => {
    await using world = await createWorld({
      'a.nianbao.yaml': ragged,
      'b.nianbao.yaml': formatReport(sound),
    });
    const { code, out } = await world.nianbao(['format']);
    expect(code).toBe(0);
    expect(out).toContain('a.nianbao.yaml');
    expect(out).not.toContain('b.nianbao.yaml');
    expect(await read(world.folder, 'a.nianbao.yaml')).toBe(formatReport(ragged));
  });

  it('--check writes nothing and exits with 1', async () => {
    await using world = await createWorld({ 'a.nianbao.yaml': ragged });
    expect((await world.nianbao(['format', '--check'])).code).toBe(1);
    expect(await read(world.folder, 'a.nianbao.yaml')).toBe(ragged);
    await world.nianbao(['format']);
    expect((await world.nianbao(['format', '--check', '.'])).code).toBe(0);
  });

  it('- goes from standard input to standard output', async () => {
    await using world = await createWorld();
    const { code, out } = await world.nianbao(['format', '-'], { stdin: ragged });
    expect([code, out]).toEqual([0, formatReport(ragged)]);
  });

  it.each([
    ['no report', 'a: 1\n'],
    ['nothing', ''],
  ])('%s fails and is left alone', async (_name, text) => {
    await using world = await createWorld({ 'a.nianbao.yaml': text });
    expect((await world.nianbao(['format'])).code).toBe(2);
    expect(await read(world.folder, 'a.nianbao.yaml')).toBe(text);
  });

  it('--check and --write exclude each other', async () => {
    await using world = await createWorld({ 'a.nianbao.yaml': sound });
    expect((await world.nianbao(['format', '--check', '--write'])).code).toBe(2);
  });
});

describe('new', () => {
  it('the skeleton is a report of last year without faults of writing', async () => {
    await using world = await createWorld();
    const { out } = await world.nianbao(['new', '--agency', '某县某局']);
    const { report, problems } = parseReport(out);
    expect(problems).toEqual([]);
    expect(report).toMatchObject({ edition: '2021', agency: { name: '某县某局' }, reportingYear: 2024 });
  });

  it.each([
    ['zh', '年度: 2023'],
    ['en', 'reportingYear: 2023'],
  ])('--vocabulary %s', async (vocabulary, line) => {
    await using world = await createWorld();
    const { out } = await world.nianbao(['new', '--year', '2023', '--vocabulary', vocabulary]);
    expect(out).toContain(line);
  });

  it.each([
    [['--year', '2020'], '2019'],
    [['--year', '2021'], '2021'],
    [['--year', '2021', '--edition', '2019'], '2019'],
  ])('%j is on the form of %s', async (options, edition) => {
    await using world = await createWorld();
    const { out } = await world.nianbao(['new', ...options]);
    const parsed = parseReport(out);
    expect([parsed.edition.id, parsed.report.edition]).toEqual([edition, edition]);
  });

  it('knows no edition but those that there are', async () => {
    await using world = await createWorld();
    expect((await world.nianbao(['new', '--edition', '2008'])).code).toBe(2);
  });

  it('never overwrites without --force', async () => {
    await using world = await createWorld({ 'a.nianbao.yaml': 'mine' });
    expect((await world.nianbao(['new', '-o', 'a.nianbao.yaml'])).code).toBe(2);
    expect(await read(world.folder, 'a.nianbao.yaml')).toBe('mine');
    expect((await world.nianbao(['new', '-o', 'a.nianbao.yaml', '--force'])).code).toBe(0);
    expect(parseReport(await read(world.folder, 'a.nianbao.yaml')).isReport).toBe(true);
    expect((await world.nianbao(['new', '--out', 'deep/b.nianbao.yaml'])).code).toBe(0);
  });
});

describe('schema', () => {
  it.each([
    [[], 'zh', '7'],
    [['--language', 'en'], 'en', '7'],
    [['--language', 'en', '--draft', '2020-12'], 'en', '2020-12'],
  ])('%j', async (args, vocabulary, draft) => {
    await using world = await createWorld();
    const { out } = await world.nianbao(['schema', ...args]);
    const schema = JSON.parse(out);
    expect(schema.$id).toContain(`:${vocabulary}:draft-${draft}`);
    expect(Object.keys(schema.properties)).toContain(vocabulary === 'zh' ? '格式' : 'edition');
  });
});

describe('convert', () => {
  const report = buildBalancedReport(7);
  const yaml = stringifyReport(report).replace('\n', ' # 一条注释\n');
  const english = stringifyReport(report, { vocabulary: 'en' });
  const json = JSON.stringify(report);
  const model = parseReport(yaml).report;

  it.each([
    ['yaml', 'json'],
    ['yaml', 'json-zh'],
    ['yaml', 'yaml-en'],
    ['english', 'yaml-zh'],
    ['english', 'json'],
    ['json', 'yaml-zh'],
    ['json', 'yaml-en'],
    ['json', 'json-zh'],
  ])('%s to %s keeps the report', async (from, to) => {
    await using world = await createWorld({ yaml, english, json });
    const { code, out } = await world.nianbao(['convert', from, '--to', to]);
    expect(code).toBe(0);
    expect(parseReport(out).problems).toEqual([]);
    expect(parseReport(out).report).toEqual(model);
    expect(parseReport(out).vocabulary).toBe(to.endsWith('zh') ? 'zh' : 'en');
    expect(out.trimStart().startsWith('{')).toBe(to.startsWith('json'));
  });

  it('comments stay between vocabularies; JSON has none, which is said', async () => {
    await using world = await createWorld({ yaml });
    expect((await world.nianbao(['convert', 'yaml', '--to', 'yaml-en'])).out).toContain('# 一条注释');
    const { code, err } = await world.nianbao(['convert', 'yaml', '--to', 'json']);
    expect(code).toBe(0);
    expect(err).toContain('yaml');
  });

  it('what cannot be carried over is named with its place, and the exit code is 1', async () => {
    const text = broken.replace(/(行政处罚: .*)0 }/, '$1许多 }');
    const line = text.split('\n').findIndex((one) => one.includes('许多')) + 1;
    await using world = await createWorld({ 'a.nianbao.yaml': text });
    const toJson = await world.nianbao(['convert', 'a.nianbao.yaml', '--to', 'json']);
    expect(toJson.code).toBe(1);
    expect(toJson.err).toContain(`a.nianbao.yaml:${line}:`);
    const toYaml = await world.nianbao(['convert', 'a.nianbao.yaml', '--to', 'yaml-en']);
    expect(toYaml.code).toBe(0);
    expect(toYaml.out).toContain('许多');
  });

  it.each([
    ['no report', 'a: 1\n'],
    ['nothing', ''],
  ])('%s is refused', async (_name, text) => {
    await using world = await createWorld({ a: text });
    expect((await world.nianbao(['convert', 'a'])).code).toBe(2);
  });
});

describe('rules and explain', () => {
  it('rules --format json is the catalogue', async () => {
    await using world = await createWorld();
    const { rules } = JSON.parse((await world.nianbao(['rules', '--format', 'json'])).out);
    expect(rules.map(({ code }: { code: string }) => code)).toContain('T301');
  });

  it.each(['T301', 't301', 'flow-balance'])('explain %s', async (name) => {
    await using world = await createWorld();
    const { code, out } = await world.nianbao(['explain', name]);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toContain('T301');
  });
});

describe('language', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, [], '用法'],
    [{ LANG: 'en_US.UTF-8' }, [], 'Usage'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, [], 'Usage'],
    [{ LANG: 'C', LC_MESSAGES: 'zh_TW' }, [], '用法'],
    [{ LANG: 'C' }, ['--lang', 'zh-CN'], '用法'],
    [{ LANG: 'zh_CN.UTF-8' }, ['--lang=en'], 'Usage'],
  ])('%j %j', async (env, args, word) => {
    await using world = await createWorld();
    expect((await world.nianbao([...args, '--help'], { env })).out).toContain(word);
  });

  it('an unknown language is wrong usage', async () => {
    await using world = await createWorld({ 'a.nianbao.yaml': sound });
    expect((await world.nianbao(['check', '--lang', 'fr'])).code).toBe(2);
  });
});
