import { Writable } from 'node:stream';

/** Passes bytes on; while held it collects them, so that many messages reach the other side in one piece. */
export class HeldStream extends Writable {
  #held: Buffer[] | undefined;

  constructor(private readonly target: Writable) {
    super();
  }

  hold(): void {
    this.#held = [];
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    this.target.write(Buffer.concat(held));
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    if (this.#held === undefined) {
      this.target.write(chunk, done);
      return;
    }
    this.#held.push(chunk);
    done();
  }
}
