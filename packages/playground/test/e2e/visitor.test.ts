import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { endings } from '../../../../extensions/vscode/test/e2e/support/endings.js';
import { mustSkip, part } from '../../../../extensions/vscode/test/e2e/support/parts.js';
import { Workbench } from '../../../../extensions/vscode/test/e2e/support/workbench.js';
import { writeLink } from '../../src/share/link.js';
import { openSite, type Site, watch } from './site.js';

const REPORT = '会宁县工业和信息化局2021.nianbao.yaml';
const published = fileURLToPath(new URL('../../../../examples/huining-2021/source.txt', import.meta.url));
const suite = 'a visitor who brings and takes away reports, in Chinese';

describe.skipIf(mustSkip(suite, 'browser', 'font'))(suite, () => {
  let site: Site;
  let bench: Workbench;

  const tab = (name: string, dirty = '') => bench.page.locator(`.tab${dirty}`, { hasText: name }).first();
  const firstLine = () => bench.page.locator('.editor-instance .view-line').first();

  /** Drops a file on the page, as the browser tells it. */
  const drop = async (name: string, bytes: Uint8Array) => {
    const dataTransfer = await bench.page.evaluateHandle(
      (file) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(file.bytes)], file.name));
        return data;
      },
      { name, bytes: [...bytes] },
    );
    await bench.page.dispatchEvent('.monaco-workbench', 'dragenter', { dataTransfer });
    await bench.page.locator('.drop-hint.shown').waitFor();
    await bench.page.dispatchEvent('.drop-hint', 'drop', { dataTransfer });
  };

  const onDisk = (name: string) =>
    bench.page.evaluate(async (one) => {
      const disk = await navigator.storage.getDirectory();
      return (await (await disk.getFileHandle(one)).getFile()).text();
    }, name);

  beforeAll(async () => {
    site = await openSite();
    bench = await Workbench.open(site.url, {
      name: 'visitor',
      browserPath: part('browser').path,
      prepare: async (context) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        watch(site, context);
      },
    });
    await bench.page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  });

  endings(
    () => bench,
    () => site?.stop(),
  );

  it('finds the workbench in Chinese', async () => {
    await bench.page.locator('.sidebar .title-label', { hasText: '资源管理器' }).waitFor();
    await bench.page.locator('.part.panel .action-item', { hasText: '问题' }).first().waitFor();
    await bench.page.locator('.statusbar-item', { hasText: '行 1，列 1' }).waitFor();
  });

  it('drops a published report and gets one that can be checked', async () => {
    await drop('公布的年报.txt', readFileSync(published));
    await tab('公布的年报.nianbao.yaml').waitFor();
    await drop('照片.jpg', new Uint8Array(10));
    await bench.toast('照片.jpg').waitFor();
    await bench.screenshot('1-dropped');
  });

  it('opens a link that holds a report, and is told of one that is broken', async () => {
    const text = readFileSync(published, 'utf8').slice(0, 300);
    const link = await writeLink({ name: '../别局-2024.nianbao.yaml', text: `# ${text}` });
    await bench.page.goto(`${site.url}${link}`);
    await tab('别局-2024.nianbao.yaml').waitFor();
    expect(bench.page.url()).toBe(site.url);
    await bench.page.goto(`${site.url}${link?.slice(0, 200)}`);
    await bench.toast('链接不完整或已损坏').waitFor();
    await bench.screenshot('2-links');
  });

  it('shares what is open, unsaved text included', async () => {
    await tab(REPORT).click();
    await bench.activeEditor(REPORT).waitFor();
    await bench.goTo(1, -1);
    await bench.page.keyboard.type(' # 未存');
    await tab(REPORT, '.dirty').waitFor();
    await bench.run('分享链接');
    await bench.toast('链接已复制').waitFor();
    const link = await bench.page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${site.url}#report=1.`)).toBe(true);
  });

  it('opens a file of the disk, saves to it, and saves another as a file of the disk', async () => {
    // No test can press a button of the browser's own dialogs: files of the page's private disk stand for chosen ones.
    await bench.page.evaluate(async () => {
      const disk = await navigator.storage.getDirectory();
      const choose = (name: string) => disk.getFileHandle(name, { create: true });
      const writable = await (await choose('盘上.nianbao.yaml')).createWritable();
      await writable.write("格式: '2021'\n");
      await writable.close();
      Object.assign(window, {
        showOpenFilePicker: async () => [await choose('盘上.nianbao.yaml')],
        showSaveFilePicker: () => choose('另存.nianbao.yaml'),
      });
    });
    await bench.page.keyboard.press('Control+o');
    await bench.activeEditor('盘上.nianbao.yaml').waitFor();
    await bench.goTo(1, -1);
    await bench.page.keyboard.type(' # 改');
    await tab('盘上.nianbao.yaml', '.dirty').waitFor();
    await bench.save();
    await tab('盘上.nianbao.yaml', ':not(.dirty)').waitFor();
    expect(await onDisk('盘上.nianbao.yaml')).toBe("格式: '2021' # 改\n");
    await tab('别局-2024.nianbao.yaml').click();
    await bench.run('保存到电脑');
    await bench.activeEditor('另存.nianbao.yaml').waitFor();
    expect(await onDisk('另存.nianbao.yaml')).toMatch(/^# /);
    await tab(REPORT).click();
    await bench.activeEditor(REPORT).waitFor();
  });

  it('reloads the page and goes on where the work was', async () => {
    // Unsaved text is kept a moment after the last key; the page asks before it closes too early.
    await bench.page.waitForTimeout(3000);
    await bench.page.reload();
    await tab(REPORT, '.dirty').click();
    await bench.activeEditor(REPORT).waitFor();
    await firstLine().filter({ hasText: '未存' }).waitFor();
    await bench.page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: '公布的年报.txt' })
      .waitFor();
  });

  it('reads what the page is and what it is made of', async () => {
    await bench.page.locator('.statusbar-item', { hasText: '关于' }).click();
    await bench.preview('什么都不会离开这台电脑');
    await bench.preview('pdfjs-dist');
    await bench.screenshot('3-about');
  });

  it('discards everything and finds the examples again', async () => {
    await bench.run('放弃浏览器里的全部改动');
    const question = bench.page.locator('.monaco-dialog-box', { hasText: '公布的年报.txt' });
    await question.waitFor();
    await bench.screenshot('4-discard');
    await question.locator('.monaco-button', { hasText: '全部放弃' }).click();
    await question.waitFor({ state: 'detached' });
    await firstLine().filter({ hasText: '格式' }).waitFor();
    await bench.page.locator('.monaco-editor .squiggly-warning').first().waitFor();
    expect(await firstLine().textContent()).not.toContain('未存');
    expect(await bench.page.locator('.explorer-folders-view', { hasText: '公布的年报' }).count()).toBe(0);
  });

  it('asked no other host for anything and broke no rule of the policy', () => {
    expect(site.requests.length).toBeGreaterThan(20);
    expect(site.trespasses).toEqual([]);
  });
});
