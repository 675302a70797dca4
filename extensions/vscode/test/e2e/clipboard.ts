import { buildBalancedReport } from '@nianbao/schema/testing';
import { expect, it, vi } from 'vitest';
import { lines } from '../../../../packages/importers/test/layouts.js';
import { receivedRow, sources } from './support/sources.js';
import { PATIENCE } from './support/until.js';
import type { Workbench } from './support/workbench.js';

/** What was copied: the words of a page, and its source, where a word stands for a number. */
const COPIED = [
  ['text', lines(buildBalancedReport(7)), []],
  ['the source of a page', String(sources['网页.html']), ['cell-text']],
] as const;

/** What a clerk does with a report that is on the clipboard. */
export function itImportsTheClipboard(desk: () => Workbench): void {
  it.each(COPIED)('imports %s from the clipboard', async (name, copied, remarks) => {
    const bench = desk();
    await bench.page.evaluate((text) => navigator.clipboard.writeText(text), copied);
    await bench.run('从剪贴板导入');
    await bench.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    const row = async () =>
      (await bench.line('本年新收').first().textContent())?.replaceAll('\u00a0', ' ') ?? '';
    await vi.waitFor(async () => expect(await row()).toMatch(receivedRow), PATIENCE);
    for (const code of remarks) await bench.problem(code, '若干');
    await bench.allProblems();
    await bench.screenshot(`clipboard-${name.replaceAll(/\W+/g, '-')}`);
    await bench.run('Revert and Close Editor');
    await bench.page.locator('.tab', { hasText: 'Untitled' }).waitFor({ state: 'detached' });
  });

  it('says so where no report is on the clipboard', async () => {
    const bench = desk();
    await bench.page.evaluate(() => navigator.clipboard.writeText('请各单位按时报送。'));
    await bench.run('从剪贴板导入');
    await bench.toast('没有读出年报').waitFor();
    await bench.page.locator('.tab', { hasText: 'Untitled' }).waitFor({ state: 'detached' });
  });
}
