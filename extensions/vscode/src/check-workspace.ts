import { commands, ProgressLocation, window, workspace } from 'vscode';
import { SHOW_PROBLEMS } from './client-options.js';
import type { Client, Host, WorkspaceSummary } from './protocol.js';
import { say } from './say.js';

const REPORT_FILES = '**/*.{nianbao,年报}.{yaml,yml}';
const MOST_FILES = 500;

/** 检查工作区: every report of the workspace is checked, the Problems panel shows what was found. */
export async function checkWorkspace(client: Client, { readsFiles }: Host): Promise<WorkspaceSummary> {
  const summary = await window.withProgress(
    {
      location: ProgressLocation.Window,
      title: say('Checking the annual reports of the workspace…'),
    },
    async () => {
      await openUnreadableReports(readsFiles);
      return client.sendRequest<WorkspaceSummary>('nianbao/checkWorkspace');
    },
  );
  if (summary.errors + summary.warnings + summary.hints > 0) {
    await commands.executeCommand(SHOW_PROBLEMS);
  }
  void window.showInformationMessage(summaryText(summary));
  return summary;
}

/** A server with files of its own reads those on its disks; of a folder elsewhere it knows what is open. */
async function openUnreadableReports(readsFiles: boolean): Promise<void> {
  const onDisk = (workspace.workspaceFolders ?? []).every(({ uri }) => uri.scheme === 'file');
  if (!readsFiles || onDisk) return;
  const files = await workspace.findFiles(REPORT_FILES, undefined, MOST_FILES);
  await Promise.all(files.map((file) => workspace.openTextDocument(file)));
}

function summaryText({ files, errors, warnings, hints }: WorkspaceSummary): string {
  if (files === 0) return say('There is no annual report (*.nianbao.yaml) in this workspace.');
  if (errors + warnings + hints === 0) return say('Reports checked: {0}. No problems.', files);
  return say('Reports checked: {0}. Errors: {1}, warnings: {2}, hints: {3}.', files, errors, warnings, hints);
}
