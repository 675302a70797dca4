// The command line and the editor look at the same folder and must say the same, place by place.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { stringifyReport } from '@nianbao/document';
import { buildReport } from '@nianbao/schema/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Diagnostic, Range, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { Client, pulling } from './client.js';
import { exampleText } from './reports.js';

interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Said extends Region {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: string;
  readonly path: string;
  readonly related: readonly (Region & { readonly file?: string; readonly message: string })[];
}
interface Answer {
  readonly files: readonly { readonly file: string; readonly problems: readonly Said[] }[];
}

const checkout = fileURLToPath(new URL('../../../', import.meta.url));
const county = join(checkout, 'examples/county');
const severities = { error: 1, warning: 2, hint: 3 };
let root: string;

const put = (name: string, text: string) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};
const edit = (name: string, change: (text: string) => string) => {
  const before = readFileSync(join(root, name), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(root, name), after);
};

/** Runs the command line from its sources: its bundle may be in the making for its own tests. */
async function nianbao(args: readonly string[]): Promise<string> {
  const start = `const { main } = await import('./packages/cli/src/nianbao.ts'); await main();`;
  const source = ['--conditions=@nianbao/source', '--import', 'tsx', '--input-type=module', '--eval', start];
  const node = [...source, '--', 'nianbao', ...args];
  try {
    return (await promisify(execFile)(process.execPath, node, { cwd: checkout, maxBuffer: 1e8 })).stdout;
  } catch (error) {
    // One is the answer that there are errors.
    const { code, stdout } = error as { readonly code?: number; readonly stdout?: string };
    if (code !== 1 || stdout === undefined) throw error;
    return stdout;
  }
}

const rangeOf = (region: Region): Range => ({
  start: { line: region.line - 1, character: region.column - 1 },
  end: { line: region.endLine - 1, character: region.endColumn - 1 },
});
const isEmpty = ({ line, column, endLine, endColumn }: Region) => line === endLine && column === endColumn;
const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
const nothingSeen = 'a character beside it, since nothing cannot be seen';

async function commandLine(): Promise<Map<string, readonly object[]>> {
  const { files }: Answer = JSON.parse(await nianbao(['check', '--format', 'json', '--lang', 'zh-CN', root]));
  const uriOf = (file: string) => pathToFileURL(resolve(checkout, file)).href;
  return new Map(
    files.map(({ file, problems }) => [
      uriOf(file),
      problems
        .map((problem) => ({
          code: problem.code,
          severity: severities[problem.severity],
          path: problem.path,
          message: problem.message,
          range: isEmpty(problem) ? nothingSeen : rangeOf(problem),
          related: problem.related.map((place) => ({
            message: place.message,
            uri: uriOf(place.file ?? file),
            range: rangeOf(place),
          })),
        }))
        .sort(byText),
    ]),
  );
}

async function editor(empty: ReadonlySet<string>): Promise<Map<string, readonly object[]>> {
  const client = await Client.start({ capabilities: pulling, folders: [pathToFileURL(`${root}/`).href] });
  const said = (uri: string, items: readonly Diagnostic[]) =>
    items
      // What another report says of this one the command line says there.
      .filter(({ severity }) => severity !== 4)
      .map(({ code, severity, message, range, relatedInformation = [], data }) => ({
        code,
        severity,
        path: (data as { readonly path: string }).path,
        message,
        range: empty.has(`${uri} ${message}`) ? nothingSeen : range,
        related: relatedInformation.map((place) => ({ message: place.message, ...place.location })),
      }))
      .sort(byText);
  const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
  });
  const all = items.map(
    (item) => [item.uri, item.kind === 'full' ? said(item.uri, item.items) : []] as const,
  );
  expect(client.faults()).toEqual([]);
  await client.stop();
  return new Map(all);
}

/** Both answers, file by file, without the files that neither says anything of. */
async function agree(): Promise<readonly string[]> {
  const told = await commandLine();
  const empty = new Set<string>();
  for (const [uri, problems] of told) {
    for (const problem of problems as readonly { readonly range: unknown; readonly message: string }[]) {
      if (problem.range === nothingSeen) empty.add(`${uri} ${problem.message}`);
    }
  }
  const shown = await editor(empty);
  const speaking = (from: ReadonlyMap<string, readonly object[]>) =>
    Object.fromEntries([...from].filter(([, problems]) => problems.length > 0).sort(byText));
  expect(speaking(shown)).toEqual(speaking(told));
  return [...told.values()].flatMap((problems) => problems.map((one) => (one as { code: string }).code));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianbao 一致 '));
});
afterEach(() => rmSync(root, { recursive: true }));

it('of a county over five years, with its roll-up', async () => {
  cpSync(county, root, { recursive: true });
  expect(await agree()).toContain('Y103');
});

it('of the county after slips of the hand, in a table, between years, and in a member', async () => {
  cpSync(county, root, { recursive: true });
  const slip = (row: string, from: RegExp, to: string) => (text: string) =>
    text
      .split('\n')
      .map((line) => (line.trimStart().startsWith(row) ? line.replace(from, to) : line))
      .join('\n');
  edit('2023/教育局.nianbao.yaml', slip('结转下年度:', /自然人: \d+/, '自然人: 41'));
  edit('2024/城关镇.nianbao.yaml', slip('本年新收:', /自然人: \d+/, '自然人: 37'));
  edit('2022/政府办公室.nianbao.yaml', slip('行政许可:', /\d+/, '９件'));
  const codes = await agree();
  expect(codes).toEqual(expect.arrayContaining(['Y101', 'R101', 'T301', 'S103']));
});

it('of years as JSON, with a copy of one beside it and of another elsewhere', async () => {
  const report = (year: number, set: Record<string, unknown> = {}) =>
    buildReport({ agency: '示例县水务局', year, set });
  const json = (year: number) => JSON.stringify(report(year), null, 2);
  const carried = stringifyReport(report(2024, { 'applications.broughtForward.total': 3 }));
  put('2022.nianbao.json', json(2022).replace('"withheld"', '"withhold"'));
  put('2023.nianbao.json', json(2023));
  put('2024.nianbao.yaml', carried);
  put('2024.nianbao.json', json(2024));
  put('sent/2024.nianbao.json', json(2024));
  const codes = await agree();
  expect(codes).toEqual(expect.arrayContaining(['Y101', 'S105']));
  expect(codes).not.toContain('C103');
});

it('of nested projects with a baseline, ignores, a preset and parameters', async () => {
  cpSync(county, join(root, 'own'), { recursive: true });
  const wrong = exampleText.replace('本年新收: { 自然人: 0', '本年新收: { 自然人: 3');
  put('2021.nianbao.yaml', wrong);
  put('known/2021.nianbao.yaml', exampleText.replace('会宁县工业和信息化局', '示例县水务局'));
  put(
    'nianbao.config.yaml',
    'preset: strict\nrules: { T303: hint }\nexclude: [left/**]\nignore:\n  - { code: N101, files: "2021*", reason: 另有说明 }\n',
  );
  put('left/2021.nianbao.yaml', wrong);
  await nianbao(['check', '--update-baseline', join(root, 'known')]);
  edit('known/2021.nianbao.yaml', (text) => text.replace('年度: 2021', '年度: 2031'));
  edit('own/2024/教育局.nianbao.yaml', (text) => text.replace(/自然人: \d+/, '自然人: 88'));
  put('own/2024/nianbao.config.yaml', 'preset: mandatory\n');
  expect((await agree()).length).toBeGreaterThan(5);
});

it('of a configuration that is no YAML: what can be read of it counts', async () => {
  put('2021.nianbao.yaml', exampleText);
  put('nianbao.config.yaml', 'rules: { N101: off }\nexclude: [\n');
  const codes = await agree();
  expect(codes).toContain('C201');
  expect(codes).not.toContain('N101');
});

it('JSON that is cut off cannot be read by the command line; the editor shows where', async () => {
  const cut = JSON.stringify(buildReport({ agency: '示例县水务局', year: 2024 }), null, 2).slice(0, -20);
  put('2024.nianbao.json', cut);
  await expect(nianbao(['check', root])).rejects.toMatchObject({ code: 2 });
  const said = (await editor(new Set())).get(pathToFileURL(join(root, '2024.nianbao.json')).href);
  expect(said?.filter((one) => 'severity' in one && one.severity === severities.error)).not.toEqual([]);
});
