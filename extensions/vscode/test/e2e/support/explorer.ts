import type { Workbench } from './workbench.js';

const PATIENCE = 60_000;

/**
 * Chooses files in the explorer, and a command of their menu. What extensions put into it is there once the workbench
 * knows them, and a menu that is closed again takes the choice of files with it.
 */
export async function chooseForFiles(
  { page }: Workbench,
  names: readonly string[],
  title: string,
): Promise<void> {
  const row = (name: string) => page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
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
    for (const [index, name] of names.entries()) {
      // A click alone begins anew; it opens the file, which no other does.
      await row(name)
        .first()
        .click(index === 0 ? {} : { modifiers: ['Control'] });
      await page.locator('.explorer-folders-view .monaco-list-row.selected', { hasText: name }).waitFor();
    }
    await row(names.at(-1) ?? '')
      .first()
      .click({ button: 'right' });
    await menu.waitFor();
  } while (!(await item.isVisible()));
  await item.click();
}
