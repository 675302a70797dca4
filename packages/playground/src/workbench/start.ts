import { initialize } from '@codingame/monaco-vscode-api';
import './extensions.js';
import { registerPageCommands } from '../commands/register.js';
import { layout } from './layout.js';
import { makeRoom } from './make-room.js';
import { folder, product } from './product.js';
import { services } from './services.js';
import { settings } from './settings.js';
import { provideWorkers } from './workers.js';
import { openWorkspaceFiles } from './workspace-files.js';

/** Puts the workbench into the element: our extension in it, the examples open. */
export async function start(place: HTMLElement): Promise<void> {
  provideWorkers();
  const storage = await openWorkspaceFiles();
  const commands = registerPageCommands(storage);
  await initialize(services, place, {
    enableWorkspaceTrust: false,
    workspaceProvider: { trusted: true, open: async () => false, workspace: { folderUri: folder } },
    productConfiguration: product,
    configurationDefaults: settings,
    defaultLayout: layout,
  });
  await makeRoom();
  await commands;
}
