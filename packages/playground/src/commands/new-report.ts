import type { CommandGroup } from './command-group.js';

/** A blank report is one click away, above the explorer and in an empty editor area. The command is our extension's. */
export const newReport: CommandGroup = {
  menus: {
    'view/title': [
      { command: 'nianbao.newReport', when: 'view == workbench.explorer.fileView', group: 'navigation@1' },
    ],
  },
};
