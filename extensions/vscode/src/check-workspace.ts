import { commands, l10n, ProgressLocation, window } from 'vscode';
import type { Client, WorkspaceSummary } from './protocol.js';

/** 检查工作区: every report of the workspace is checked, the Problems panel shows what was found. */
export async function checkWorkspace(client: Client): Promise<void> {
  const summary = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Checking the annual reports of the workspace…') },
    () => client.sendRequest<WorkspaceSummary>('nianbao/checkWorkspace'),
  );
  if (summary.errors + summary.warnings + summary.hints > 0) {
    await commands.executeCommand('workbench.actions.view.problems');
  }
  void window.showInformationMessage(summaryText(summary));
}

function summaryText({ files, errors, warnings, hints }: WorkspaceSummary): string {
  if (files === 0) return l10n.t('There is no annual report (*.nianbao.yaml) in this workspace.');
  if (errors + warnings + hints === 0) return l10n.t('Reports checked: {0}. No problems.', files);
  return l10n.t('Reports checked: {0}. Errors: {1}, warnings: {2}, hints: {3}.', files, errors, warnings, hints);
}
