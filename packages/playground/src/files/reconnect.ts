import { getService, IEditorService, IFileService } from '@codingame/monaco-vscode-api/services';
import { Schemas } from '@codingame/monaco-vscode-api/vscode/vs/base/common/network';
import type { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import type { HTMLFileSystemProvider } from '@codingame/monaco-vscode-api/vscode/vs/platform/files/browser/htmlFileSystemProvider';
import { say } from '../language/page-language.js';
import { ask } from '../language/tell.js';
import { folder } from '../workbench/product.js';
import { openFile } from './editors.js';
import { diskOf } from './page-files.js';
import { isWithin } from './paths.js';

const QUESTION = {
  zh: '“{0}”在电脑磁盘上。浏览器要求重新同意后才能读写。',
  en: '“{0}” is on your disk. The browser asks for your consent before it is read and written again.',
};
const YES = { zh: '同意并打开', en: 'Agree and Open' };

/** What browsers with this API have, and their types do not tell. */
interface Asking {
  readonly queryPermission: (how: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission: (how: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

/** After a reload the browser wants to be asked again, on a click, for the files of the disk that are still open. */
export async function reconnect(): Promise<void> {
  const disk = diskOf(await getService(IFileService));
  if (!disk) return;
  for (const { resource } of (await getService(IEditorService)).editors)
    if (resource?.scheme === Schemas.file && !isWithin(folder.path, resource.path))
      void askFor(disk, resource);
}

async function askFor(disk: HTMLFileSystemProvider, uri: URI): Promise<void> {
  const handle = await disk.getHandle(uri);
  if (!isAsking(handle) || (await handle.queryPermission({ mode: 'readwrite' })) === 'granted') return;
  if (!(await ask(say(QUESTION, uri.path.slice(1)), say(YES)))) return;
  if ((await handle.requestPermission({ mode: 'readwrite' })) === 'granted') await openFile(uri);
}

function isAsking(handle: object | undefined): handle is Asking {
  return handle !== undefined && 'queryPermission' in handle && 'requestPermission' in handle;
}
