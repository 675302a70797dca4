// npm as a child process. Inside `npm test` the environment carries the outer run's settings (workspace, prefix,
// lifecycle), which would redirect an installation into this repository: they are left out.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const OUTER =
  /^npm_(package|lifecycle|config_(workspaces?|local_prefix|prefix|include_workspace_root|engine_strict|ignore_scripts|global_prefix|omit_lockfile_registry_resolved))(_|$)/i;

export function innerEnvironment(env, node) {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !OUTER.test(name)));
  return { ...kept, PATH: [dirname(node), env.PATH].join(delimiter), npm_config_loglevel: 'error' };
}

/** Installs one exact package into `folder`, without its scripts and without command links. */
export async function installPackage(folder, spec, node = process.execPath) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  await npm(folder, ['install', '--no-save', '--no-package-lock', '--no-bin-links', spec], node);
}

export async function npm(cwd, args, node = process.execPath) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
  const options = {
    cwd,
    env: innerEnvironment(process.env, node),
    maxBuffer: 64 << 20,
    shell: process.platform === 'win32',
  };
  await run('npm', [...args, ...quiet], options);
}
