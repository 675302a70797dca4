import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadOrder, ReadOutcome } from '../src/import/read-source.js';
import { ReaderPool, type ReaderThread } from '../src/import/reader-pool.js';
import { startThread } from '../src/threads.js';

const order: ReadOrder = { format: 'auto', limits: {} };
const bytes = (sign: string) => async () => new TextEncoder().encode(sign);

/** A thread that does what the first byte of a source says: hangs, eats memory, breaks, leaves; else answers. */
const script = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ bytes }) => {
    const kept = [];
    switch (String.fromCharCode(bytes[0])) {
      case 'h': for (;;);
      case 'm': for (;;) kept.push(new Array(100_000).fill(kept.length));
      case 'b': throw new Error('broken inside');
      case 'x': process.exit(3);
    }
    parentPort.postMessage({ kind: 'read', read: { text: String(bytes.length) } });
  });
`;

let folder: string;
let thread: URL;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-threads-'));
  await writeFile(join(folder, 'thread.mjs'), script);
  thread = pathToFileURL(join(folder, 'thread.mjs'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a pool of threads', () => {
  it('what eats memory or breaks fails alone, and the rest is read', async () => {
    let started = 0;
    const pool = new ReaderPool(async () => {
      started += 1;
      return startThread(thread, { seconds: 600, memory: 32 });
    }, 2);
    const outcomes = await Promise.all(
      ['ok', 'm', 'ok', 'b', 'ok', 'x', 'ok'].map((sign) => pool.read(bytes(sign), order)),
    );
    await pool.close();
    expect(outcomes.map(({ kind }) => kind)).toEqual([
      ...['read', 'memory', 'read', 'broken', 'read', 'broken', 'read'],
    ]);
    expect(started).toBeLessThanOrEqual(5);
  });

  it('what hangs is stopped, and another thread reads the rest', async () => {
    let started = 0;
    // Only the thread that hangs is short of time: a slow machine changes nothing.
    const pool = new ReaderPool(async () => {
      started += 1;
      return startThread(thread, { seconds: started === 1 ? 1 : 600, memory: 32 });
    }, 1);
    const outcomes = await Promise.all(['h', 'ok', 'ok'].map((sign) => pool.read(bytes(sign), order)));
    await pool.close();
    expect(outcomes.map(({ kind }) => kind)).toEqual(['time', 'read', 'read']);
    expect(started).toBe(2);
  });

  it('no more at once than it has threads, and no bytes are loaded before their turn', async () => {
    const ends: (() => void)[] = [];
    let loaded = 0;
    const slow: ReaderThread = {
      isAlive: true,
      read: () =>
        new Promise<ReadOutcome>((resolve) => {
          ends.push(() => resolve({ kind: 'time' }));
        }),
      stop: async () => undefined,
    };
    const pool = new ReaderPool(async () => slow, 2);
    const load = async () => {
      loaded += 1;
      return new Uint8Array();
    };
    const all = Promise.all(Array.from({ length: 5 }, () => pool.read(load, order)));
    for (let done = 0; done < 5; done++) {
      while (ends.length === 0) await new Promise((resolve) => setImmediate(resolve));
      expect(loaded - done).toBeLessThanOrEqual(2);
      ends.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await all).length).toBe(5);
    await pool.close();
  });

  it('bytes that cannot be loaded reject, and their place is free again', async () => {
    const pool = new ReaderPool(async () => startThread(thread, { seconds: 30, memory: 64 }), 1);
    const gone = pool.read(async () => Promise.reject(new Error('gone')), order);
    await expect(gone).rejects.toThrow('gone');
    expect((await pool.read(bytes('ok'), order)).kind).toBe('read');
    await pool.close();
  });
});
