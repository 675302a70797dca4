import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { mustSkip, part } from './support/parts.js';
import { exampleReport, vsix } from './support/paths.js';
import { columnOf, lineOf } from './support/report-text.js';
import { startVSCode, type VSCodeServer } from './support/vscode-server.js';
import { Workbench } from './support/workbench.js';

const REPORT = 'report.nianbao.yaml';
const example = readFileSync(exampleReport, 'utf8');
/** The total of totals in table three: a part of its row's sum, its column's sum and the balance of the table. */
const TOTAL_ROW = lineOf(example, '总计:', '其他处理:');
/** Its number stands at the end of the line: `0 }`. */
const BEHIND_NUMBER = -3;
const BEFORE_NUMBER = -4;

/** What a clerk does with a report, in one workbench, from opening it to converting it. */
export function describeClerk(version: 'newest' | 'oldest'): void {
  const suite = `a clerk at work in the ${version} VS Code`;
  describe.skipIf(mustSkip(suite, 'browser', 'font', version))(suite, () => {
    let server: VSCodeServer;
    let bench: Workbench;
    const saved = () => readFileSync(join(server.workspace, REPORT), 'utf8');

    beforeAll(async () => {
      server = await startVSCode({
        part: part(version),
        vsix,
        files: { [REPORT]: exampleReport },
        settings: { 'nianbao.language': 'zh-CN' },
      });
      bench = await Workbench.open(server.url, { name: version, browserPath: part('browser').path });
    });

    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail')
        await bench?.screenshot(`failed-${task.name.replaceAll(/\W+/g, '-')}`);
    });

    afterAll(async () => {
      await bench?.close();
      await server?.stop();
    });

    it('opens the report and sees the problem in its prose', async () => {
      await bench.openFile(REPORT);
      await bench.page.locator('.monaco-editor .squiggly-warning').first().waitFor();
      await bench.problem('N101', '之和');
      await bench.allProblems();
      await bench.screenshot('1-opened');
    });

    it('sees the count by section in the status bar', async () => {
      const item = bench.page.locator('.statusbar-item', { hasText: '年报' }).first();
      await vi.waitFor(async () => expect(await item.textContent()).toMatch(/年报 一 \d/), 10_000);
    });

    it('follows the code in the hover to the page of the rule', async () => {
      const link = bench.page.locator('.monaco-hover a.code-link', { hasText: 'N101' }).first();
      const line = lineOf(example, '(一)主动公开');
      await bench.hoverAt(line, columnOf(example, line, '20条'));
      await link.waitFor();
      await bench.screenshot('2-hover-problem');
      await link.click();
      await bench.preview('N101');
      await bench.screenshot('3-rule-page');
      await bench.closeTab('N101.md', REPORT);
    });

    it('breaks a total and sees row, column and related cells', async () => {
      await bench.goTo(TOTAL_ROW, BEHIND_NUMBER);
      await bench.page.keyboard.press('Backspace');
      await bench.page.keyboard.type('7');
      await bench.problem('T302', '办理结果总计');
      await bench.problem('T303', '六类申请人');
      await bench.allProblems();
      await bench.screenshot('4-broken-total');
      await bench.problem('「自然人」', '六类申请人');
      await bench.screenshot('5-related-cells');
    });

    it('hovers the total and reads both sides of the equation', async () => {
      await bench.hoverAt(TOTAL_ROW, BEFORE_NUMBER);
      const hover = bench.page.locator('.monaco-hover').filter({ hasText: '总计' }).first();
      await hover.waitFor();
      await bench.screenshot('6-hover-total');
      expect(await hover.textContent()).toMatch(/不平，相差 \D?7/);
      await bench.escape();
    });

    it('applies a fix and sees the problems go', async () => {
      await bench.goTo(TOTAL_ROW, BEFORE_NUMBER);
      await bench.quickFixes();
      await bench.screenshot('7-quick-fix');
      // The first one, which has the focus, sets the total to the sum.
      await bench.page.keyboard.press('Enter');
      await bench.noProblem('T302', '办理结果总计');
      await bench.noProblem('T303', '六类申请人');
    });

    it('completes a whole row while typing Chinese', async () => {
      await bench.goTo(lineOf(example, '上年结转:'));
      await bench.page.keyboard.press('Control+Shift+K');
      await bench.problem('S106', '上年结转');
      await bench.goTo(lineOf(example, '本年新收:'), -1);
      await bench.page.keyboard.press('Enter');
      await bench.page.keyboard.type('上年', { delay: 60 });
      const suggestion = bench.page
        .locator('.suggest-widget.visible .monaco-list-row', { hasText: '上年结转' })
        .first();
      await suggestion.waitFor();
      await bench.screenshot('8-completion');
      await suggestion.click();
      await bench.line('上年结转').first().waitFor();
      await bench.screenshot('9-completed-row');
      await bench.escape();
      await bench.save();
      await vi.waitFor(() => expect(saved()).toMatch(/^ {2}上年结转: +\{ 自然人: .*总计: .*\}$/m), 10_000);
      writeFileSync(join(server.workspace, REPORT), example);
      await bench.run('Revert File');
      await bench.noProblem('S106', '上年结转');
    });

    it('formats: columns aligned, nothing else changed', async () => {
      const row = lineOf(example, '规章:');
      await bench.goTo(row, '  规章:'.length);
      await bench.page.keyboard.press('Delete');
      await bench.page.keyboard.press('Delete');
      await bench.run('Format Document');
      await bench.save();
      await vi.waitFor(() => expect(saved()).toBe(example), 10_000);
    });

    it('explains a rule from the palette', async () => {
      await bench.run('Explain Rule (解释规则)');
      await bench.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'F101' }).first().waitFor();
      await bench.screenshot('10-pick-rule');
      await bench.answer('T301');
      await bench.preview('T301');
      await bench.screenshot('11-rule-page');
      await bench.closeTab('T301.md', REPORT);
    });

    it('converts the report to JSON', async () => {
      await bench.run('Convert to JSON (转换为 JSON)');
      await bench.page.locator('.tab', { hasText: 'report.nianbao.json' }).first().waitFor();
      await bench.line('"reportingYear": 2021').first().waitFor();
      await bench.screenshot('12-json');
    });

    it('checks the workspace', async () => {
      await bench.run('Check Workspace (检查工作区)');
      const toast = bench.page
        .locator('.notification-toast', { hasText: '检查了 1 份年报：错误 0 处' })
        .first();
      await toast.waitFor();
      await bench.screenshot('13-workspace');
    });

    it('starts a new report', async () => {
      await bench.run('New Annual Report (新建年报)');
      await bench.screenshot('14-new-agency');
      await bench.answerTo('（1/2）', '测试县教育局');
      await bench.answerTo('（2/2）', '2019');
      await bench.page.locator('.quick-input-message', { hasText: '2021' }).waitFor();
      await bench.screenshot('15-new-year');
      await bench.answer('2025');
      await bench.page.locator('.tab', { hasText: '测试县教育局-2025.nianbao.yaml' }).first().waitFor();
      await bench.line('测试县教育局').first().waitFor();
      await bench.screenshot('16-new-report');
      expect(readFileSync(join(server.workspace, '测试县教育局-2025.nianbao.yaml'), 'utf8')).toContain(
        '年度: 2025',
      );
    });

    it('says how long it took to start', async () => {
      const time = await bench.activationTime('年报');
      await bench.screenshot('17-activation');
      console.log(`[e2e] activation in the ${version} VS Code: ${time}`);
      expect(time).toMatch(/\d+ ?ms/);
    });
  });
}
