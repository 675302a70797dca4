import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { Client } from '../test/client.js';
import { placeOf } from '../test/reports.js';

/** Types into one document: a digit before the total of a row, which breaks the row, and takes it back. */
export class Typist {
  #version = 1;
  #broken = false;
  readonly #place;

  constructor(
    readonly client: Client,
    readonly uri: string,
    readonly text: string,
  ) {
    this.#place = placeOf(text, '0 }', '予以公开:').start;
  }

  async open(): Promise<void> {
    const first = this.shown();
    this.client.open(this.uri, this.text);
    await first;
  }

  /** One keystroke; returns when the diagnostics of exactly this text are here. */
  async pressPushed(): Promise<void> {
    const version = this.#press();
    this.#verify(await this.client.diagnostics(this.uri, version));
  }

  async pressPulled(): Promise<void> {
    this.#press();
    this.#verify((await this.client.pull(this.uri)).items ?? []);
  }

  /** One keystroke for a server that has nothing to say. */
  async pressUnchecked(): Promise<void> {
    await this.client.diagnostics(this.uri, this.#press());
  }

  shown(): Promise<unknown> {
    return this.client.diagnostics(this.uri, this.#version);
  }

  #press(): number {
    const start = this.#place;
    const end = { line: start.line, character: start.character + (this.#broken ? 1 : 0) };
    this.client.change(this.uri, ++this.#version, { range: { start, end }, text: this.#broken ? '' : '7' });
    this.#broken = !this.#broken;
    return this.#version;
  }

  #verify(diagnostics: readonly Diagnostic[]): void {
    const seen = diagnostics.some(({ code }) => code === 'T303');
    if (seen !== this.#broken) throw new Error('the diagnostics do not show the keystroke');
  }
}
