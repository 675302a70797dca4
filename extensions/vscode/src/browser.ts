import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './extension.js';

export { deactivate } from './extension.js';

/** Browsers: the server is a worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  start(context, {
    readsFiles: false,
    // The worker itself, not a function that makes one: VS Code replaces `Worker`, and the client's test for it fails.
    createClient: (options) => new LanguageClient('nianbao', '年报 Nianbao', new Worker(script), options),
  });
}
