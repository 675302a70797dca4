/**
 * What the workbench believes a visitor chose on an earlier visit: entries that say nothing to a report writer are
 * hidden. Whoever wants one back finds it in the context menu of its bar.
 */
export const firstState: Readonly<Record<string, unknown>> = {
  // The Problems panel begins with the report that is open, not with all examples.
  'memento/workbench.panel.markers': { activeFile: true },
  'workbench.activity.showAccounts': false,
  'workbench.statusbar.hidden': JSON.stringify([
    'status.workbench.keyboardLayout',
    'status.editor.indentation',
    'status.editor.encoding',
    'status.editor.eol',
  ]),
};
