import type { IExtensionManifest } from '@codingame/monaco-vscode-api/extensions';
import type { CommandGroup, MenuItem } from './command-group.js';

/** The manifest of the page's own extension: all groups together. It has names and menus, and no code of its own. */
export function manifestOf(groups: readonly CommandGroup[]): IExtensionManifest {
  const menus: Record<string, MenuItem[]> = {};
  for (const group of groups) {
    for (const [name, items] of Object.entries(group.menus ?? {}))
      menus[name] = [...(menus[name] ?? []), ...items];
  }
  const commands = groups.flatMap((group) => group.commands ?? []).map(({ run: _run, ...named }) => named);
  return {
    name: 'playground',
    displayName: '年报',
    publisher: 'nianbao',
    version: '0.1.0',
    engines: { vscode: '*' },
    contributes: { commands, menus },
  };
}
