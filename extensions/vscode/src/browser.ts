import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './extension.js';

export { deactivate } from './extension.js';

/** Browsers: the server is a worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  start(context, {
    readsFiles: false,
    createClient: (options) =>
      new LanguageClient('nianbao', '年报 Nianbao', async () => new Worker(script), options),
  });
}
