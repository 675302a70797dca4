import type { KeptStore } from './kept-store.js';

/** What the page calls its databases; VS Code's own begin with the second word. */
const DATABASES = /^(?:nianbao-page|vscode-web-state-db)-/;
const DISCARD = 'nianbao-page-discard';

/** The databases of the page: its files, and VS Code's user data (settings, unsaved text) with the disk's handles. */
export const databases = { files: 'nianbao-page-files', user: 'nianbao-page-user' } as const;

/** What the browser keeps for the page; nothing where it refuses to. */
export interface PageStorage {
  readonly store: KeptStore | undefined;
}

/** Has the next start of this tab begin from nothing. Only then does nobody write any more. */
export function discardAtNextStart(): void {
  sessionStorage.setItem(DISCARD, 'yes');
}

/** Empties all databases of the page if that was asked for. They are not deleted: other tabs may have them open. */
export async function discardIfAsked(): Promise<void> {
  if (sessionStorage.getItem(DISCARD) === null) return;
  sessionStorage.removeItem(DISCARD);
  for (const { name } of await indexedDB.databases()) if (name && DATABASES.test(name)) await empty(name);
}

function empty(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const tables = [...database.objectStoreNames];
      const end = () => {
        database.close();
        resolve();
      };
      if (tables.length === 0) return end();
      const transaction = database.transaction(tables, 'readwrite');
      for (const table of tables) transaction.objectStore(table).clear();
      transaction.oncomplete = end;
      transaction.onabort = () => reject(transaction.error);
    };
  });
}
