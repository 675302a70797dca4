import { getService, IFileService } from '@codingame/monaco-vscode-api/services';
import { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import type { HTMLFileSystemProvider } from '@codingame/monaco-vscode-api/vscode/vs/platform/files/browser/htmlFileSystemProvider';
import type { VSCode } from '../commands/command-group.js';
import { say } from '../language/page-language.js';
import { folder } from '../workbench/product.js';
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
export async function reconnect(vscode: VSCode): Promise<void> {
  const disk = diskOf(await getService(IFileService));
  if (!disk) return;
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  for (const { input } of tabs) {
    if (!(input instanceof vscode.TabInputText) || input.uri.scheme !== 'file') continue;
    if (!isWithin(folder.path, input.uri.path)) void ask(vscode, disk, input.uri);
  }
}

async function ask(vscode: VSCode, disk: HTMLFileSystemProvider, uri: TabUri): Promise<void> {
  const handle = await disk.getHandle(URI.from(uri));
  if (!isAsking(handle) || (await handle.queryPermission({ mode: 'readwrite' })) === 'granted') return;
  const yes = say(YES);
  const answer = await vscode.window.showInformationMessage(say(QUESTION, uri.path.slice(1)), yes);
  if (answer !== yes || (await handle.requestPermission({ mode: 'readwrite' })) !== 'granted') return;
  await vscode.window.showTextDocument(uri, { preview: false });
}

type TabUri = ReturnType<VSCode['Uri']['parse']>;

function isAsking(handle: object | undefined): handle is Asking {
  return handle !== undefined && 'queryPermission' in handle && 'requestPermission' in handle;
}
