import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { itEditsAReport } from '../../../../extensions/vscode/test/e2e/editing.js';
import { endings } from '../../../../extensions/vscode/test/e2e/support/endings.js';
import { mustSkip, part } from '../../../../extensions/vscode/test/e2e/support/parts.js';
import { exampleReport } from '../../../../extensions/vscode/test/e2e/support/paths.js';
import { screenshotPath } from '../../../../extensions/vscode/test/e2e/support/screenshots.js';
import { Workbench } from '../../../../extensions/vscode/test/e2e/support/workbench.js';
import { openSite, type Site, watch } from './site.js';

const REPORT = '会宁县工业和信息化局2021.nianbao.yaml';
const example = readFileSync(exampleReport, 'utf8');
const suite = 'a clerk at work in the page';

describe.skipIf(mustSkip(suite, 'browser', 'font'))(suite, () => {
  let site: Site;
  let bench: Workbench;

  const text = async () => {
    await bench.page.keyboard.press('Control+a');
    await bench.page.keyboard.press('Control+c');
    return bench.page.evaluate(() => navigator.clipboard.readText());
  };
  const restore = async () => {
    for (let i = 0; i < 40 && (await text()) !== example; i++) await bench.page.keyboard.press('Control+z');
    await bench.save();
  };
  const saved = async () => {
    await bench.page.locator('.tab.active:not(.dirty)', { hasText: REPORT }).waitFor();
    return text();
  };

  beforeAll(async () => {
    site = await openSite();
    bench = await Workbench.open(site.url, {
      name: 'page',
      browserPath: part('browser').path,
      locale: 'en-US',
      prepare: async (context) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        watch(site, context);
      },
    });
  });

  endings(
    () => bench,
    () => site?.stop(),
  );

  it('opens on the report with its problems, and a page that says where to begin', async () => {
    await bench.activeEditor(REPORT).waitFor();
    await bench.page.locator('.monaco-editor .squiggly-warning').first().waitFor();
    await bench.page.locator('.markers-panel .monaco-list-row', { hasText: 'N101' }).first().waitFor();
    await bench.page.locator('.tab', { hasText: 'Start here' }).waitFor();
    await bench.screenshot('0-first-seconds');
  });

  it('has what a report writer needs and nothing else', async () => {
    const entries = bench.page.locator('.activitybar .action-label:visible');
    const labels = await entries.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(labels.map((label) => label.replace(/ .*$/, '')).filter(Boolean)).toEqual([
      'Explorer',
      'Search',
      'Manage',
    ]);
    expect(await bench.page.locator('.part.auxiliarybar:visible').count()).toBe(0);
  });

  it('says everything in Chinese once the visitor sets it so', async () => {
    await bench.run('Preferences: Open User Settings (JSON)');
    await bench.page.locator('.tab.active', { hasText: 'settings.json' }).waitFor();
    await bench.page.keyboard.press('Control+a');
    await bench.page.keyboard.insertText('{"nianbao.language":"zh-CN"}');
    await bench.save();
    await bench.closeTab('settings.json', REPORT);
    await bench.page.locator('.statusbar-item', { hasText: '年报' }).first().waitFor();
  });

  itEditsAReport(() => ({ bench, file: REPORT, example, saved, restore }));

  it('starts a blank report', async () => {
    await bench.run('New Annual Report (新建年报)');
    await bench.answerTo('（1/2）', '测试县教育局');
    await bench.answerTo('（2/2）', '2025');
    await bench.page.locator('.tab', { hasText: '测试县教育局-2025.nianbao.yaml' }).first().waitFor();
  });

  it('compares two years in a page of its own', async () => {
    await bench.quickOpen('2024/教育局.nianbao.yaml');
    await bench.problem('Y101', '上年结转');
    await bench.allProblems();
    await bench.run('Compare with Last Year (对比上年)');
    await bench.webview.locator('body', { hasText: '2023' }).first().waitFor();
    await bench.screenshot('20-two-years');
  });

  it('is dark where the visitor likes it dark', async () => {
    await bench.page.emulateMedia({ colorScheme: 'dark' });
    await bench.page.locator('.monaco-workbench.vs-dark').waitFor();
    await bench.screenshot('21-dark');
  });

  // A page enlarged twice has half the room; one that is opened anew holds what was written before.
  it('leaves the report half the height at 200 %, opened anew and while it is open', async () => {
    const page = await bench.page.context().newPage();
    const lines = page.locator('.editor-instance .view-line:visible');
    const halfOfTheWindow = () =>
      page.waitForFunction(() => {
        const panel = document.querySelector('.part.panel')?.getBoundingClientRect().height ?? 0;
        const side = document.querySelector('.part.sidebar')?.getBoundingClientRect().width ?? 0;
        return panel > 0 && panel <= innerHeight / 2 && side > 0 && side <= innerWidth / 2;
      });
    await page.setViewportSize({ width: 640, height: 360 });
    await page.goto(site.url);
    await page.locator('.markers-panel .monaco-list-row:visible').first().waitFor({ timeout: 180_000 });
    await halfOfTheWindow();
    await lines.nth(2).waitFor();
    await page.screenshot({ path: screenshotPath('page-22-200-percent') });
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.waitForFunction(() => document.querySelector('.monaco-workbench')?.clientHeight === 720);
    await page.screenshot({ path: screenshotPath('page-23-1280-720') });
    await page.setViewportSize({ width: 640, height: 360 });
    await halfOfTheWindow();
    await page.close();
  });

  it('asked no other host for anything and broke no rule of its policy', () => {
    expect(site.requests.length).toBeGreaterThan(20);
    expect(site.trespasses).toEqual([]);
  });
});
