import { Uri, window, workspace } from 'vscode';
import { reportsOfWorkspace } from './compare/pick-report.js';
import { configText } from './config-text.js';
import type { Client } from './protocol.js';
import { say } from './say.js';
import { exists, folderFor } from './workspace-files.js';

/** Name of the file that sets up a project. */
const CONFIG = 'nianbao.config.yaml';

/** 新建核查设置: writes a configuration to start from, with the organs found in the folder; one that is there is opened. */
export async function newConfig(client: Client, clicked?: Uri): Promise<void> {
  const folder = await folderFor(clicked);
  if (folder === undefined) {
    void window.showWarningMessage(say('Open the folder of the annual reports first.'));
    return;
  }
  const file = Uri.joinPath(folder, CONFIG);
  if (await exists(file)) {
    void window.showInformationMessage(say('{0} exists already. It was opened and left as it is.', CONFIG));
  } else {
    const text = configText(await organsIn(client, folder), (sentence) => say(sentence));
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  }
  await window.showTextDocument(file, { preview: false });
}

/** Names as the server gives them end with the year. */
async function organsIn(client: Client, folder: Uri): Promise<readonly string[]> {
  const below = `${folder.toString().replace(/\/$/, '')}/`;
  const reports = await reportsOfWorkspace(client);
  return reports
    .filter(({ location }) => Uri.parse(location.uri).toString().startsWith(below))
    .map(({ name }) => name.replace(/ \d{4}$/, ''));
}
