import { type Uri, ViewColumn, window, workspace } from 'vscode';
import { openBeside } from './open-beside.js';
import type { Client } from './protocol.js';
import { jsonFileName } from './report-name.js';
import { say } from './say.js';

interface Converted {
  readonly json: string | null;
  readonly problems: number;
}

/** 转换为 JSON: opens the report as JSON beside it, ready to be saved as `….nianbao.json`. */
export async function convertToJson(client: Client, clicked?: Uri): Promise<void> {
  const file = clicked ?? window.activeTextEditor?.document.uri;
  if (file === undefined) return;
  // The server knows documents that are open.
  const report = await workspace.openTextDocument(file);
  if (report.languageId !== 'nianbao') {
    void window.showWarningMessage(say('Open an annual report (*.nianbao.yaml) first.'));
    return;
  }
  const { json, problems } = await client.sendRequest<Converted>('nianbao/toJson', { uri: file.toString() });
  if (json === null) {
    void window.showWarningMessage(
      say('This file cannot be read as an annual report. Repair its errors first.'),
    );
    return;
  }
  if (problems > 0) {
    void window.showWarningMessage(
      say('Errors in the report: {0}. What they concern may be missing from the JSON.', problems),
    );
  }
  const document = await openBeside({ target: jsonFile(file), language: 'json', content: json });
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: false });
}

function jsonFile(report: Uri): Uri {
  const slash = report.path.lastIndexOf('/');
  return report.with({ path: report.path.slice(0, slash + 1) + jsonFileName(report.path.slice(slash + 1)) });
}
