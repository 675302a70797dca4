// One organ over several years, and a county that sums it: what the editor knows across files.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseReport } from '@nianbao/document';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  CodeLens,
  Diagnostic,
  Hover,
  Location,
  Range,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { Client, pulling, pushing, type StartOptions } from './client.js';
import { exampleText, placeOf } from './reports.js';

const row = (first: number) =>
  `{ 自然人: ${first}, 商业企业: 0, 科研机构: 0, 社会公益组织: 0, 法律服务机构: 0, 其他: 0, 总计: ${first} }`;
interface Numbers {
  readonly received?: number;
  readonly brought?: number;
  readonly disclosed?: number;
  readonly carried?: number;
}
/** A report whose arithmetic holds when its numbers do. */
function report(organ: string, year: number, numbers: Numbers = {}): string {
  const { received = 0, brought = 0, disclosed = 0, carried = 0 } = numbers;
  return exampleText
    .replaceAll('会宁县工业和信息化局', organ)
    .replace('年度: 2021', `年度: ${year}`)
    .replace(/本年新收: \{.*\}/, `本年新收: ${row(received)}`)
    .replace(/上年结转: \{.*\}/, `上年结转: ${row(brought)}`)
    .replace(/予以公开: \{.*\}/, `予以公开: ${row(disclosed)}`)
    .replace(/^( {4})总计: \{ 自然人.*\}/m, `$1总计: ${row(disclosed)}`)
    .replace(/结转下年度: \{.*\}/, `结转下年度: ${row(carried)}`);
}

const organ = '示例县水务局';
let root: string;
let client: Client;
const put = (name: string, text: string) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};
const uriOf = (name: string) => pathToFileURL(join(root, name)).href;
const start = async (options: StartOptions = {}) => {
  const initializationOptions = { compare: 'client.compare' };
  client = await Client.start({
    capabilities: pulling,
    folders: [uriOf('')],
    initializationOptions,
    ...options,
  });
};
/** Resolves when the projects of all folders stand. */
const stands = () => client.connection.sendRequest('nianbao/checkWorkspace');
const found = (items: readonly Diagnostic[] | undefined, code: string) =>
  (items ?? []).filter((item) => item.code === code && item.severity !== 4);
const touch = (name: string, type: number) =>
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type }] });

const y2022 = report(organ, 2022, { received: 5, disclosed: 3, carried: 2 });
const y2023 = report(organ, 2023, { received: 4, brought: 1, disclosed: 5 });
const wrong = placeOf(y2023, '自然人: 1', '上年结转:');
const right = placeOf(y2022, '自然人: 2', '结转下年度:');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianbao 跨年 '));
  put('2022.nianbao.yaml', y2022);
  put('2023.nianbao.yaml', y2023);
});
afterEach(async () => {
  expect(client.faults()).toEqual([]);
  await client.stop();
  rmSync(root, { recursive: true });
});

describe('a report among its earlier years', () => {
  it('is told what last year says, with the cell of last year', async () => {
    await start();
    client.open(uriOf('2023.nianbao.yaml'), y2023);
    await stands();
    const [problem] = found((await client.pull(uriOf('2023.nianbao.yaml'))).items, 'Y101');
    expect(problem?.range.start.line).toBe(wrong.start.line);
    const [related] = problem?.relatedInformation ?? [];
    expect(related?.location.uri).toBe(uriOf('2022.nianbao.yaml'));
    expect(related?.location.range.start.line).toBe(right.start.line);
  });

  it('is judged by the unsaved text of last year, and the client is asked to look again', async () => {
    await start();
    client.open(uriOf('2023.nianbao.yaml'), y2023);
    client.open(uriOf('2022.nianbao.yaml'), y2022);
    await stands();
    const before = await client.pull(uriOf('2023.nianbao.yaml'));
    expect(found(before.items, 'Y101')).toHaveLength(1);
    const refreshed = client.next('workspace/diagnostic/refresh');
    client.change(uriOf('2022.nianbao.yaml'), 2, { text: y2022.replace(row(2), row(1)) });
    await client.pull(uriOf('2022.nianbao.yaml'));
    await refreshed;
    expect(found((await client.pull(uriOf('2023.nianbao.yaml'), before.resultId)).items, 'Y101')).toEqual([]);
  });

  it('as JSON counts until its YAML stands beside it, and again when that is gone', async () => {
    const asJson = (text: string) => JSON.stringify(parseReport(text).report);
    rmSync(join(root, '2022.nianbao.yaml'));
    put('2022.nianbao.json', asJson(report(organ, 2022, { received: 4, disclosed: 3, carried: 1 })));
    await start();
    client.open(uriOf('2023.nianbao.yaml'), y2023);
    await stands();
    const pull = async () => found((await client.pull(uriOf('2023.nianbao.yaml'))).items, 'Y101').length;
    expect(await pull()).toBe(0);
    put('2022.nianbao.yaml', y2022);
    touch('2022.nianbao.yaml', 1);
    await expect.poll(pull).toBe(1);
    rmSync(join(root, '2022.nianbao.yaml'));
    touch('2022.nianbao.yaml', 3);
    await expect.poll(pull).toBe(0);
    put('2022.nianbao.json', asJson(y2022));
    touch('2022.nianbao.json', 2);
    await expect.poll(pull).toBe(1);
  });

  it('is published anew to a client that waits when last year is saved, gone and back', async () => {
    await start({ capabilities: pushing });
    const uri = uriOf('2023.nianbao.yaml');
    const shows = (count: number) =>
      client.until(({ uri: at, diagnostics }) => at === uri && found(diagnostics, 'Y101').length === count);
    const first = shows(1);
    client.open(uri, y2023);
    await first;
    const without = shows(0);
    rmSync(join(root, '2022.nianbao.yaml'));
    touch('2022.nianbao.yaml', 3);
    await without;
    const again = shows(1);
    put('2022.nianbao.yaml', y2022);
    touch('2022.nianbao.yaml', 1);
    await again;
  });

  it('shows at last year’s number, as a mere hint, that this year disputes it', async () => {
    await start();
    client.open(uriOf('2022.nianbao.yaml'), y2022);
    await stands();
    const { items = [] } = await client.pull(uriOf('2022.nianbao.yaml'));
    const [echo] = items.filter(({ severity }) => severity === 4);
    expect(echo).toMatchObject({ code: 'Y101', range: { start: { line: right.start.line } } });
    expect(echo?.relatedInformation?.[0]?.location.uri).toBe(uriOf('2023.nianbao.yaml'));
  });

  it('outside of all folders is read beside the files of its own', async () => {
    await start({ folders: [] });
    const asked = client.next('workspace/diagnostic/refresh');
    client.open(uriOf('2023.nianbao.yaml'), y2023);
    expect(found((await client.pull(uriOf('2023.nianbao.yaml'))).items, 'Y101').length).toBeLessThan(2);
    await Promise.race([asked, stands()]);
    for (let tries = 0; tries < 100; tries++) {
      if (found((await client.pull(uriOf('2023.nianbao.yaml'))).items, 'Y101').length === 1) return;
    }
    expect.unreachable('last year was never found');
  });
});

describe('from one year to another', () => {
  const open = async () => {
    await start();
    client.open(uriOf('2023.nianbao.yaml'), y2023);
    client.open(uriOf('2022.nianbao.yaml'), y2022);
    await stands();
  };
  const ask = <Answer>(method: string, name: string, position: object) =>
    client.request<Answer>(method, uriOf(name), { position, context: { includeDeclaration: false } });

  it('a definition is last year’s cell, or the addends of a total', async () => {
    await open();
    const brought = await ask<Location[]>('textDocument/definition', '2023.nianbao.yaml', wrong.start);
    expect(brought.map(({ uri, range }) => [uri, range.start.line])).toContainEqual([
      uriOf('2022.nianbao.yaml'),
      right.start.line,
    ]);
    const total = placeOf(y2023, '总计: 4', '本年新收:').start;
    const addends = await ask<Location[]>('textDocument/definition', '2023.nianbao.yaml', total);
    expect(addends.filter(({ range }) => range.start.line === total.line)).toHaveLength(6);
  });

  it('references are totals and next year’s cell', async () => {
    await open();
    const used = await ask<Location[]>('textDocument/references', '2022.nianbao.yaml', right.start);
    expect(used.map(({ uri, range }) => [uri, range.start.line])).toContainEqual([
      uriOf('2023.nianbao.yaml'),
      wrong.start.line,
    ]);
    expect(used.some(({ uri }) => uri === uriOf('2022.nianbao.yaml'))).toBe(true);
  });

  it('hover tells last year’s number, and a lens leads to the comparison', async () => {
    await open();
    const received = placeOf(y2023, '自然人: 4', '本年新收:').start;
    const hover = await ask<Hover>('textDocument/hover', '2023.nianbao.yaml', received);
    expect(JSON.stringify(hover.contents)).toContain('（2022）：5');
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', uriOf('2023.nianbao.yaml'));
    const params = { uri: uriOf('2023.nianbao.yaml'), with: uriOf('2022.nianbao.yaml') };
    expect(lenses[0]?.command).toMatchObject({ command: 'client.compare', arguments: [params] });
    const compared = await client.connection.sendRequest<Record<string, string>>('nianbao/compare', {
      uri: params.uri,
    });
    expect(compared).toMatchObject({
      with: params.with,
      markdown: expect.stringContaining('| 5 | 4 | -1 |'),
    });
    expect(await client.connection.sendRequest('nianbao/compare', { uri: params.with })).toBeNull();
    const { markdown } = await client.connection.sendRequest<{ markdown: string }>('nianbao/compare', {
      ...params,
      linkTemplate: 'place:{uri}#{line},{character}',
    });
    const [from, to] = [placeOf(y2022, '自然人: 5', '本年新收:'), placeOf(y2023, '自然人: 4', '本年新收:')];
    const linkTo = (uri: string, { start }: Range) =>
      `(<place:${uri}#${start.line + 1},${start.character + '自然人: '.length + 1}>)`;
    expect(markdown).toContain(`| [5]${linkTo(params.with, from)} | [4]${linkTo(params.uri, to)} | -1 |`);
  });

  it.each([
    ['', 2],
    ['水务局 2022', 1],
    ['shuiwuju', 2],
    ['slxswj2023', 1],
    ['财政', 0],
  ])('symbols of the workspace answer %j', async (query, count) => {
    await open();
    const symbols = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query });
    expect(symbols).toHaveLength(count);
  });
});

describe('a project of its own', () => {
  it('begins at each configuration, also one that was never saved', async () => {
    put('sub/2024.nianbao.yaml', report(organ, 2024, { brought: 3, disclosed: 3 }));
    await start();
    client.open(uriOf('sub/2024.nianbao.yaml'), report(organ, 2024, { brought: 3, disclosed: 3 }));
    await stands();
    const pull = async () => found((await client.pull(uriOf('sub/2024.nianbao.yaml'))).items, 'Y101').length;
    expect(await pull()).toBe(1);
    client.open(uriOf('sub/nianbao.config.yaml'), '');
    await client.pull(uriOf('sub/nianbao.config.yaml'));
    await stands();
    expect(await pull()).toBe(0);
    client.close(uriOf('sub/nianbao.config.yaml'));
    await stands();
    expect(await pull()).toBe(1);
  });

  it('keeps its files when their identity changes with each keystroke', async () => {
    await start();
    const uri = uriOf('2022.nianbao.yaml');
    client.open(uriOf('2023.nianbao.yaml'), y2023);
    client.open(uri, y2022);
    await stands();
    for (let version = 2; version < 80; version++) {
      const text = version % 2 === 0 ? y2022.replace('年度: 2022', `年度: ${1900 + version}`) : y2022;
      client.change(uri, version, { text });
      if (version % 9 === 0) await client.pull(uri);
    }
    expect(found((await client.pull(uriOf('2023.nianbao.yaml'))).items, 'Y101')).toHaveLength(1);
  });
});

describe('a client that reads files for the server', () => {
  it('has its answers taken like files, and nonsense like none', async () => {
    const texts = new Map([
      ['vfs://host/p/2022.nianbao.yaml', y2022],
      ['vfs://host/p/2023.nianbao.yaml', y2023],
    ]);
    client = await Client.start({
      capabilities: pulling,
      folders: ['vfs://host/p'],
      initializationOptions: { files: true },
      answers: {
        'nianbao/listFiles': () => ['2022.nianbao.yaml', '2023.nianbao.yaml', 7],
        'nianbao/readFile': ({ uri }) => texts.get(uri ?? '') ?? null,
      },
    });
    expect(await stands()).toMatchObject({ files: 2 });
    const uri = 'vfs://host/p/2023.nianbao.yaml';
    client.open(uri, y2023);
    expect(found((await client.pull(uri)).items, 'Y101')).toHaveLength(1);
  });
});
