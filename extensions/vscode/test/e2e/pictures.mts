// `npm run pictures`: takes the pictures of the README and of the walkthrough anew. Run it when what they show changes;
// look at them before they are committed.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareParts } from './setup/parts.mjs';
import { countyFolder, exampleReport, extensionFolder, vsix } from './support/paths.js';
import { lineOf } from './support/report-text.js';
import { startVSCode } from './support/vscode-server.js';
import { Workbench } from './support/workbench.js';

const CONFIG = 'nianbao.config.yaml';
const REPORT = 'report.nianbao.yaml';
const example = readFileSync(exampleReport, 'utf8');
const { browser, newest } = await prepareParts(console.log);
if ('missing' in browser || 'missing' in newest)
  throw new Error('the newest VS Code and a browser are needed');
const [newestPart, browserPath] = [newest, browser.path];

const settings = {
  'editor.fontFamily': 'Noto Sans Mono CJK SC',
  'editor.fontSize': 13,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
};
const size = { width: 1100, height: 620 };
const totalRow = lineOf(example, '总计:', '其他处理:');
let bench: Workbench;
let workspaceFolder: string;

await inWorkbench({ [REPORT]: exampleReport }, takeReport);
await inWorkbench({ '2023': join(countyFolder, '2023'), '2024': join(countyFolder, '2024') }, takeCounty);

/** Takes pictures in a workbench of its own, in a folder with these files. */
async function inWorkbench(files: Readonly<Record<string, string>>, take: () => Promise<void>) {
  const server = await startVSCode({ part: newestPart, vsix, files, language: 'zh-cn', settings });
  workspaceFolder = server.workspace;
  bench = await Workbench.open(server.url, { name: 'pictures', browserPath, size });
  try {
    await take();
  } finally {
    await bench.close();
    await server.stop();
  }
}

async function takeReport(): Promise<void> {
  await opened();
  await brokenTotal();
  await completion();
  await rulePage();
  await blankReport();
  await settingsPage();
}

async function opened(): Promise<void> {
  await bench.openFile(REPORT);
  await bench.page.keyboard.press('Control+b');
  await bench.problem('N101', '之和');
  await bench.allProblems();
  await picture('readme/report.png');
}

async function brokenTotal(): Promise<void> {
  await bench.goTo(totalRow, -3);
  await bench.page.keyboard.press('Backspace');
  await bench.page.keyboard.type('7');
  await bench.problem('T303', '六类申请人');
  await bench.allProblems();
  await bench.goTo(totalRow, -4);
  await picture('walkthrough/check.png');
  await bench.page.keyboard.press('Control+j');
}

async function completion(): Promise<void> {
  await bench.goTo(totalRow, -3);
  await bench.page.keyboard.press('Backspace');
  await bench.page.keyboard.type('0');
  await bench.goTo(lineOf(example, '上年结转:'));
  await bench.page.keyboard.press('Control+Shift+K');
  await bench.goTo(lineOf(example, '本年新收:'), -1);
  await bench.page.keyboard.press('Enter');
  await bench.page.keyboard.type('上年', { delay: 60 });
  await bench.page
    .locator('.suggest-widget.visible .monaco-list-row', { hasText: '上年结转' })
    .first()
    .waitFor();
  await picture('walkthrough/fill.png');
  await bench.page.keyboard.press('Enter');
  await bench.escape();
}

async function rulePage(): Promise<void> {
  await bench.run('年报: 解释规则');
  await bench.answer('T301');
  await bench.preview('T301');
  await picture('walkthrough/explain.png');
  await bench.closeTab('T301.md', REPORT);
}

async function blankReport(): Promise<void> {
  await bench.run('年报: 新建年报');
  await bench.answerTo('（1/2）', '会宁县教育局');
  await bench.answerTo('（2/2）', '2025');
  await bench.line('会宁县教育局').first().waitFor();
  await picture('walkthrough/new.png');
}

async function settingsPage(): Promise<void> {
  await bench.run('Preferences: Open Settings (UI)');
  await bench.page.locator('.settings-editor .suggest-input-container').click();
  await bench.page.keyboard.type('@ext:nianbao.nianbao-vscode');
  await bench.page.locator('.setting-item', { hasText: '各项规则的级别' }).first().waitFor();
  await bench.page.locator('.setting-item', { hasText: '各项规则的级别' }).first().click();
  await picture('walkthrough/settings.png');
}

async function takeCounty(): Promise<void> {
  await bench.quickOpen('2024/教育局.nianbao.yaml');
  await bench.page.keyboard.press('Control+b');
  await bench.page.locator('.codelens-decoration a', { hasText: '对比' }).first().click();
  await bench.webview.locator('h1', { hasText: '示例县教育局' }).waitFor();
  await picture('readme/comparison.png');
  await picture('walkthrough/years.png');
  await bench.run('年报: 新建核查设置');
  await bench.activeEditor(CONFIG).waitFor();
  await picture('walkthrough/project.png');
  copyFileSync(join(countyFolder, CONFIG), join(workspaceFolder, CONFIG));
  await bench.quickOpen('2024/县政府汇总.nianbao.yaml');
  await bench.goTo(
    lineOf(readFileSync(join(countyFolder, '2024/县政府汇总.nianbao.yaml'), 'utf8'), '予以公开:'),
    18,
  );
  await bench.problem('R101', '汇总');
  await picture('readme/roll-up.png');
}

async function picture(path: string): Promise<void> {
  const file = join(extensionFolder, 'media', path);
  mkdirSync(join(file, '..'), { recursive: true });
  // Toasts and fading hovers come to rest; the mouse touches nothing.
  await bench.page.mouse.move(size.width - 200, 12);
  await sleep(1200);
  await bench.page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
}
