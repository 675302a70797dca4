import type { RegisterLocalProcessExtensionResult } from '@codingame/monaco-vscode-api/extensions';

/** The `vscode` API as the page's own extension has it. */
export type VSCode = Awaited<ReturnType<RegisterLocalProcessExtensionResult['getApi']>>;

/** A command as an extension's manifest declares it. */
export interface Command {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
  readonly icon?: string;
}

/** A command's place in a menu, as an extension's manifest declares it. */
export interface MenuItem {
  readonly command: string;
  readonly group?: string;
  readonly when?: string;
}

/** Commands of the page that belong together: what they are called, in which menus they stand, and what they do. */
export interface CommandGroup {
  readonly commands?: readonly Command[];
  /** By the name of the menu: `explorer/context`, `view/title`, `editor/title`… Commands of our extension may stand here too. */
  readonly menus?: Readonly<Record<string, readonly MenuItem[]>>;
  /** Registers the commands once the workbench is there. */
  readonly activate?: (vscode: VSCode) => void | Promise<void>;
}
