import { Uri, workspace } from 'vscode';
import type { Kept } from './kept.js';
import { keptIn, keptText } from './kept-file.js';

/** Writing waits this long (milliseconds) for the next change. */
const PAUSE = 300;

/** Keeps what is known of imported reports in a file of the editor's own, for the next time that the window opens. */
export class KeptStore {
  readonly #file: Uri;
  readonly #present: () => readonly Kept[];
  /** What the file holds, once it was read. */
  #written: string | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  /** `present` says what is to be kept at the time of writing. */
  constructor(folder: Uri, present: () => readonly Kept[]) {
    this.#file = Uri.joinPath(folder, 'imported.json');
    this.#present = present;
  }

  /** What was kept the last time; to be awaited before anything is changed. */
  async read(): Promise<readonly Kept[]> {
    try {
      this.#written = new TextDecoder().decode(await workspace.fs.readFile(this.#file));
    } catch {
      // Nothing was imported here yet.
      this.#written = keptText([]);
    }
    return keptIn(this.#written);
  }

  /** Something else is to be kept now. */
  changed(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#write(), PAUSE);
  }

  /** Writes what waits. */
  dispose(): void {
    if (this.#waiting === undefined) return;
    clearTimeout(this.#waiting);
    this.#write();
  }

  #write(): void {
    this.#waiting = undefined;
    this.#writing = this.#writing.then(async () => {
      const text = keptText(this.#present());
      if (this.#written === undefined || text === this.#written) return;
      try {
        await workspace.fs.writeFile(this.#file, new TextEncoder().encode(text));
        this.#written = text;
      } catch {
        // Where nothing can be kept, remarks end with the window.
      }
    });
  }
}
