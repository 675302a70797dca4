import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './extension.js';

export { deactivate } from './extension.js';

/** Desktop and remote hosts: the server is a process of its own, reached over IPC. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server/node.js');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
  start(context, {
    readsFiles: true,
    createClient: (options) => new LanguageClient('nianbao', '年报 Nianbao', { run, debug }, options),
  });
}
