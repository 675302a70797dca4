import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { itEditsAReport } from './editing.js';
import { endings } from './support/endings.js';
import { mustSkip, part } from './support/parts.js';
import { exampleReport, vsix } from './support/paths.js';
import { startVSCode, type VSCodeServer } from './support/vscode-server.js';
import { Workbench } from './support/workbench.js';

const REPORT = 'report.nianbao.yaml';
const example = readFileSync(exampleReport, 'utf8');

/** What a clerk does with a report, in one workbench, from opening it to converting it. */
export function describeClerk(version: 'newest' | 'oldest'): void {
  const suite = `a clerk at work in the ${version} VS Code`;
  describe.skipIf(mustSkip(suite, 'browser', 'font', version))(suite, () => {
    let server: VSCodeServer;
    let bench: Workbench;

    beforeAll(async () => {
      server = await startVSCode({
        part: part(version),
        vsix,
        files: { [REPORT]: exampleReport },
        settings: { 'nianbao.language': 'zh-CN' },
      });
      bench = await Workbench.open(server.url, { name: version, browserPath: part('browser').path });
    });

    endings(
      () => bench,
      () => server?.stop(),
    );

    itEditsAReport(() => ({
      bench,
      file: REPORT,
      example,
      saved: async () => readFileSync(join(server.workspace, REPORT), 'utf8'),
      restore: async () => {
        writeFileSync(join(server.workspace, REPORT), example);
        await bench.run('Revert File');
      },
    }));

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
