// Renders icons/nianbao.png from icon.svg. Run by hand when the drawing changes: fonts differ between machines.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/e2e/setup/system.mjs';

const here = new URL('.', import.meta.url);
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('no chromium found');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
await page.setContent(`<style>body{margin:0}</style>${readFileSync(new URL('icon.svg', here), 'utf8')}`);
await page.screenshot({ path: fileURLToPath(new URL('../icons/nianbao.png', here)), omitBackground: true });
await browser.close();
