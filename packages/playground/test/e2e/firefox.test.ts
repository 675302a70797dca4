import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mustSkip, part } from '../../../../extensions/vscode/test/e2e/support/parts.js';
import { exampleReport } from '../../../../extensions/vscode/test/e2e/support/paths.js';
import { lineOf } from '../../../../extensions/vscode/test/e2e/support/report-text.js';
import { screenshotPath } from '../../../../extensions/vscode/test/e2e/support/screenshots.js';
import { openSite, type Site } from './site.js';

const suite = 'the page in Firefox';
const example = readFileSync(exampleReport, 'utf8');
const totalRow = lineOf(example, '总计:', '其他处理:');
// Firefox takes a minute to open the page where eight others want the machine.
const PATIENCE = 180_000;

// Playwright drives a Firefox of its own making only; Debian's speaks WebDriver BiDi, which puppeteer knows.
describe.skipIf(mustSkip(suite, 'firefox', 'font'))(suite, () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  /** Waits until an element with these words is there (or, with `count` 0, is there no more). */
  const see = (selector: string, words = '', gone = false) =>
    page.waitForFunction(
      (one: string, text: string, away: boolean) =>
        [...document.querySelectorAll(one)].some((element) => element.textContent?.includes(text)) !== away,
      { timeout: PATIENCE },
      selector,
      words,
      gone,
    );

  /** Presses Ctrl and a key until what they bring up is there: a busy workbench loses keys. */
  const press = async (key: 'g' | ' ' | '.', shown: string) => {
    for (let deadline = Date.now() + PATIENCE; Date.now() < deadline; ) {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
      const found = await page.waitForSelector(shown, { visible: true, timeout: 10_000 }).catch(() => null);
      if (found) return;
    }
    throw new Error(`Ctrl and ${key} brought no ${shown}`);
  };

  /** Puts the cursor into a line, so many characters before its end. */
  const goTo = async (line: number, fromEnd: number) => {
    await press('g', '.quick-input-widget input');
    await page.keyboard.type(String(line));
    await page.keyboard.press('Enter');
    await page.waitForSelector('.quick-input-widget', { hidden: true });
    await page.keyboard.press('End');
    await page.keyboard.press('End');
    for (let i = 0; i < fromEnd; i++) await page.keyboard.press('ArrowLeft');
  };

  beforeAll(async () => {
    site = await openSite();
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: part('firefox').path,
      extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
      defaultViewport: { width: 1440, height: 900 },
    });
    page = await browser.newPage();
    page.on('request', (request) => site.asked(request.url()));
    page.on('console', (message) => site.said(message.text()));
    await page.goto(site.url);
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await page?.screenshot({ path: screenshotPath('firefox-failed') });
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('opens on the report with its problems', async () => {
    await see('.monaco-editor .squiggly-warning');
    await see('.markers-panel .monaco-list-row', 'N101');
    await page.screenshot({ path: screenshotPath('firefox-1-opened') });
  });

  it('marks a broken total, and a quick fix balances it', async () => {
    await page.click('.editor-instance .view-line');
    await goTo(totalRow, 2);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('7');
    await see('.monaco-editor .squiggly-error');
    await page.keyboard.press('ArrowLeft');
    await press('.', '.action-widget .monaco-list-row');
    await page.screenshot({ path: screenshotPath('firefox-2-fixes') });
    await page.keyboard.press('Enter');
    await see('.monaco-editor .squiggly-error', '', true);
  });

  it('completes', async () => {
    await goTo(lineOf(example, '本年新收:'), 0);
    await page.keyboard.press('Enter');
    await press(' ', '.suggest-widget.visible .monaco-list-row');
    await page.screenshot({ path: screenshotPath('firefox-3-completion') });
  });

  it('asked no other host for anything and broke no rule of its policy', () => {
    expect(site.requests.length).toBeGreaterThan(20);
    expect(site.trespasses).toEqual([]);
  });
});
