import { appendFileSync, copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { endings } from './support/endings.js';
import { mustSkip, part } from './support/parts.js';
import { countyFolder, vsix } from './support/paths.js';
import { columnOf, lineOf } from './support/report-text.js';
import { startVSCode, type VSCodeServer } from './support/vscode-server.js';
import { Workbench } from './support/workbench.js';

const CONFIG = 'nianbao.config.yaml';
const NOW = '2024/教育局.nianbao.yaml';
const BEFORE = '2023/教育局.nianbao.yaml';
const textOf = (file: string) => readFileSync(join(countyFolder, file), 'utf8');
const [now, before] = [textOf(NOW), textOf(BEFORE)];
/** What this year's report brings forward, and what last year's says it carried: they differ. */
const BROUGHT = lineOf(now, '上年结转:');
const CARRIED = lineOf(before, '结转下年度:');
/** What this Y101 alone says, for the panel's filter, which knows no codes: the two numbers. */
const WORDS = '应为 3，现为 2';

/** What a reviewer does with the reports of a county, two years of one organ and their sum. */
export function describeYears(version: 'newest' | 'oldest'): void {
  const suite = `a county's reports in the ${version} VS Code`;
  describe.skipIf(mustSkip(suite, 'browser', 'font', version))(suite, () => {
    let server: VSCodeServer;
    let bench: Workbench;

    beforeAll(async () => {
      server = await startVSCode({
        part: part(version),
        vsix,
        files: { '2023': join(countyFolder, '2023'), '2024': join(countyFolder, '2024') },
        // In a browser VS Code saves by itself; here it is asked what is true of a text that is not saved.
        settings: {
          'nianbao.language': 'zh-CN',
          'files.autoSave': 'off',
          'editor.fontFamily': 'Noto Sans Mono CJK SC',
        },
      });
      const options = { name: `years-${version}`, browserPath: part('browser').path };
      bench = await Workbench.open(server.url, options);
    });

    endings(
      () => bench,
      () => server?.stop(),
    );

    it('opens a year and sees that it does not follow from the last one', async () => {
      await bench.quickOpen(NOW);
      await bench.problem('Y101', WORDS);
      await bench.screenshot('1-opened');
    });

    it('follows the related information into last year’s cell', async () => {
      await bench.related('Y101', WORDS, BEFORE);
      await bench.cursorAt(BEFORE, CARRIED);
      await bench.screenshot('2-related');
    });

    it('corrects last year without saving, and this year has one problem less', async () => {
      for (const key of ['自然人: ', '总计: ']) {
        await bench.goTo(CARRIED, columnOf(before, CARRIED, key) + key.length);
        await bench.page.keyboard.press('Delete');
        await bench.page.keyboard.type('2');
      }
      await bench.noProblem('Y101', WORDS);
      await bench.screenshot('3-neighbour');
      await bench.run('Revert File');
      await bench.problem('Y101', WORDS);
    });

    it('takes last year’s number over', async () => {
      await bench.quickOpen(NOW);
      await bench.problem('Y101', WORDS);
      await bench.goTo(BROUGHT, 3);
      await bench.quickFixes();
      await bench.screenshot('4-quick-fix');
      // The first one, which has the focus, takes what last year's report carried forward.
      await bench.page.keyboard.press('Enter');
      await bench.noProblem('Y101', WORDS);
      await bench.run('Revert File');
      await bench.problem('Y101', WORDS);
    });

    it('goes from a figure in the text to its cell', async () => {
      const file = '2024/发展和改革局.nianbao.yaml';
      const text = textOf(file);
      await bench.quickOpen(file);
      const line = lineOf(text, '新收申请7件');
      await bench.goTo(line, columnOf(text, line, '7件'));
      await bench.page.keyboard.press('F12');
      await bench.cursorAt(file, lineOf(text, '本年新收:'));
      await bench.screenshot('5-definition');
    });

    it('finds an organ’s reports by its name', async () => {
      const input = bench.page.locator('.quick-input-widget input');
      await bench.pressUntil('Control+t', input);
      await input.fill('#教育局');
      const rows = bench.page.locator('.quick-input-widget .monaco-list-row', {
        hasText: '示例县教育局 2023',
      });
      await rows.first().waitFor();
      await bench.screenshot('6-symbols');
      await bench.escape();
    });

    it('compares a report with last year’s on a page', async () => {
      await bench.quickOpen(NOW);
      await bench.goTo(1);
      const lens = bench.page.locator('.codelens-decoration a', { hasText: '对比' }).first();
      await lens.waitFor();
      await lens.click();
      await bench.webview.locator('h1', { hasText: '示例县教育局' }).waitFor();
      await bench.screenshot('7-comparison');
      await bench.webview.locator('li').last().scrollIntoViewIfNeeded();
      await bench.screenshot('7-comparison-problems');
      await bench.webview.locator('td a').first().click();
      await bench.cursorAt(BEFORE, undefined);
      await bench.screenshot('8-cell');
    });

    it('sets up the checks of the folder', async () => {
      await bench.run('New Check Configuration (新建核查设置)');
      await bench.activeEditor(CONFIG).waitFor();
      await bench.screenshot('9-config');
      expect(readFileSync(join(server.workspace, CONFIG), 'utf8')).toContain('- name: 示例县教育局');
    });

    it('completes the configuration', async () => {
      const text = readFileSync(join(server.workspace, CONFIG), 'utf8');
      await bench.goTo(lineOf(text, 'preset:'), -1);
      for (let i = 0; i < 'recommended'.length; i++) await bench.page.keyboard.press('Backspace');
      const row = bench.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'mandatory' });
      await bench.pressUntil('Control+Space', row.first());
      await bench.screenshot('10-config-completion');
      await bench.escape();
      await bench.run('Revert File');
    });

    it('checks a roll-up against its members once the configuration names them', async () => {
      await bench.noProblem('R101', '汇总');
      copyFileSync(join(countyFolder, CONFIG), join(server.workspace, CONFIG));
      await bench.quickOpen('2024/县政府汇总.nianbao.yaml');
      await bench.problem('R101', '汇总');
      await bench.screenshot('11-roll-up');
    });

    it('sets a known problem aside with a reason', async () => {
      await bench.quickOpen(NOW);
      await bench.problem('Y101', WORDS);
      const ignore = '\n  - { code: Y101, organ: 示例县教育局, year: 2024, reason: 已与填报单位核实 }\n';
      appendFileSync(join(server.workspace, CONFIG), ignore);
      await bench.noProblem('Y101', WORDS);
      await bench.screenshot('12-ignored');
    });
  });
}
