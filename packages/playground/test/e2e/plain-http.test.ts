import { beforeAll, describe, expect, it } from 'vitest';
import { endings } from '../../../../extensions/vscode/test/e2e/support/endings.js';
import { mustSkip, part } from '../../../../extensions/vscode/test/e2e/support/parts.js';
import { Workbench } from '../../../../extensions/vscode/test/e2e/support/workbench.js';
import { openSite, type Site } from './site.js';

const HOST = 'nianbao.example';
const suite = 'the page on an intranet that serves plain http';

// Only `localhost` and addresses of the loopback are trusted without https: another name of it is not.
describe.skipIf(mustSkip(suite, 'browser', 'font'))(suite, () => {
  let site: Site;
  let bench: Workbench;

  const text = (words: string) =>
    bench.page.locator('.editor-instance .view-line', { hasText: words }).first();

  beforeAll(async () => {
    site = await openSite();
    bench = await Workbench.open(site.url.replace('127.0.0.1', HOST), {
      name: 'plain-http',
      browserPath: part('browser').path,
      flags: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
    });
    await bench.page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  });

  endings(
    () => bench,
    () => site?.stop(),
  );

  it('is not trusted by the browser', async () => {
    expect(await bench.page.evaluate(() => isSecureContext)).toBe(false);
  });

  it('shows the text of a rule in place of its page, and says why', async () => {
    await bench.run('解释规则');
    await bench.answer('T303');
    await bench.page.locator('.tab.active', { hasText: 'T303.md' }).waitFor();
    await text('T303').waitFor();
    await bench.page.locator('.notification-toast', { hasText: 'https' }).first().waitFor();
    await bench.screenshot('1-rule');
  });

  it('shows the text of a comparison', async () => {
    await bench.quickOpen('2024/教育局.nianbao.yaml');
    await bench.run('对比上年');
    await bench.page.locator('.tab.active', { hasText: '2023 ↔ 2024.md' }).waitFor();
    await text('2023').waitFor();
    await bench.screenshot('2-comparison');
  });

  it('tells about itself', async () => {
    await bench.run('关于本页与许可证');
    await text('什么都不会离开这台电脑').waitFor();
  });
});
