import { Worker } from 'node:worker_threads';
import type { ReadOrder, ReadOutcome } from './import/read-source.js';
import type { ReaderThread, ThreadBounds } from './import/reader-pool.js';

/** What a thread is sent, and what it answers with. */
export interface ThreadJob {
  readonly bytes: Uint8Array;
  readonly order: ReadOrder;
}

/** Starts a thread that reads sources. Nothing but stopping it ends a reader that hangs. */
export function startThread(script: URL, { seconds, memory }: ThreadBounds): ReaderThread {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memory } });
  let isAlive = true;
  let answer: ((outcome: ReadOutcome) => void) | undefined;
  let limit: NodeJS.Timeout | undefined;
  const finish = (outcome: ReadOutcome) => {
    clearTimeout(limit);
    answer?.(outcome);
    answer = undefined;
  };
  worker.on('message', finish);
  worker.on('error', (error: NodeJS.ErrnoException) => {
    isAlive = false;
    finish(
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? { kind: 'memory' }
        : { kind: 'broken', reason: error.message },
    );
  });
  worker.on('exit', (code) => {
    isAlive = false;
    finish({ kind: 'broken', reason: `exit ${code}` });
  });
  return {
    get isAlive() {
      return isAlive;
    },
    read: (bytes, order) =>
      new Promise((resolve) => {
        answer = resolve;
        limit = setTimeout(() => {
          isAlive = false;
          finish({ kind: 'time' });
          void worker.terminate();
        }, seconds * 1000);
        worker.postMessage({ bytes, order } satisfies ThreadJob);
      }),
    stop: async () => {
      await worker.terminate();
    },
  };
}
