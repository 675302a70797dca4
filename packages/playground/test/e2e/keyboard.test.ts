import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { endings } from '../../../../extensions/vscode/test/e2e/support/endings.js';
import { mustSkip, part } from '../../../../extensions/vscode/test/e2e/support/parts.js';
import { exampleReport } from '../../../../extensions/vscode/test/e2e/support/paths.js';
import { lineOf } from '../../../../extensions/vscode/test/e2e/support/report-text.js';
import { PATIENCE } from '../../../../extensions/vscode/test/e2e/support/until.js';
import { Workbench } from '../../../../extensions/vscode/test/e2e/support/workbench.js';
import { openSite, type Site } from './site.js';

const REPORT = '会宁县工业和信息化局2021.nianbao.yaml';
const BLANK = '测试县教育局-2025.nianbao.yaml';
const example = readFileSync(exampleReport, 'utf8');
const totalRow = lineOf(example, '总计:', '其他处理:');
const suite = "a clerk's morning without a mouse";

describe.skipIf(mustSkip(suite, 'browser', 'font'))(suite, () => {
  let site: Site;
  let bench: Workbench;
  const pointers: string[] = [];

  const tab = (name: string, state = '') =>
    bench.page.locator(`.tab.active${state}`, { hasText: name }).first();
  const input = () => bench.page.locator('.quick-input-widget input');

  /** Presses keys one after the other, again and again, until it shows. */
  const press = async (keys: readonly string[], shown: Locator) => {
    for (let deadline = Date.now() + PATIENCE; Date.now() < deadline; ) {
      for (const key of keys) await bench.page.keyboard.press(key);
      await shown.waitFor({ timeout: 3000 }).catch(() => undefined);
      if (await shown.isVisible()) return;
    }
    throw new Error(`${keys.join(' ')} brought no ${shown}`);
  };

  /** Walks a list with a key until its focus is on that row. */
  const walk = async (key: string, row: Locator) => {
    for (let deadline = Date.now() + PATIENCE; !(await row.isVisible()); ) {
      if (Date.now() > deadline) throw new Error(`${key} did not lead to ${row}`);
      await bench.page.keyboard.press(key);
      await row.waitFor({ timeout: 500 }).catch(() => undefined);
    }
  };

  /** Runs a command of the palette. */
  const run = async (title: string) => {
    await press(['F1'], input());
    await bench.page.keyboard.insertText(title);
    await bench.page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: title }).waitFor();
    await bench.page.keyboard.press('Enter');
  };

  beforeAll(async () => {
    site = await openSite();
    bench = await Workbench.open(site.url, {
      name: 'keyboard',
      browserPath: part('browser').path,
      prepare: async (context) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await context.exposeFunction('tellPointer', (type: string) => pointers.push(type));
        await context.addInitScript(() => {
          const tell = (event: Event) => event.isTrusted && Reflect.get(window, 'tellPointer')(event.type);
          for (const type of ['pointerdown', 'pointermove', 'mousedown', 'mousemove', 'wheel', 'touchstart'])
            window.addEventListener(type, tell, true);
        });
      },
    });
    await bench.page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  });

  endings(
    () => bench,
    () => site?.stop(),
  );

  it('starts a blank report', async () => {
    await run('新建年报');
    await bench.answerTo('（1/2）', '测试县教育局');
    await bench.answerTo('（2/2）', '2025');
    await tab(BLANK).waitFor();
  });

  it('opens a report of the explorer', async () => {
    const row = bench.page.locator('.explorer-folders-view .monaco-list-row.focused', { hasText: REPORT });
    await press(['Control+Shift+E'], bench.page.locator('.explorer-folders-view .monaco-list:focus-within'));
    await bench.page.keyboard.press('End');
    await walk('ArrowUp', row);
    await bench.page.keyboard.press('Enter');
    await tab(REPORT).waitFor();
    await bench.activeEditor(REPORT).waitFor();
  });

  it('goes from the list of problems into the text', async () => {
    const list = bench.page.locator('.markers-panel .monaco-list:focus-within');
    await press(['Control+Shift+M'], list);
    await walk('ArrowDown', list.locator('.monaco-list-row.focused', { hasText: 'N101' }));
    await bench.page.keyboard.press('Enter');
    await bench.page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await bench.screenshot('1-problem');
  });

  it('breaks a total, goes to the problem and reads what is wrong', async () => {
    await bench.goTo(totalRow, -3);
    await bench.page.keyboard.press('Backspace');
    await bench.page.keyboard.type('7');
    await bench.page.locator('.monaco-editor .squiggly-error').first().waitFor();
    await bench.goTo(totalRow - 1);
    await press(['F8'], bench.page.locator('.marker-widget', { hasText: 'T30' }).first());
    await bench.screenshot('2-next-problem');
    await bench.page.keyboard.press('Escape');
    const hover = bench.page.locator('.monaco-hover:visible', { hasText: '不平' }).first();
    await press(['Control+k', 'Control+i'], hover);
    await bench.page.keyboard.press('Escape');
  });

  it('takes the first way out, formats and saves', async () => {
    await bench.goTo(totalRow, -4);
    await bench.quickFixes();
    await bench.page.keyboard.press('Enter');
    await bench.page.locator('.monaco-editor .squiggly-error').first().waitFor({ state: 'detached' });
    await bench.page.keyboard.press('Shift+Alt+f');
    await press(['Control+s'], tab(REPORT, ':not(.dirty)'));
  });

  it('shares it as a link and closes the message', async () => {
    await run('分享链接');
    const toast = bench.page.locator('.notification-toast', { hasText: '链接已复制' }).first();
    await toast.waitFor();
    const link = await bench.page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${site.url}#report=1.`)).toBe(true);
    await run('清除所有通知');
    await toast.waitFor({ state: 'detached' });
  });

  it('changes a setting', async () => {
    await press(
      ['Control+,'],
      bench.page.locator('.settings-editor .suggest-input-container .monaco-editor.focused'),
    );
    await bench.page.keyboard.insertText('nianbao.language');
    await bench.page
      .locator('.settings-editor .setting-item-label', { hasText: 'Language' })
      .first()
      .waitFor();
    await bench.screenshot('3-settings');
  });

  it('has touched no mouse', () => expect(pointers).toEqual([]));
});
