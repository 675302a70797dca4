import { IndexedDB } from '@codingame/monaco-vscode-api/vscode/vs/base/browser/indexedDB';
import { Schemas } from '@codingame/monaco-vscode-api/vscode/vs/base/common/network';
import { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import { HTMLFileSystemProvider } from '@codingame/monaco-vscode-api/vscode/vs/platform/files/browser/htmlFileSystemProvider';
import { NullLogService } from '@codingame/monaco-vscode-api/vscode/vs/platform/log/common/log';
import {
  IndexedDBFileSystemProvider,
  RegisteredFileSystemProvider,
  RegisteredMemoryFile,
  registerCustomProvider,
  registerFileSystemOverlay,
} from '@codingame/monaco-vscode-files-service-override';
import { KeptFiles } from '../files/kept-files.js';
import { KeptStore } from '../files/kept-store.js';
import { PageFiles } from '../files/page-files.js';
import { databases, discardIfAsked, type PageStorage } from '../files/storage.js';
import { exampleFiles } from './example-files.js';
import { folder } from './product.js';

/** What a new visitor finds, by full path. */
export const examples: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(exampleFiles).map(([path, text]) => [URI.joinPath(folder, path).path, text]),
);

/**
 * Lays the page's folder, kept in the browser, and the visitor's disk under the workbench, and has it keep settings and
 * unsaved text too. Where the browser keeps nothing (it may be told so), all is held in memory until the page closes.
 */
export async function openWorkspaceFiles(): Promise<PageStorage> {
  try {
    return await openKeptFiles();
  } catch {
    const provider = new RegisteredFileSystemProvider(false);
    for (const [path, text] of Object.entries(examples))
      provider.registerFile(new RegisteredMemoryFile(URI.file(path), text));
    registerFileSystemOverlay(1, provider);
    return { store: undefined };
  }
}

async function openKeptFiles(): Promise<PageStorage> {
  await discardIfAsked();
  const store = await KeptStore.open(databases.files, () => Date.now());
  await store.seed(examples);
  const user = await IndexedDB.create(databases.user, 1, ['data', 'handles']);
  const kept = new KeptFiles(store, new BroadcastChannel(databases.files));
  const disk = new HTMLFileSystemProvider(user, 'handles', new NullLogService());
  registerCustomProvider(Schemas.file, new PageFiles(folder, kept, disk));
  registerCustomProvider(
    Schemas.vscodeUserData,
    new IndexedDBFileSystemProvider(Schemas.vscodeUserData, user, 'data', true),
  );
  return { store };
}
