import type { Locator, Page } from 'playwright-core';
import { PATIENCE } from './until.js';
import type { Workbench } from './workbench.js';

const MOMENT = 3_000;

/**
 * Chooses files in the explorer, and a command of their menu. What extensions put into it is there once the workbench
 * knows them, and a menu that is closed again may take the choice of files with it.
 */
export async function chooseForFiles(
  { page }: Workbench,
  names: readonly string[],
  title: string,
): Promise<void> {
  const rows = names.map((name) =>
    page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first(),
  );
  const menu = page.locator('.context-view .monaco-menu');
  const item = menu.locator('.action-item', { hasText: title }).first();
  const deadline = Date.now() + PATIENCE;
  do {
    if (Date.now() > deadline) throw new Error(`no ${title} in the menu`);
    // An open menu keeps clicks from the files, and one that is yet to open is not closed by a key pressed before.
    if (await menu.isVisible()) {
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'hidden' });
    }
    for (const other of await selectedBeside(page, names)) await other.click({ modifiers: ['Control'] });
    for (const row of rows) if (!(await isSelected(row))) await row.click({ modifiers: ['Control'] });
    const chosen = await Promise.all(rows.map(isSelected));
    if (chosen.includes(false)) continue;
    await rows.at(-1)?.click({ button: 'right' });
    await menu.waitFor();
  } while (!(await item.isVisible()));
  await press(item, deadline);
}

/** Presses an item until its menu is gone: a press right after it opened may count as the end of the one that opened it. */
async function press(item: Locator, deadline: number): Promise<void> {
  while (await item.isVisible()) {
    if (Date.now() > deadline) throw new Error('the menu stays open');
    await item.click({ timeout: MOMENT }).catch(() => undefined);
    await item.waitFor({ state: 'hidden', timeout: MOMENT }).catch(() => undefined);
  }
}

/** Files that are chosen already, such as the one in the editor. */
async function selectedBeside(page: Page, names: readonly string[]): Promise<readonly Locator[]> {
  const selected = page.locator('.explorer-folders-view .monaco-list-row[aria-selected="true"]');
  const others: Locator[] = [];
  for (const text of await selected.allTextContents()) {
    const isWanted = names.some((name) => text.includes(name));
    if (!isWanted) others.push(selected.filter({ hasText: text }).first());
  }
  return others;
}

async function isSelected(row: Locator): Promise<boolean> {
  return (await row.getAttribute('aria-selected')) === 'true';
}
