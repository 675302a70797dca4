import type { ReadOrder, ReadOutcome } from './read-source.js';

/** Gives the bytes when their turn has come: no more of them are in memory than are being read. */
export type LoadBytes = () => Promise<Uint8Array>;

/** How much one source may take before its thread is stopped. */
export interface ThreadBounds {
  readonly seconds: number;
  /** Of the heap, in megabytes. */
  readonly memory: number;
}

/** One thread that reads a source at a time. */
export interface ReaderThread {
  /** After another outcome than `read` the thread may be gone; `isAlive` tells. */
  read(bytes: Uint8Array, order: ReadOrder): Promise<ReadOutcome>;
  readonly isAlive: boolean;
  stop(): Promise<void>;
}

/** Reads sources on so many threads; each is started when it is first needed, and anew after it had to be stopped. */
export class ReaderPool {
  readonly #start: () => Promise<ReaderThread>;
  readonly #idle: ReaderThread[] = [];
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(start: () => Promise<ReaderThread>, threads: number) {
    this.#start = start;
    this.#free = threads;
  }

  /** Rejects only where the bytes cannot be loaded. */
  async read(load: LoadBytes, order: ReadOrder): Promise<ReadOutcome> {
    await this.#turn();
    try {
      const bytes = await load();
      const thread = await this.#thread();
      const outcome = await thread.read(bytes, order);
      if (thread.isAlive) this.#idle.push(thread);
      return outcome;
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }

  /** Stops the threads; nothing may be in hand any more. */
  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((thread) => thread.stop()));
  }

  async #thread(): Promise<ReaderThread> {
    for (let thread = this.#idle.pop(); thread; thread = this.#idle.pop()) {
      if (thread.isAlive) return thread;
    }
    return this.#start();
  }

  async #turn(): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
