// What a configuration and the reports of its project have to say to each other, while both are open.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseReport } from '@nianbao/document';
import { formatBaseline, makeBaseline, openProject } from '@nianbao/workspace';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CodeAction, CompletionList } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, pulling } from './client.js';
import { placeOf } from './reports.js';

const county = fileURLToPath(new URL('../../../examples/county', import.meta.url));
const config = 'nianbao.config.yaml';
const rollUp = '2024/县政府汇总.nianbao.yaml';
let root: string;
let client: Client;

const textOf = (name: string) => readFileSync(join(root, name), 'utf8');
const uriOf = (name: string) => pathToFileURL(join(root, name)).href;
const openFile = (name: string) => client.open(uriOf(name), textOf(name));
const codes = async (name: string) => ((await client.pull(uriOf(name))).items ?? []).map(({ code }) => code);
const checkAll = () => client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'nianbao 设置 '));
  cpSync(county, root, { recursive: true });
  client = await Client.start({ capabilities: pulling, folders: [pathToFileURL(`${root}/`).href] });
});
afterEach(async () => {
  expect(client.faults()).toEqual([]);
  await client.stop();
  rmSync(root, { recursive: true });
});

it('an entry that nothing needs is said once every report was checked, not before, and not of a newer text', async () => {
  const unused = textOf(config).replace('code: Y102', 'code: T301');
  client.open(uriOf(config), unused);
  expect(await codes(config)).toEqual([]);
  const asked = client.next('workspace/diagnostic/refresh');
  await checkAll();
  await asked;
  expect(await codes(config)).toEqual(['C206']);
  client.change(uriOf(config), 2, { text: unused.replace('code: T301', 'code: T302') });
  expect(await codes(config)).toEqual([]);
});

it('a problem is set aside in the open configuration, and is gone without saving', async () => {
  openFile(config);
  openFile(rollUp);
  await checkAll();
  expect(await codes(rollUp)).toContain('R101');
  const range = placeOf(textOf(rollUp), '予以公开');
  const context = { diagnostics: [] };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', uriOf(rollUp), {
    range,
    context,
  });
  const action = actions.find(({ edit }) => edit?.changes?.[uriOf(config)]);
  const document = TextDocument.create(uriOf(config), 'yaml', 1, textOf(config));
  const text = TextDocument.applyEdits(document, action?.edit?.changes?.[uriOf(config)] ?? []);
  client.change(uriOf(config), 2, { text });
  expect(await codes(config)).toEqual(['C205']);
  await checkAll();
  const before = (await codes(rollUp)).filter((code) => code === 'R101').length;
  client.change(uriOf(config), 3, { text: textOf(config) });
  await checkAll();
  expect((await codes(rollUp)).filter((code) => code === 'R101')).toHaveLength(before + 1);
});

it('a rule switched off in the configuration is silent while that is being written', async () => {
  openFile(rollUp);
  await checkAll();
  expect(await codes(rollUp)).toContain('R101');
  client.open(uriOf(config), `${textOf(config)}rules: { R101: off }\n`);
  await checkAll();
  expect(await codes(rollUp)).not.toContain('R101');
});

it('organs that have reports are offered as names', async () => {
  await checkAll();
  client.open(uriOf(config), 'ignore:\n  - code: Y101\n    organ: \n');
  const position = { line: 2, character: 11 };
  const list = await client.request<CompletionList>('textDocument/completion', uriOf(config), { position });
  expect(list.items.map(({ label }) => label)).toContain('示例县教育局');
});

it.each([
  ['auto', [undefined, undefined]],
  ['recommended', [2, 2]],
  ['strict', [1, 1]],
] as const)('the setting preset %s comes before the project’s own', async (preset, expected) => {
  client.settings = () => ({ preset });
  client.notify('workspace/didChangeConfiguration', { settings: null });
  openFile(rollUp);
  client.open(uriOf(config), `preset: mandatory\n${textOf(config)}`);
  await checkAll();
  const { items } = await client.pull(uriOf(rollUp));
  const severities = (items ?? []).filter(({ code }) => code === 'R101').map(({ severity }) => severity);
  expect([severities[0], severities.at(-1)]).toEqual(expected);
});

it('what a baseline knows is silent as soon as that is written, opened or gone', async () => {
  const name = 'nianbao.baseline.json';
  const baseline = formatBaseline(makeBaseline([[rollUp, await problemsOf(rollUp)]]));
  const touch = (type: number) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type }] });
  const count = async () => (await codes(rollUp)).filter((code) => code === 'R101').length;
  openFile(rollUp);
  await checkAll();
  expect(await count()).toBeGreaterThan(0);
  writeFileSync(join(root, name), baseline);
  touch(1);
  await expect.poll(count).toBe(0);
  // Its text in the editor counts before the file, saved or not.
  client.open(uriOf(name), formatBaseline(makeBaseline([])));
  await expect.poll(count).toBeGreaterThan(0);
  client.change(uriOf(name), 2, { text: '{' });
  await expect.poll(count).toBeGreaterThan(0);
  client.close(uriOf(name));
  await expect.poll(count).toBe(0);
  rmSync(join(root, name));
  touch(3);
  await expect.poll(count).toBeGreaterThan(0);
});

async function problemsOf(name: string) {
  const files = ['2024', '2023'].flatMap((year) =>
    readdirSync(join(root, year)).map((file) => `${year}/${file}`),
  );
  const { project } = await openProject({
    list: async () => files,
    read: async (file) => (file.endsWith('.json') ? undefined : textOf(file)),
  });
  return (await project.check(name, parseReport(textOf(name)))).problems;
}
