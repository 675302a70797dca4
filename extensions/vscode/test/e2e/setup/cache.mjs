// A folder outside node_modules that holds whole programs for the end-to-end tests. Each part has a folder of its own;
// a marker file inside says that its installation came to its end, a lock folder beside it keeps two runs apart.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const MARKER = '.complete';
const LOCK_PATIENCE = 15 * 60_000;
const ORPHAN_AGE = 10_000;

export function cacheFolder(env = process.env) {
  return env.NIANBAO_E2E_CACHE ?? join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'nianbao-e2e');
}

/** Returns the part's folder; calls `install(folder)` when the part is missing or was left half done. */
export async function cached(name, install, root = cacheFolder()) {
  const folder = join(root, name);
  if (existsSync(join(folder, MARKER))) return folder;
  mkdirSync(root, { recursive: true });
  const release = await lock(join(root, `${name}.lock`));
  try {
    if (existsSync(join(folder, MARKER))) return folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await install(folder);
    writeFileSync(join(folder, MARKER), `${new Date().toISOString()}\n`);
    return folder;
  } finally {
    release();
  }
}

/** Waits for the lock folder; a lock whose process is gone is taken over. */
export async function lock(path, patience = LOCK_PATIENCE) {
  mkdirSync(dirname(path), { recursive: true });
  const deadline = Date.now() + patience;
  for (;;) {
    if (take(path)) return () => rmSync(path, { recursive: true, force: true });
    if (isOrphan(path)) rmSync(path, { recursive: true, force: true });
    else if (Date.now() > deadline) throw new Error(`another run holds ${path} for too long`);
    else await sleep(200);
  }
}

function take(path) {
  try {
    mkdirSync(path);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(path, 'pid'), String(process.pid));
  return true;
}

function isOrphan(path) {
  try {
    process.kill(Number(readFileSync(join(path, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    if (error.code === 'ESRCH') return true;
    if (error.code === 'ENOENT') return isOld(path);
    return false;
  }
}

// Between mkdir and the pid file a lock has no owner for an instant; only an old one is abandoned.
function isOld(path) {
  try {
    return Date.now() - statSync(path).mtimeMs > ORPHAN_AGE;
  } catch {
    return false;
  }
}
