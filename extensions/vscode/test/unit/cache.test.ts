import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cached, cacheFolder } from '../e2e/setup/cache.mjs';

describe('the cache of the end-to-end tests', () => {
  let root: string;
  let installed: string[];

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'nianbao-cache-'));
    installed = [];
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const install = (name: string) => async (folder: string) => {
    installed.push(name);
    await new Promise((resolve) => setTimeout(resolve, 30));
    writeFileSync(join(folder, 'program'), name);
  };

  it('installs a part once, even when two ask for it at the same time', async () => {
    await Promise.all([cached('a', install('first'), root), cached('a', install('second'), root)]);
    await cached('a', install('third'), root);
    expect(installed).toHaveLength(1);
  });

  it('throws away what was left half done and installs anew', async () => {
    const failing = async (folder: string) => {
      writeFileSync(join(folder, 'half'), '');
      throw new Error('no network');
    };
    await expect(cached('a', failing, root)).rejects.toThrow('no network');
    const folder = await cached('a', install('again'), root);
    expect(existsSync(join(folder, 'half'))).toBe(false);
    expect(installed).toEqual(['again']);
  });

  it('takes over the lock of a process that is gone', async () => {
    mkdirSync(join(root, 'a.lock'));
    writeFileSync(join(root, 'a.lock', 'pid'), '99999999');
    await cached('a', install('after'), root);
    expect(installed).toEqual(['after']);
    expect(existsSync(join(root, 'a.lock'))).toBe(false);
  });

  it.each([
    [{ NIANBAO_E2E_CACHE: '/x' }, '/x'],
    [{ XDG_CACHE_HOME: '/y' }, '/y/nianbao-e2e'],
  ])('lies by %j at %s', (env, folder) => {
    expect(cacheFolder(env)).toBe(folder);
  });
});
