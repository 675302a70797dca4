import {
  Disposable,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  window,
  workspace,
} from 'vscode';
import { SHOW_PROBLEMS } from './client-options.js';
import type { Client, ReportStatus, SectionStatus } from './protocol.js';
import { say } from './say.js';
import { countOf, iconOf, statusText } from './status-text.js';

/** How many problems the report in the active editor has, section by section; a click opens the Problems panel. */
export function registerStatusBar(client: Client): Disposable {
  const item = window.createStatusBarItem('nianbao.status', StatusBarAlignment.Left, 10);
  item.name = say('Annual report: problems by section');
  item.command = SHOW_PROBLEMS;
  const known = new Map<string, ReportStatus>();
  const refresh = () => show(item, known.get(window.activeTextEditor?.document.uri.toString() ?? ''));
  return Disposable.from(
    item,
    client.onNotification('nianbao/status', (status: ReportStatus) => {
      known.set(status.uri, status);
      refresh();
    }),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidCloseTextDocument((document) => known.delete(document.uri.toString())),
  );
}

function show(item: StatusBarItem, status: ReportStatus | undefined): void {
  if (status === undefined || !status.isReport) {
    item.hide();
    return;
  }
  item.text = statusText(status);
  item.tooltip = tooltipOf(status);
  item.accessibilityInformation = { label: summaryOf(status), role: 'button' };
  item.show();
}

function tooltipOf(status: ReportStatus): MarkdownString {
  const tooltip = new MarkdownString(`**${summaryOf(status)}**\n\n`, true);
  for (const section of status.sections) tooltip.appendMarkdown(`${lineOf(section)}  \n`);
  tooltip.appendMarkdown(`\n${say('Click to open the Problems panel')} · `);
  tooltip.appendMarkdown(`[${say('Compare with last year')}](command:nianbao.compare)`);
  tooltip.isTrusted = { enabledCommands: ['nianbao.compare'] };
  return tooltip;
}

function summaryOf(status: ReportStatus): string {
  if (countOf(status) === 0) return say('No problems in this annual report');
  return say('Errors: {0}, warnings: {1}, hints: {2}', status.errors, status.warnings, status.hints);
}

function lineOf(section: SectionStatus): string {
  const count = countOf(section);
  return count === 0
    ? `$(pass) ${section.title}`
    : `${iconOf(section)} ${section.title} — ${say('problems: {0}', count)}`;
}
