import type { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';

/** A command of the page: what it is called, and what it does. From a menu it is given the file that was clicked. */
export interface Command {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
  readonly icon?: string;
  readonly run: (clicked?: URI) => void | Promise<void>;
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
  /** What there is to do besides once the workbench shows its editors. */
  readonly start?: () => void | Promise<void>;
}
