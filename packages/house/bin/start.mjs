// `npm start`: builds what is stale, runs the main job on the real report in examples/, and shows it in the editor's page.
// `npm start -- --no-open` opens no browser.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

const filters = ['--filter=@nianbao/cli', '--filter=@nianbao/playground'];
const built = run('npx', ['turbo', 'run', 'build', ...filters, '--output-logs=errors-only']);
if (built !== 0) process.exit(built);

const example = 'examples/huining-2021/report.nianbao.yaml';
console.log(`\n$ nianbao check ${example}\n`);
const checked = run('node', ['packages/cli/bin/nianbao.js', 'check', example]);
if (checked !== 0) process.exit(checked);

// Loaded only now: a fresh checkout has to be built first.
const { serve } = await import('@nianbao/playground/serve');
const { url, stop } = await serve();
console.log(`
在浏览器中编辑这份年报（只在本机，按 Ctrl-C 结束） / edit this report in the browser (on this machine only, Ctrl-C ends it):
  ${url}
`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop().then(() => process.exit(0)));
if (hasScreen() && !process.argv.includes('--no-open')) await openBrowser(url);

function hasScreen() {
  if (process.env.CI || !process.stdout.isTTY) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

// The address is printed: without a browser there is nothing to mend.
async function openBrowser(address) {
  const { default: open } = await import('open');
  const browser = await open(address).catch(() => undefined);
  browser?.once('error', () => undefined);
}
