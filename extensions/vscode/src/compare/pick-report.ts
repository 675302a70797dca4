import { type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { Client } from '../protocol.js';

/** A report to choose: organ and year, and where its file is. */
interface ReportItem extends QuickPickItem {
  readonly uri: string;
}

interface FoundReport {
  readonly name: string;
  readonly location: { readonly uri: string };
}

/** Every report of the workspace, as the server names them: organ and year. */
export async function reportsOfWorkspace(client: Client): Promise<readonly FoundReport[]> {
  return (await client.sendRequest<readonly FoundReport[] | null>('workspace/symbol', { query: '' })) ?? [];
}

/** Asks for one of the workspace's reports, by its organ and year. The one of this address comes first. */
export async function pickReport(
  client: Client,
  question: { readonly title: string; readonly placeHolder: string; readonly first?: string | undefined },
): Promise<string | undefined> {
  const items = reportsOfWorkspace(client).then((reports) => sorted(reports.map(itemOf), question.first));
  const picked = await window.showQuickPick(items, {
    title: question.title,
    placeHolder: question.placeHolder,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return picked?.uri;
}

function itemOf({ name, location: { uri } }: FoundReport): ReportItem {
  return { label: name, description: workspace.asRelativePath(Uri.parse(uri)), uri };
}

function sorted(items: readonly ReportItem[], first: string | undefined): readonly ReportItem[] {
  const isFirst = ({ uri }: ReportItem) => Number(uri === first);
  return items.toSorted((a, b) => isFirst(b) - isFirst(a) || a.label.localeCompare(b.label, 'zh-CN'));
}
