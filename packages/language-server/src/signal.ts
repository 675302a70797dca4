import type { CancellationToken } from 'vscode-languageserver';

/** Something that happens now and then, and that many can wait for. */
export class Signal {
  readonly #waiting = new Set<() => void>();

  raise(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  /** Resolves when it next happens, or when the waiting is called off. */
  next(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.#waiting.delete(done);
        listener.dispose();
        resolve();
      };
      const listener = token.onCancellationRequested(done);
      this.#waiting.add(done);
    });
  }
}
