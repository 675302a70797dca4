import type { Session } from '../session.js';
import { type ReadOrder, type ReadOutcome, readSource } from './read-source.js';
import { type LoadBytes, ReaderPool, type ThreadBounds } from './reader-pool.js';

/** A way to read sources, and how many of them at once it is worth while to give it. */
export interface SourceReaders {
  readonly ahead: number;
  /** Rejects only where the bytes cannot be loaded. */
  read(load: LoadBytes, order: ReadOrder): Promise<ReadOutcome>;
  close(): Promise<void>;
}

/** How sources are to be read. */
export interface ReadingPlan {
  readonly sources: number;
  /** As asked for; by default one less than there are cores: this thread writes, prints and checks. */
  readonly jobs: number | undefined;
  readonly bounds: ThreadBounds;
}

/** A thread costs about as much as five sources until it is warm; fewer than these are read without. */
const worthThreads = 8;
/** Beyond these, threads wait for the one that writes. */
const mostThreads = 8;
/** Sources in hand for each thread, so that none waits for the outcome that is printed next. */
const aheadEach = 4;

/** Threads for many sources, this thread for a few. */
export function createReaders({ io }: Session, { sources, jobs, bounds }: ReadingPlan): SourceReaders {
  const { startReader } = io;
  if (!startReader || (sources < worthThreads && jobs === undefined)) {
    return {
      ahead: 1,
      read: async (load, order) => readSource(await load(), order, io.readCharacterMap),
      close: async () => undefined,
    };
  }
  const threads = Math.min(jobs ?? Math.min(Math.max(1, io.cores - 1), mostThreads), Math.max(1, sources));
  const pool = new ReaderPool(() => startReader(bounds), threads);
  return {
    ahead: threads * aheadEach,
    read: (load, order) => pool.read(load, order),
    close: () => pool.close(),
  };
}
