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
  #done = 0;
  #name = '';
  #shown = false;

  constructor(output: Output, total: number) {
    this.#output = output;
    this.#total = total;
  }

  /** This one is in hand now. */
  async begin(name: string): Promise<void> {
    this.#name = name;
    await this.#draw();
  }

  /** One more is done. */
  async finish(): Promise<void> {
    this.#done += 1;
    await this.#draw();
  }

  async #draw(): Promise<void> {
    if (!this.#output.isTerminal || this.#total < 2) return;
    this.#shown = true;
    const filled = Math.floor((this.#done / this.#total) * barWidth);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${this.#done}/${this.#total} `;
    const room = (this.#output.columns ?? usualColumns) - displayWidth(bar) - 1;
    await this.#output.write(`${clearLine}${bar}${fitted(visible(this.#name), room)}`);
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
