import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { isThere, type OpenOptions, openBrowser } from './open-browser.js';
import { ProblemsPanel } from './problems-panel.js';
import { screenshotPath } from './screenshots.js';
import { PATIENCE, until } from './until.js';

/** A clerk's hands and eyes on the workbench. The selectors hold from VS Code 1.100 to 1.139. */
export class Workbench {
  readonly #browser: Browser;
  readonly #name: string;
  readonly #problems: ProblemsPanel;
  readonly page: Page;
  /** The pointer may rest on something. */
  #points = false;

  private constructor(browser: Browser, page: Page, name: string) {
    this.#browser = browser;
    this.page = page;
    this.#name = name;
    this.#problems = new ProblemsPanel(page);
  }

  /** Opens the workbench in a browser of its own; `name` says whose screenshots these are. */
  static async open(url: string, options: OpenOptions): Promise<Workbench> {
    const { browser, page } = await openBrowser(url, options);
    return new Workbench(browser, page, options.name);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  /** Loads the window anew, as the next morning does. */
  async reload(): Promise<void> {
    await this.page.reload();
    await isThere(this.page);
  }

  /** A message in the corner of the window. */
  toast(words: string): Locator {
    return this.page.locator('.notification-toast', { hasText: words }).first();
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: screenshotPath(`${this.#name}-${name}`) });
  }

  async openFile(name: string): Promise<void> {
    const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
    const click = () => row.dblclick({ timeout: 5000 }).catch(() => undefined);
    // A tree that is still being drawn loses a click.
    await until(click, this.editor.first(), `no editor shows ${name}`);
  }

  /** Opens a file by its path, however deep in its folders it lies. */
  async quickOpen(path: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input');
    await this.pressUntil('Control+p', input);
    await input.fill(path);
    const [folder = '', name = ''] = path.split('/');
    const row = this.page
      .locator('.quick-input-widget .monaco-list-row', { hasText: name })
      .filter({ hasText: folder });
    await row.first().click();
    await this.#rest();
    await this.activeEditor(path).waitFor();
  }

  /** The text editor that shows a file. */
  activeEditor(path: string): Locator {
    const end = encodeURI(path);
    return this.page.locator(`.editor-group-container.active .monaco-editor[data-uri$="${end}"]`).first();
  }

  /** Waits until the cursor stands in a file, and in a line (from 1) if one is given. */
  async cursorAt(path: string, line: number | undefined): Promise<void> {
    await this.activeEditor(path).waitFor();
    if (line === undefined) return;
    await this.page
      .locator('.statusbar-item', { hasText: new RegExp(`Ln ${line},`) })
      .first()
      .waitFor();
  }

  /** The text area of the editor that is open. */
  get editor(): Locator {
    return this.page.locator('.editor-instance .monaco-editor .view-lines');
  }

  /** One line of the editor by a text in it; blanks are drawn as no-break spaces. */
  line(text: string): Locator {
    return this.page.locator('.editor-instance .view-line', { hasText: text });
  }

  /** Waits until a problem stands in the Problems panel; words of its message find it. */
  async problem(code: string, words: string): Promise<void> {
    await this.#problems.shows(code, words);
  }

  async noProblem(code: string, words: string): Promise<void> {
    await this.#problems.lacks(code, words);
  }

  /** Opens what a problem is related to in another file. */
  async related(code: string, words: string, path: string): Promise<void> {
    await this.#problems.openRelated(code, words, path);
  }

  /** Shows all problems again. */
  async allProblems(): Promise<void> {
    await this.#problems.filter('');
  }

  /** Runs a command of the palette by the words of its title. */
  async run(title: string): Promise<void> {
    await this.#choose(title);
    await this.#rest();
  }

  async #choose(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input');
    await this.pressUntil('F1', input);
    const row = this.page.locator('.quick-input-widget .monaco-list-row', { hasText: title }).first();
    // Commands of an extension that the workbench has yet to learn of do not join a list that is shown.
    const ask = async () => {
      await input.fill('>');
      await input.fill(`>${title}`);
    };
    await until(ask, row, `no command ${title}`);
    await row.click();
  }

  /** Takes the pointer away: where a list was, a tab may be, and its hover takes the focus and the keys that follow. */
  async #rest(): Promise<void> {
    this.#points = false;
    await this.page.mouse.move(0, 0);
  }

  /** Puts the cursor into a line (from 1), behind so many characters; negative ones count from its end. */
  async goTo(line: number, characters = 0): Promise<void> {
    const input = this.page.locator('.quick-input-widget input');
    if (this.#points) await this.#rest();
    await this.pressUntil('Control+g', input);
    // A column would be one of the screen, where a Chinese character takes two: walk instead.
    await input.fill(`:${line}`);
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await this.walk(characters);
  }

  // Twice: the first press stops at the end of a wrapped line's piece, or at its first letter.
  private async walk(characters: number): Promise<void> {
    const { keyboard } = this.page;
    const [end, step] = characters < 0 ? ['End', 'ArrowLeft'] : ['Home', 'ArrowRight'];
    await keyboard.press(end);
    await keyboard.press(end);
    for (let i = characters < 0 ? -1 : 0; i !== characters; i += Math.sign(characters))
      await keyboard.press(step);
  }

  /** Types into the one box that is open and confirms. */
  async answer(text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Answers the question of this title. All questions share one box: an answer given too soon goes to the one before. */
  async answerTo(title: string, text: string): Promise<void> {
    await this.page.locator('.quick-input-title', { hasText: title }).waitFor();
    await this.answer(text);
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
  }

  /** Closes the tab of this name and goes back to another one's text. */
  async closeTab(name: string, next: string): Promise<void> {
    const tab = this.page.locator('.tab', { hasText: name }).first();
    await tab.click({ button: 'middle' });
    await tab.waitFor({ state: 'detached' });
    await this.page.locator('.tab', { hasText: next }).first().click();
    await this.#rest();
    await this.editor.first().waitFor();
  }

  /** The inside of the page that is shown. */
  get webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Waits for a Markdown preview that shows `text`. */
  async preview(text: string): Promise<void> {
    await this.webview.locator('.markdown-body', { hasText: text }).first().waitFor();
  }

  /** Rests the pointer on something until its hover shows; what arrives late may move it away from under the pointer. */
  async hoverUntil(target: Locator, shown: Locator): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    while (!(await shown.isVisible())) {
      if (Date.now() > deadline) throw new Error(`no hover ${shown}`);
      await this.#rest();
      await target.hover({ force: true });
      await shown.waitFor({ timeout: 4000 }).catch(() => undefined);
    }
  }

  /**
   * Presses keys until what they bring up shows. A busy workbench loses a key, and has no ways out to offer while a
   * text is being judged again.
   */
  async pressUntil(keys: string, shown: Locator): Promise<void> {
    await until(() => this.page.keyboard.press(keys), shown, `${keys} brought no ${shown}`);
  }

  /** Opens the list of ways out where the cursor stands; the first of them has the focus. */
  async quickFixes(): Promise<void> {
    await this.pressUntil('Control+.', this.page.locator('.action-widget .monaco-list-row').first());
  }

  /** Shows the hover of a place by the keyboard, as people without a mouse do. */
  async hoverAt(line: number, characters: number): Promise<void> {
    await this.goTo(line, characters);
    // Not one of a tab or a button. A pointer that leaves the text would take the hover along: it stays until the next step.
    const hover = this.page.locator('.monaco-hover:not(.workbench-hover):visible').first();
    this.#points = true;
    await until(() => this.#choose('Show or Focus Hover'), hover, 'no hover');
  }

  /** What VS Code says about the activation of an extension: loading its code and running `activate`. */
  async activationTime(name: string): Promise<string> {
    await this.run('Developer: Show Running Extensions');
    const row = this.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: name }).first();
    return (await row.locator('.activation-time').textContent()) ?? '';
  }

  /** Hides what the last step left open. */
  async escape(): Promise<void> {
    for (let i = 0; i < 3; i++) await this.page.keyboard.press('Escape');
  }
}
