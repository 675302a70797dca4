import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { PATIENCE } from './until.js';

const SIZE = { width: 1440, height: 900 };

/** How the browser of a suite is opened. */
export interface OpenOptions {
  readonly name: string;
  readonly browserPath: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly locale?: string;
  /** What else the browser is started with. */
  readonly flags?: readonly string[];
  /** Is told of the browser's context before the page is opened. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** Opens a page of a workbench in a browser of its own, once its explorer is drawn. */
export async function openBrowser(
  url: string,
  { browserPath, size = SIZE, locale = 'zh-CN', flags = [], prepare }: OpenOptions,
): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const args = ['--no-sandbox', '--disable-lcd-text', ...flags];
  const browser = await chromium.launch({ executablePath: browserPath, args });
  const context = await browser.newContext({ viewport: size, locale });
  await prepare?.(context);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  await isThere(page);
  return { browser, page };
}

/** Waits for the workbench. */
export async function isThere(page: Page): Promise<void> {
  await page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: 90_000 });
}
