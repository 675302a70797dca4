import type { Output } from '../io.js';
import { displayWidth } from '../terminal/display-width.js';
import { visible } from '../terminal/visible.js';

const barWidth = 24;
const usualColumns = 80;
/** To the start of the line, and the rest of it cleared. */
const clearLine = '\r\u001b[K';

/** A bar that tells how far a command has come; only a terminal shows it, and other output goes above it. */
export class Progress {
  readonly #output: Output;
  readonly #total: number;
  #shown = false;

  constructor(output: Output, total: number) {
    this.#output = output;
    this.#total = total;
  }

  /** So many are done, and this one is in hand. */
  async show(done: number, name: string): Promise<void> {
    if (!this.#output.isTerminal || this.#total < 2) return;
    this.#shown = true;
    const filled = Math.floor((done / this.#total) * barWidth);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done}/${this.#total} `;
    const room = (this.#output.columns ?? usualColumns) - displayWidth(bar) - 1;
    await this.#output.write(`${clearLine}${bar}${fitted(visible(name), room)}`);
  }

  /** Takes the bar away. */
  async clear(): Promise<void> {
    if (!this.#shown) return;
    this.#shown = false;
    await this.#output.write(clearLine);
  }
}

/** The end of a name tells files apart. */
function fitted(name: string, room: number): string {
  const characters = [...name];
  while (characters.length > 0 && displayWidth(characters.join('')) > room) characters.shift();
  return characters.join('');
}
