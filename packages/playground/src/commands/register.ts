import { ExtensionHostKind, registerExtension } from '@codingame/monaco-vscode-api/extensions';
import { getService, ILifecycleService } from '@codingame/monaco-vscode-api/services';
import { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import { CommandsRegistry } from '@codingame/monaco-vscode-api/vscode/vs/platform/commands/common/commands';
import { LifecyclePhase } from '@codingame/monaco-vscode-api/vscode/vs/workbench/services/lifecycle/common/lifecycle';
import { about } from '../about/about.js';
import { dropFiles } from '../files/drop.js';
import { keepWork } from '../files/keep-work.js';
import { openAndSave } from '../files/open-and-save.js';
import type { PageStorage } from '../files/storage.js';
import { textInPlace } from '../plain-http/text-in-place.js';
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
  textInPlace,
  keepWork(storage, examples),
];

/**
 * The page's own commands. They act on the workbench itself: a second extension host, in the page, would weigh more
 * than all of them. The extension beside them gives them their names and menus.
 */
export async function registerPageCommands(storage: PageStorage): Promise<void> {
  const groups = groupsFor(storage);
  registerExtension(manifestOf(groups), ExtensionHostKind.LocalWebWorker, { system: true });
  for (const { command, run } of groups.flatMap((group) => group.commands ?? []))
    CommandsRegistry.registerCommand(command, (_services, clicked?: unknown) =>
      run(URI.isUri(clicked) ? clicked : undefined),
    );
  await (await getService(ILifecycleService)).when(LifecyclePhase.Restored);
  for (const group of groups) await group.start?.();
}
