import type { IExtensionManifest } from '@codingame/monaco-vscode-api/extensions';
import type { CommandGroup, MenuItem } from './command-group.js';

/** The manifest of the page's own extension: all groups together. */
export function manifestOf(groups: readonly CommandGroup[]): IExtensionManifest {
  const menus: Record<string, MenuItem[]> = {};
  for (const group of groups) {
    for (const [name, items] of Object.entries(group.menus ?? {}))
      menus[name] = [...(menus[name] ?? []), ...items];
  }
  return {
    name: 'playground',
    displayName: '年报',
    publisher: 'nianbao',
    version: '0.1.0',
    engines: { vscode: '*' },
    contributes: { commands: groups.flatMap((group) => group.commands ?? []), menus },
  };
}
