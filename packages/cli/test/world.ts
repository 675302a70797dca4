import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { type Io, nodeIo } from '../src/io.js';
import { run } from '../src/run.js';

/** What the user sees when a command has run. */
export interface Screen {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of files to run the command in, gone when disposed of. */
export interface World extends AsyncDisposable {
  readonly folder: string;
  nianbao(args: readonly string[], options?: RunOptions): Promise<Screen>;
}

/** How the command is run. */
export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
}

/** Puts files into a new folder. */
export async function createWorld(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return {
    folder,
    nianbao: async (args, options = {}) => {
      const out = capture(options.terminal);
      const err = capture(options.terminal);
      const code = await run(args, ioIn(folder, { ...options, out, err }));
      return { code, out: out.text(), err: err.text() };
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

type Captured = NodeJS.WritableStream & { text(): string };

function capture(terminal = false): Captured {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return Object.assign(stream, { isTTY: terminal, columns: 80, text: () => chunks.join('') });
}

function ioIn(folder: string, given: RunOptions & { readonly out: Captured; readonly err: Captured }): Io {
  const host = {
    cwd: () => folder,
    env: given.env ?? { LANG: 'zh_CN.UTF-8' },
    stdin: Readable.from(given.stdin === undefined ? [] : [Buffer.from(given.stdin)]),
    stdout: given.out,
    stderr: given.err,
  };
  return { ...nodeIo(host), now: () => new Date('2025-01-15T00:00:00Z') };
}
