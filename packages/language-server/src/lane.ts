import { nextTurn } from './turn.js';

/** However many messages keep coming, work begins after so many turns of the event loop. */
const mostTurns = 200;

/**
 * Lets work in one piece at a time, each when no message has been handled for two turns of the event loop.
 * The connection reads and hands over one message a turn, so a cancellation or a newer text that lies behind others
 * in the pipe is seen only by work that waits for quiet. On a calm connection that wait is a few microseconds.
 */
export class Lane {
  #tail = Promise.resolve();
  #stirred = false;

  /** A message came in. */
  stir(): void {
    this.#stirred = true;
  }

  /** Resolves when it is the caller's turn. */
  enter(): Promise<void> {
    this.stir();
    this.#tail = this.#tail.then(() => this.#quiet());
    return this.#tail;
  }

  /** The same for work that nobody asked for, which does not keep others waiting for quiet. */
  idle(): Promise<void> {
    this.#tail = this.#tail.then(() => this.#quiet());
    return this.#tail;
  }

  async #quiet(): Promise<void> {
    for (let turns = 0; turns < mostTurns; turns += 2) {
      this.#stirred = false;
      await nextTurn();
      await nextTurn();
      if (!this.#stirred) return;
    }
  }
}
