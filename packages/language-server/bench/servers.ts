import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Client, pulling, pushing } from '../test/client.js';

const dist = new URL('../dist/', import.meta.url);
const floor = fileURLToPath(new URL('bench-floor.js', dist));

/** Bundles the servers that set the floor exactly as ours is bundled. */
export async function buildFloor(): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('floor-server.ts', import.meta.url))],
    outfile: floor,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2023',
  });
}

const node = process.execPath;
const ours = fileURLToPath(new URL('../bin/nianbao-language-server.js', import.meta.url));

/** The servers that are compared, each started by its name. */
export const servers = {
  nothing: () => Client.start({ command: [node, floor, 'nothing', '--stdio'] }),
  echo: () => Client.start({ command: [node, floor, 'echo', '--stdio'] }),
  parse: () => Client.start({ command: [node, floor, 'parse', '--stdio'] }),
  push: () => Client.start({ command: [node, ours, '--stdio'], capabilities: pushing }),
  pull: () => Client.start({ command: [node, ours, '--stdio'], capabilities: pulling }),
} as const;

export type ServerName = keyof typeof servers;

/** Resident memory of a server's process in MB; undefined where the system does not tell. */
export function residentMB({ child }: Client): number | undefined {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 102.4) / 10;
  } catch {
    return undefined;
  }
}
