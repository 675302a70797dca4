import { type Disposable, Uri, workspace } from 'vscode';
import { base64 } from './base64.js';
import type { Client } from './protocol.js';

/** `importing.browser.js`, `cmaps/UniGB-UTF16-H.bcmap`: nothing above the folder. */
const PART = /^(?:[\w-]+\/)?[\w-]+(?:\.[\w-]+)*\.\w+$/;

/** Reads files of the server's own folder for a server in a browser, which cannot reach what lies beside it. */
export function answerForParts(client: Client, extension: Uri): Disposable {
  const folder = Uri.joinPath(extension, 'dist/server');
  return client.onRequest('nianbao/readPart', async ({ name }: { readonly name: string }) => {
    if (!PART.test(name)) return null;
    try {
      return base64(await workspace.fs.readFile(Uri.joinPath(folder, name)));
    } catch {
      return null;
    }
  }) as Disposable;
}
