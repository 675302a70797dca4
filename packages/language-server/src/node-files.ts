import { opendir, readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ListOptions, ReadPart } from './host.js';

/** Text of a file; undefined when it is gone, is not ours to read, or is no file of this machine. */
export async function readFile(uri: string): Promise<string | undefined> {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  try {
    return await readBytes(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Files below a folder, without following links and without entering hidden folders and dependencies. */
export async function listFiles(
  folder: string,
  { wanted, shallow }: ListOptions,
): Promise<readonly string[]> {
  const root = pathOf(folder);
  const found: string[] = [];
  const waiting = root === undefined ? [] : [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    try {
      for await (const entry of await opendir(join(root ?? '', below))) {
        const name = below === '' ? entry.name : `${below}/${entry.name}`;
        if (!shallow && entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
          waiting.push(name);
        if (entry.isFile() && wanted(entry.name)) found.push(name);
      }
    } catch {
      // A folder that cannot be read has no files for us.
    }
  }
  return found.sort();
}

/** The server's own files. Names come out of foreign files, so they stay inside the folder. */
export function readPartIn(folder: string): ReadPart {
  return async (name) => {
    if (!/^(?:[\w-]+\/)?[\w-]+\.\w+$/.test(name)) throw new Error(`${name} is no part of the server`);
    return readBytes(join(folder, name));
  };
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
