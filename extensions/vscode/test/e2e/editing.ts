import { expect, it, vi } from 'vitest';
import { columnOf, lineOf } from './support/report-text.js';
import { PATIENCE } from './support/until.js';
import type { Workbench } from './support/workbench.js';

/** The number stands at the end of its line: `0 }`. */
const BEHIND_NUMBER = -3;
const BEFORE_NUMBER = -4;

/** A slow machine must not fail a test. */

/** A workbench with the example report, and the file that it writes to. */
export interface Desk {
  readonly bench: Workbench;
  readonly file: string;
  readonly example: string;
  /** The text that was saved last. */
  readonly saved: () => Promise<string>;
  /** Makes file and editor hold the example again. */
  readonly restore: () => Promise<void>;
}

/** What a clerk does with a report from opening it to formatting it, the same in VS Code and in the page. */
export function itEditsAReport(desk: () => Desk): void {
  /** The total of totals in table three: a part of its row's sum, its column's sum and the balance of the table. */
  const totalRow = () => lineOf(desk().example, '总计:', '其他处理:');

  it('opens the report and sees the problem in its prose', async () => {
    await desk().bench.openFile(desk().file);
    await desk().bench.page.locator('.monaco-editor .squiggly-warning').first().waitFor();
    await desk().bench.problem('N101', '之和');
    await desk().bench.allProblems();
    await desk().bench.screenshot('1-opened');
  });

  it('sees the count by section in the status bar', async () => {
    const item = desk().bench.page.locator('.statusbar-item', { hasText: '年报' }).first();
    await vi.waitFor(async () => expect(await item.textContent()).toMatch(/年报 一 \d/), PATIENCE);
  });

  it('follows the code in the hover to the page of the rule', async () => {
    const link = desk().bench.page.locator('.monaco-hover a.code-link', { hasText: 'N101' }).first();
    const line = lineOf(desk().example, '(一)主动公开');
    await desk().bench.hoverAt(line, columnOf(desk().example, line, '20条'));
    await link.waitFor();
    await desk().bench.screenshot('2-hover-problem');
    await link.click();
    await desk().bench.preview('N101');
    await desk().bench.screenshot('3-rule-page');
    await desk().bench.closeTab('N101.md', desk().file);
  });

  it('breaks a total and sees row, column and related cells', async () => {
    await desk().bench.goTo(totalRow(), BEHIND_NUMBER);
    await desk().bench.page.keyboard.press('Backspace');
    await desk().bench.page.keyboard.type('7');
    await desk().bench.problem('T302', '办理结果总计');
    await desk().bench.problem('T303', '六类申请人');
    await desk().bench.allProblems();
    await desk().bench.screenshot('4-broken-total');
    await desk().bench.problem('「自然人」', '六类申请人');
    await desk().bench.screenshot('5-related-cells');
  });

  it('hovers the total and reads both sides of the equation', async () => {
    await desk().bench.hoverAt(totalRow(), BEFORE_NUMBER);
    const hover = desk().bench.page.locator('.monaco-hover').filter({ hasText: '总计' }).first();
    await hover.waitFor();
    await desk().bench.screenshot('6-hover-total');
    expect(await hover.textContent()).toMatch(/不平，相差 \D?7/);
    await desk().bench.escape();
  });

  it('applies a fix and sees the problems go', async () => {
    await desk().bench.goTo(totalRow(), BEFORE_NUMBER);
    await desk().bench.quickFixes();
    await desk().bench.screenshot('7-quick-fix');
    // The first one, which has the focus, sets the total to the sum.
    await desk().bench.page.keyboard.press('Enter');
    await desk().bench.noProblem('T302', '办理结果总计');
    await desk().bench.noProblem('T303', '六类申请人');
  });

  it('completes a whole row while typing Chinese', async () => {
    await desk().bench.goTo(lineOf(desk().example, '上年结转:'));
    await desk().bench.page.keyboard.press('Control+Shift+K');
    await desk().bench.problem('S106', '上年结转');
    await desk().bench.goTo(lineOf(desk().example, '本年新收:'), -1);
    await desk().bench.page.keyboard.press('Enter');
    await desk().bench.page.keyboard.type('上年', { delay: 60 });
    const suggestion = desk()
      .bench.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: '上年结转' })
      .first();
    await suggestion.waitFor();
    await desk().bench.screenshot('8-completion');
    await suggestion.click();
    await desk().bench.line('上年结转').first().waitFor();
    await desk().bench.screenshot('9-completed-row');
    await desk().bench.escape();
    await desk().bench.save();
    await vi.waitFor(
      async () => expect(await desk().saved()).toMatch(/^ {2}上年结转: +\{ 自然人: .*总计: .*\}$/m),
      PATIENCE,
    );
    await desk().restore();
    await desk().bench.noProblem('S106', '上年结转');
  });

  it('formats: columns aligned, nothing else changed', async () => {
    const row = lineOf(desk().example, '规章:');
    await desk().bench.goTo(row, '  规章:'.length);
    await desk().bench.page.keyboard.press('Delete');
    await desk().bench.page.keyboard.press('Delete');
    await desk().bench.run('Format Document');
    // Whatever moves the cursor meanwhile would call the formatting off.
    const aligned = desk().example.split('\n')[row - 1]?.trim() ?? '';
    const shown = async () =>
      (await desk().bench.line('规章:').allTextContents()).join().replaceAll('\u00a0', ' ');
    await vi.waitFor(async () => expect(await shown()).toContain(aligned), PATIENCE);
    await desk().bench.save();
    await vi.waitFor(async () => expect(await desk().saved()).toBe(desk().example), PATIENCE);
  });
}
