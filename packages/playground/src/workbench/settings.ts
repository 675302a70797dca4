/** What the page has as defaults in place of VS Code's own; the visitor may change each. */
export const settings: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'window.autoDetectColorScheme': true,
  'workbench.editor.useModal': 'off',
  'workbench.view.alwaysShowHeaderActions': true,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  // Without https a browser draws no such pages: where to begin can still be read as text.
  'workbench.editorAssociations': isSecureContext ? { '/**/*.md': 'vscode.markdown.preview.editor' } : {},
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'files.autoSave': 'off',
  // In a worker this workbench now and then applies colours to a state that is gone, and logs an error.
  'editor.experimental.asyncTokenization': false,
};
