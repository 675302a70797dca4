/** The settings that the page begins with; the visitor may change each. */
export const settings: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'window.autoDetectColorScheme': true,
  'files.autoSave': 'off',
};
