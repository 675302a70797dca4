import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBalancedReport } from '@nianbao/schema/testing';
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endings } from '../../../../extensions/vscode/test/e2e/support/endings.js';
import { mustSkip, part } from '../../../../extensions/vscode/test/e2e/support/parts.js';
import { Workbench } from '../../../../extensions/vscode/test/e2e/support/workbench.js';
import { csvOf, xlsxOf } from '../../../importers/test/packages.js';
import { openSite, type Site, watch } from './site.js';

const suite = 'files and folders of the disk, dropped on the page';
const report = buildBalancedReport(7);
const files: Readonly<Record<string, string | Uint8Array>> = {
  '表格.xlsx': xlsxOf(report),
  '字段.csv': csvOf(report, ','),
  '各局年报/教育局.csv': csvOf(report, ';'),
  '各局年报/二〇二三/卫健局.xlsx': xlsxOf(report),
  '各局年报/照片.jpg': new Uint8Array(10),
};

describe.skipIf(mustSkip(suite, 'browser', 'font'))(suite, () => {
  let site: Site;
  let bench: Workbench;
  let devtools: CDPSession;
  const disk = mkdtempSync(join(tmpdir(), 'nianbao-drops-'));

  const tab = (name: string) => bench.page.locator('.tab', { hasText: name }).first();

  /** Drops files or folders of the disk as a hand does: the browser itself finds out what they are. */
  const drop = async (...names: readonly string[]) => {
    const data = { items: [], files: names.map((name) => join(disk, name)), dragOperationsMask: 1 };
    const at = { x: 700, y: 300, data };
    const hint = bench.page.locator('.drop-hint.shown');
    await devtools.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at });
    await hint.waitFor();
    await devtools.send('Input.dispatchDragEvent', { type: 'dragOver', ...at });
    await devtools.send('Input.dispatchDragEvent', { type: 'drop', ...at });
    await hint.waitFor({ state: 'hidden' });
  };

  beforeAll(async () => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(disk, path, '..'), { recursive: true });
      writeFileSync(join(disk, path), content);
    }
    site = await openSite();
    bench = await Workbench.open(site.url, {
      name: 'drops',
      browserPath: part('browser').path,
      prepare: async (context) => watch(site, context),
    });
    devtools = await bench.page.context().newCDPSession(bench.page);
    await bench.page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  });

  afterAll(() => {
    rmSync(disk, { recursive: true, force: true });
  });
  endings(
    () => bench,
    () => site?.stop(),
  );

  it('imports a workbook and separated fields', async () => {
    await drop('表格.xlsx', '字段.csv');
    await tab('表格.nianbao.yaml').waitFor();
    await tab('字段.nianbao.yaml').waitFor();
  });

  it('imports what a folder holds, and says what it left out', async () => {
    await drop('各局年报');
    await bench.toast('1 个文件没有放入').waitFor();
    await tab('教育局.nianbao.yaml').waitFor();
    await tab('卫健局.nianbao.yaml').waitFor();
    const folder = bench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: '各局年报' });
    await folder.first().waitFor();
    await bench.screenshot('1-folder');
  });

  it('asked no other host for anything', () => expect(site.trespasses).toEqual([]));
});
