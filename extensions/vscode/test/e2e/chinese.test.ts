import { afterAll, beforeAll, describe, it } from 'vitest';
import { mustSkip, part } from './support/parts.js';
import { exampleReport, vsix } from './support/paths.js';
import { startVSCode, type VSCodeServer } from './support/vscode-server.js';
import { Workbench } from './support/workbench.js';

const suite = 'a workbench whose language is Chinese';

describe.skipIf(mustSkip(suite, 'browser', 'font', 'newest'))(suite, () => {
  let server: VSCodeServer;
  let bench: Workbench;

  beforeAll(async () => {
    server = await startVSCode({
      part: part('newest'),
      vsix,
      files: { '报告.年报.yaml': exampleReport },
      language: 'zh-cn',
    });
    bench = await Workbench.open(server.url, { name: 'chinese', browserPath: part('browser').path });
  });

  afterAll(async () => {
    await bench?.screenshot('end');
    await bench?.close();
    await server?.stop();
  });

  it('speaks Chinese in problems without being told', async () => {
    await bench.openFile('报告.年报.yaml');
    await bench.problem('N101', '之和');
    await bench.screenshot('1-problems');
  });

  it('speaks Chinese in commands and questions', async () => {
    await bench.run('年报: 新建年报');
    await bench.page.locator('.quick-input-title', { hasText: '新建年报（1/2）' }).waitFor();
    await bench.screenshot('2-new-report');
    await bench.answerTo('新建年报（1/2）', '测试县教育局');
    await bench.answerTo('新建年报（2/2）', '2019');
    await bench.page
      .locator('.quick-input-message', { hasText: '这一格式用于 2021 年及以后的年报' })
      .waitFor();
    await bench.escape();
  });

  it('names sections in the status bar', async () => {
    await bench.hoverUntil(
      bench.page.locator('.statusbar-item', { hasText: '年报 一' }).first(),
      bench.page.locator('.monaco-hover', { hasText: '一、总体情况' }).first(),
    );
    await bench.screenshot('3-status');
  });

  it('shows the walkthrough in Chinese', async () => {
    await bench.run('Open Walkthrough...');
    await bench.answer('编写年报');
    await bench.page.locator('.getting-started-step', { hasText: '核对' }).first().waitFor();
    await bench.screenshot('4-walkthrough');
  });

  it('shows the settings in Chinese', async () => {
    await bench.run('Preferences: Open Settings (UI)');
    await bench.page.locator('.settings-editor .suggest-input-container').click();
    await bench.page.keyboard.type('@ext:nianbao.nianbao-vscode');
    await bench.page.locator('.setting-item', { hasText: '各项规则的级别' }).first().waitFor();
    await bench.screenshot('5-settings');
  });
});
