import '@codingame/monaco-vscode-extension-api/localExtensionHost';
import { ExtensionHostKind, registerExtension } from '@codingame/monaco-vscode-api/extensions';
import { share } from '../share/share.js';
import type { CommandGroup } from './command-group.js';
import { manifestOf } from './manifest.js';
import { newReport } from './new-report.js';

/** Every group of commands; a new one is written in a file beside this and named here. */
const groups: readonly CommandGroup[] = [newReport, share];

/** The page's own commands: an extension that lives in the page itself and may use what a worker may not. */
export async function registerPageCommands(): Promise<void> {
  const { getApi } = registerExtension(manifestOf(groups), ExtensionHostKind.LocalProcess, { system: true });
  const vscode = await getApi();
  for (const group of groups) await group.activate?.(vscode);
}
