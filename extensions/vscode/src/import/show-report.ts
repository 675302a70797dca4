import { TabInputCustom, type TextDocument, type Uri, ViewColumn, window, workspace } from 'vscode';
import { openBeside } from '../open-beside.js';
import { importedFileName } from '../report-name.js';

/** Opens the report that was made of a file beside it, named as it: in the folder, and on the screen if it is open there. */
export async function show(content: string, file: Uri | undefined): Promise<TextDocument> {
  const viewColumn = file !== undefined && isShown(file) ? ViewColumn.Beside : ViewColumn.Active;
  const document = await documentOf(content, file);
  await window.showTextDocument(document, { preview: false, viewColumn });
  return document;
}

function documentOf(content: string, file: Uri | undefined): Thenable<TextDocument> {
  const language = 'nianbao';
  if (file === undefined) return workspace.openTextDocument({ language, content });
  const name = nameOf(file);
  const folder = file.path.slice(0, file.path.length - name.length);
  return openBeside({ target: file.with({ path: folder + importedFileName(name) }), language, content });
}

// Word and PDF have a tab as well where nothing can show them.
function isShown(file: Uri): boolean {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  const shown = input instanceof TabInputCustom ? input.uri : window.activeTextEditor?.document.uri;
  return shown?.toString() === file.toString();
}

/** Name of a file without its folders. */
export function nameOf(file: Uri): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}
