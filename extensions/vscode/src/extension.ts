import { commands, type ExtensionContext, type Uri } from 'vscode';
import { checkWorkspace } from './check-workspace.js';
import { clientOptions } from './client-options.js';
import { registerComparisons } from './compare/commands.js';
import { convertToJson } from './convert-to-json.js';
import { answerForFiles } from './files.js';
import { registerImport } from './import/import-report.js';
import { newConfig } from './new-config.js';
import { newReport } from './new-report.js';
import type { Client, Host } from './protocol.js';
import { registerRulePages } from './rule-pages.js';
import { answerForParts } from './server-parts.js';
import { registerStatusBar } from './status-bar.js';

let running: Client | undefined;

/** What both hosts share. Nothing here waits for the server: requests queue until it has started. */
export function start(context: ExtensionContext, host: Host): void {
  const client = host.createClient(clientOptions(host));
  running = client;
  context.subscriptions.push(
    registerStatusBar(client),
    registerRulePages(client),
    registerImport(client, context.storageUri ?? context.globalStorageUri),
    registerComparisons(client),
    answerForFiles(client),
    answerForParts(client, context.extensionUri),
    commands.registerCommand('nianbao.newReport', (folder?: Uri) => newReport(client, folder)),
    commands.registerCommand('nianbao.newConfig', (folder?: Uri) => newConfig(client, folder)),
    commands.registerCommand('nianbao.checkWorkspace', () => checkWorkspace(client, host)),
    commands.registerCommand('nianbao.convertToJson', (file?: Uri) => convertToJson(client, file)),
  );
  // A failed start is shown by the client itself.
  client.start().catch(() => undefined);
}

export async function deactivate(): Promise<void> {
  await running?.stop();
  running = undefined;
}
