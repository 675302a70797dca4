/** The settings that the page begins with; the visitor may change each. */
export const settings: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'window.autoDetectColorScheme': true,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'classic',
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.editorAssociations': { '/**/*.md': 'vscode.markdown.preview.editor' },
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'files.autoSave': 'off',
};
