// Runs once before the tests: fetches VS Code and the browser, and tells what could not be had.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { prepareParts } from './parts.mjs';

const extension = fileURLToPath(new URL('../../..', import.meta.url));

export async function setup(project) {
  const parts = await prepareParts((line) => console.log(`[e2e] ${line}`));
  for (const [name, { missing }] of Object.entries(parts)) {
    if (missing !== undefined) console.warn(`[e2e] ${name} is missing: ${missing}`);
  }
  // NIANBAO_VSIX names a package that is there already; otherwise the tests try what the sources make now.
  if (process.env.NIANBAO_VSIX === undefined) {
    execFileSync(process.execPath, ['package.mjs'], {
      cwd: extension,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  project.provide('parts', parts);
}
