import type { Locator, Page } from 'playwright-core';
import { PATIENCE } from './until.js';

/** The Problems panel of a workbench. */
export class ProblemsPanel {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /**
   * Waits for the row of a problem. The list draws only what fits, so it is filtered by words of the
   * message first (the filter does not know codes).
   */
  async shows(code: string, words: string): Promise<void> {
    const row = this.#row(code);
    const deadline = Date.now() + PATIENCE;
    // A list that was empty under a filter stays hidden when a row arrives: the filter is set anew until it shows.
    while (!(await row.isVisible())) {
      if (Date.now() > deadline) throw new Error(`no problem ${code} with ${words}`);
      await this.filter('');
      await this.filter(words);
      await row.waitFor({ timeout: 2000 }).catch(() => undefined);
    }
  }

  /** Waits until it is gone. */
  async lacks(code: string, words: string): Promise<void> {
    await this.filter(words);
    await this.#row(code).waitFor({ state: 'detached' });
  }

  /** Opens what a problem is related to in another file. */
  async openRelated(code: string, words: string, path: string): Promise<void> {
    await this.shows(code, words);
    const row = this.#page.locator('.markers-panel .monaco-list-row', {
      hasText: path.split('/')[1] ?? path,
    });
    await row.filter({ hasText: 'Ln' }).filter({ hasNotText: code }).first().dblclick();
  }

  #row(code: string): Locator {
    return this.#page.locator('.markers-panel .monaco-list-row', { hasText: code }).first();
  }

  /** Leaves those whose message has these words; all where there are none. */
  async filter(words: string): Promise<void> {
    const box = this.#page.locator('.part.panel input[placeholder^="Filter"]');
    const isFilled = async () =>
      (await box.isVisible()) &&
      (await box.fill(words, { timeout: 3000 }).then(
        () => true,
        () => false,
      ));
    const deadline = Date.now() + PATIENCE;
    // An import shows the panel by itself: the key that comes at the same moment hides it again.
    while (!(await isFilled())) {
      if (Date.now() > deadline) throw new Error('no Problems panel');
      await this.#page.keyboard.press('Control+Shift+M');
      await box.waitFor({ timeout: 3000 }).catch(() => undefined);
    }
  }
}
