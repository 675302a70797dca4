import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lines, spans } from '../../importers/test/layouts.js';
import { docxOf } from '../../importers/test/packages.js';
import { pdfOf } from '../../importers/test/pdf.js';
import { expectGolden } from './golden.js';
import { broken, sound } from './reports.js';
import { createWorld, type Screen, type World } from './world.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = fileURLToPath(new URL('../bin/nianbao.js', import.meta.url));

let world: World;
beforeAll(async () => {
  // The task runner builds first; whoever runs this test alone gets a build here.
  if (!existsSync(`${root}/dist/nianbao.js`)) await start(['build.mjs'], root, '').ended;
  const many = Array.from({ length: 40 }, (_, index) => [`many/${index}.nianbao.yaml`, broken] as const);
  world = await createWorld({
    'sound.nianbao.yaml': sound,
    'b/broken.nianbao.yaml': broken,
    ...Object.fromEntries(many),
    ...published(),
  });
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

/** Sources enough for threads. */
function published(): Readonly<Record<string, string | Uint8Array>> {
  const report = buildBalancedReport(7);
  return {
    'in/a.txt': lines(report),
    'in/b.html': spans(report),
    'in/c.docx': docxOf(report),
    'in/d.pdf': pdfOf(report),
    'in/e.pdf': pdfOf(report).slice(0, 2_000),
  };
}

interface Started {
  readonly child: ReturnType<typeof spawn>;
  readonly ended: Promise<Screen>;
}

function start(args: readonly string[], cwd: string, stdin: string): Started {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8' },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const ended = new Promise<Screen>((resolve) => {
    child.on('close', (code) => {
      resolve({ code: code ?? -1, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
  });
  return { child, ended };
}

const nianbao = (args: readonly string[], stdin = '') => start([bin, ...args], world.folder, stdin).ended;

describe('the built command', () => {
  it.each([
    ['binary-check', ['check', 'sound.nianbao.yaml', 'b'], 1],
    ['binary-usage', ['check', '--format', 'xml'], 2],
    ['binary-help', [], 2],
  ])('%s', async (name, args, expected) => {
    const { code, out, err } = await nianbao(args);
    expect(code, err).toBe(expected);
    await expectGolden(
      `${name}.txt`,
      `$ nianbao ${args.join(' ')}\n${out}${err === '' ? '' : `--- stderr\n${err}`}`,
    );
  });

  it.each([
    [['check', 'many', '--format', 'json'], 1],
    [['check', '.', '--format', 'sarif'], 1],
    [['schema', '--draft', '2020-12'], 0],
    [['rules', '--format', 'json'], 0],
    [['convert', 'sound.nianbao.yaml'], 0],
  ])('%j writes all of its JSON into a pipe', async (args, expected) => {
    const { code, out } = await nianbao(args);
    expect(code).toBe(expected);
    expect(() => JSON.parse(out)).not.toThrow();
  });

  it.each([[[]], [['--jobs', '1']], [['--jobs', '3']]])(
    'imports on threads, PDFs whose font is not in the file too, and says nothing beside: %j',
    async (jobs) => {
      const { code, out, err } = await nianbao([
        ...['import', 'in', '--out', 'out', '--force', '--no-check', '--summary', 'json', ...jobs],
      ]);
      expect({ code, err }).toEqual({ code: 2, err: '' });
      const { sources } = JSON.parse(out);
      expect(sources.map((one: { source: string; status: string }) => `${one.source} ${one.status}`)).toEqual(
        [...['in/a.txt exact', 'in/b.html exact', 'in/c.docx exact', 'in/d.pdf exact', 'in/e.pdf failed']],
      );
    },
  );

  it('reads standard input', async () => {
    expect((await nianbao(['check', '-'], broken)).code).toBe(1);
    expect((await nianbao(['check', '-'], sound)).code).toBe(0);
    expect((await nianbao(['format', '-'], sound)).out).toContain('年度: 2024');
  });

  it('a reader that goes away is no failure', async () => {
    const { child, ended } = start([bin, 'check', 'many'], world.folder, '');
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, err } = await ended;
    expect(err).toBe('');
    expect(code).not.toBe(2);
  });
});
