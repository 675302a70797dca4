import type { LanguageClientOptions } from 'vscode-languageclient';
import { automaticLocale } from './message-locale.js';
import { ruleLinkTemplate } from './rule-link.js';

export function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: [{ language: 'nianbao' }],
    initializationOptions: { locale: automaticLocale(), ruleLinkTemplate, status: true },
    // Settings and changed files need no word here: the server registers for both.
    // The client pulls while typing only with `onChange`.
    diagnosticPullOptions: { onChange: true, onSave: true, onTabs: true },
  };
}
