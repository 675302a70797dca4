import type { Lane } from './lane.js';

/** Runs `judge` once for each name that was touched since it last ran. There is no delay: a burst ends when it ends. */
export class Coalescer {
  readonly #lane: Lane;
  readonly #judge: (name: string) => void;
  readonly #touched = new Set<string>();
  #running = false;

  constructor(lane: Lane, judge: (name: string) => void) {
    this.#lane = lane;
    this.#judge = judge;
  }

  touch(name: string): void {
    this.#lane.stir();
    this.#touched.add(name);
    if (!this.#running) void this.#run();
  }

  forget(name: string): void {
    this.#touched.delete(name);
  }

  async #run(): Promise<void> {
    this.#running = true;
    await this.#lane.enter();
    this.#running = false;
    const names = [...this.#touched];
    this.#touched.clear();
    for (const name of names) this.#judge(name);
  }
}
