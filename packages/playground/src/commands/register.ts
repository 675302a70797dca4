import '@codingame/monaco-vscode-extension-api/localExtensionHost';
import { ExtensionHostKind, registerExtension } from '@codingame/monaco-vscode-api/extensions';
import { about } from '../about/about.js';
import { dropFiles } from '../files/drop.js';
import { keepWork } from '../files/keep-work.js';
import { openAndSave } from '../files/open-and-save.js';
import type { PageStorage } from '../files/storage.js';
import { share } from '../share/share.js';
import { examples } from '../workbench/workspace-files.js';
import type { CommandGroup } from './command-group.js';
import { manifestOf } from './manifest.js';
import { newReport } from './new-report.js';

/** Every group of commands; a new one is written in a file of its own and named here. */
const groupsFor = (storage: PageStorage): readonly CommandGroup[] => [
  newReport,
  openAndSave,
  dropFiles,
  share,
  about,
  keepWork(storage, examples),
];

/** The page's own commands: an extension that lives in the page itself and may use what a worker may not. */
export async function registerPageCommands(storage: PageStorage): Promise<void> {
  const groups = groupsFor(storage);
  const { getApi } = registerExtension(manifestOf(groups), ExtensionHostKind.LocalProcess, { system: true });
  const vscode = await getApi();
  for (const group of groups) await group.activate?.(vscode);
}
