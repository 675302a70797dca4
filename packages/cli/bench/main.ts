import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { nodeIo } from '../src/io.js';
import { run } from '../src/run.js';
import { reportNumber } from './reports.js';

const count = Number(process.env['FILES'] ?? 2000);
const rounds = Number(process.env['ROUNDS'] ?? 3);

const folder = await mkdtemp(join(tmpdir(), 'nianbao-bench-'));
const names = Array.from({ length: count }, (_, index) => join(`${index % 20}`, `${index}.nianbao.yaml`));
for (let part = 0; part < 20; part++) await mkdir(join(folder, `${part}`));
for (const [index, name] of names.entries()) await writeFile(join(folder, name), reportNumber(index));

/** What every batch has to do: read each file and have YAML make values of it. */
function bareParsing(): void {
  for (const name of names) {
    try {
      parse(readFileSync(join(folder, name), 'utf8'));
    } catch {
      // Some of the reports have faults of writing.
    }
  }
}

async function batchCheck(): Promise<void> {
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done() });
  const io = nodeIo({ cwd: () => folder, env: {}, stdin: process.stdin, stdout, stderr: process.stderr });
  await run(['check', '.', '--format', 'json'], io);
}

async function seconds(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const best = { bare: Number.POSITIVE_INFINITY, check: Number.POSITIVE_INFINITY };
for (let round = 0; round < rounds; round++) {
  best.bare = Math.min(best.bare, await seconds(bareParsing));
  best.check = Math.min(best.check, await seconds(batchCheck));
}
await rm(folder, { recursive: true });

const rate = (time: number) => `${Math.round(count / time)} files/s`;
console.log(`bare yaml parsing  ${rate(best.bare)}`);
console.log(`nianbao check      ${rate(best.check)}`);
console.log(`ratio              ${(best.bare / best.check).toFixed(2)} (aim: at least 0.70)`);
console.log(`peak memory        ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

/** A workspace in a process of its own. */
function workspace(files: number, work: 'check' | 'parse'): { rate: number; memory: number } {
  const script = fileURLToPath(new URL('workspace.ts', import.meta.url));
  const { stdout } = spawnSync(process.execPath, [...process.execArgv, script], {
    env: { ...process.env, FILES: String(files), WORK: work },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(stdout);
}

console.log('\nworkspaces of five years and a roll-up, each report among the others');
for (const files of [600, 3000]) {
  const [bare, check] = [workspace(files, 'parse'), workspace(files, 'check')];
  console.log(
    `${String(files).padStart(5)} reports      bare yaml parsing ${bare.rate} files/s, ${bare.memory} MB; nianbao check ${check.rate} files/s, ${check.memory} MB; ratio ${(check.rate / bare.rate).toFixed(2)}`,
  );
}
