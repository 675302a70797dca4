import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReadCharacterMap } from './import/read-source.js';
import type { ReaderThread, ThreadBounds } from './import/reader-pool.js';

/** Where text goes: standard output or standard error. */
export interface Output {
  /** Resolves when the reader has room for more, so that long output needs little memory. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  /** The reader has gone, e.g. `| head`. */
  readonly closed: boolean;
}

/** The machine that a command runs on. Everything else in this package is pure. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly systemLocale: string;
  readonly stdout: Output;
  readonly stderr: Output;
  now(): Date;
  /** The path from the root of the file system, with forward slashes. */
  absolute(path: string): string;
  kindOf(path: string): Promise<'file' | 'folder' | undefined>;
  readFile(path: string): Promise<Uint8Array>;
  readStdin(): Promise<Uint8Array>;
  writeFile(path: string, text: string, options: { readonly overwrite: boolean }): Promise<void>;
  /** Files that match, relative to the working folder, with forward slashes. */
  find(patterns: readonly string[], folder?: string): Promise<readonly string[]>;
  /** Bytes of a file, without reading it. */
  sizeOf(path: string): Promise<number>;
  readonly readCharacterMap: ReadCharacterMap;
  readonly cores: number;
  /** Absent where the sources run: a thread needs a built script. */
  readonly startReader?: (bounds: ThreadBounds) => Promise<ReaderThread>;
}

type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** The parts of Node's `process` that are used. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Stream;
  readonly stderr: Stream;
  cwd(): string;
}

/** The machine as Node.js sees it. */
export function nodeIo(
  process: Host,
  readCharacterMap: ReadCharacterMap = characterMapsIn(mapsOfPdfjs()),
): Io {
  const at = (path: string) => resolve(process.cwd(), path);
  return {
    env: process.env,
    systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    now: () => new Date(),
    absolute: (path) => (sep === '/' ? at(path) : at(path).replaceAll(sep, '/')),
    kindOf: async (path) => {
      const stats = await stat(at(path)).catch(absent);
      return stats && (stats.isDirectory() ? 'folder' : 'file');
    },
    readFile: (path) => readFile(at(path)),
    readStdin: () => readAll(process.stdin),
    writeFile: async (path, text, { overwrite }) => {
      await mkdir(dirname(at(path)), { recursive: true });
      await writeFile(at(path), text, { flag: overwrite ? 'w' : 'wx' });
    },
    find: (patterns, folder) => find(patterns, folder, process.cwd()),
    sizeOf: async (path) => (await stat(at(path))).size,
    readCharacterMap,
    cores: availableParallelism(),
  };
}

/** The character maps in a folder. Names come out of foreign files. */
export function characterMapsIn(folder: URL): ReadCharacterMap {
  return async (name) => {
    if (!/^[\w-]+\.bcmap$/.test(name)) throw new Error(`${name} is no character map`);
    return readFile(new URL(name, folder));
  };
}

/** Those of pdfjs itself; the built command has them beside it. */
const mapsOfPdfjs = () =>
  new URL('cmaps/', pathToFileURL(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')));

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}

async function find(patterns: readonly string[], folder: string | undefined, cwd: string) {
  const prefix = folder === undefined || folder === '.' ? '' : `${folder.replace(/[\\/]+$/, '')}/`;
  // Few commands look for files; the others start without this.
  const { glob } = await import('tinyglobby');
  const found = await glob([...patterns], {
    cwd: folder === undefined ? cwd : resolve(cwd, folder),
    ignore: ['**/node_modules/**'],
    dot: false,
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return found.map((name) => `${prefix}${name}`);
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function outputTo(stream: Stream): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    write: (text) =>
      new Promise((done) => {
        if (closed || text === '') done();
        else stream.write(text, () => done());
      }),
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
    get closed() {
      return closed;
    },
  };
}
