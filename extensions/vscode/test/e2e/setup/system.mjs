// A browser and a Chinese font from the system; on Debian they are installed when missing and when that is permitted.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const PACKAGES = { browser: ['chromium', 'fonts-dejavu-core'], font: ['fonts-noto-cjk'] };

export function findBrowser(env = process.env) {
  if (env.CHROMIUM !== undefined) return existsSync(env.CHROMIUM) ? env.CHROMIUM : undefined;
  const folders = (env.PATH ?? '').split(delimiter);
  return BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) =>
    existsSync(path),
  );
}

export function hasChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** Installs what is missing; answers the reasons why something could not be had. */
export function ensureSystemParts() {
  const missing = [
    ...(findBrowser() === undefined ? PACKAGES.browser : []),
    ...(hasChineseFont() ? [] : PACKAGES.font),
  ];
  if (missing.length > 0) aptInstall(missing);
  const browser = findBrowser();
  return {
    browser:
      browser === undefined
        ? { missing: 'no chromium found, and it could not be installed with apt-get' }
        : { path: browser },
    font: hasChineseFont()
      ? {}
      : { missing: 'no Chinese font found, and it could not be installed with apt-get' },
  };
}

function aptInstall(packages) {
  const prefix = privilege();
  if (prefix === undefined) return;
  const apt = ['apt-get', '-q', '-o', 'DPkg::Lock::Timeout=600'];
  command([...prefix, ...apt, 'update']);
  command([...prefix, ...apt, 'install', '-y', '--no-install-recommends', ...packages]);
}

/** The words that give us the right to install, or undefined: we never ask for a password. */
function privilege() {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', '--'] : undefined;
}

function command([name, ...args]) {
  spawnSync(name, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
