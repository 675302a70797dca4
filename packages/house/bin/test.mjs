// `npm test`: types, lint and every package's tests, then one line with the sum: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const packages = ['packages', 'extensions'].flatMap((parent) =>
  readdirSync(`${root}${parent}`)
    .map((name) => `${root}${parent}/${name}`)
    .filter((folder) => existsSync(`${folder}/package.json`)),
);
for (const folder of packages) rmSync(`${folder}/test-results.json`, { force: true });

const turbo = (...args) =>
  spawnSync('npx', ['turbo', 'run', ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
const lint = spawnSync('npx', ['biome', 'check', '.'], { cwd: root, stdio: 'inherit' }).status ?? 1;
const common = ['--continue', '--output-logs=new-only'];
// A workbench in a browser wants the machine for itself.
const workbenches = ['nianbao-vscode', '@nianbao/playground'];
const others = workbenches.map((name) => `--filter=!${name}`);
let status = turbo('check', 'test', ...others, '--concurrency=2', ...common);
for (const name of workbenches)
  status = turbo('check', 'test', `--filter=${name}`, '--concurrency=1', ...common) || status;

let passed = 0;
let failed = 0;
for (const folder of packages) {
  const { scripts } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  if (!scripts?.test) continue;
  const file = `${folder}/test-results.json`;
  if (!existsSync(file)) {
    console.log(`no test results: ${folder.slice(root.length)}`);
    failed += 1;
    continue;
  }
  const results = JSON.parse(readFileSync(file, 'utf8'));
  passed += results.numPassedTests;
  failed += results.numFailedTests;
  // A file that cannot even be loaded has no tests to count.
  if (!results.success && results.numFailedTests === 0) failed += 1;
}
if (lint !== 0) console.log('lint failed: npx biome check .');
if ((status !== 0 || lint !== 0) && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
