import type { LanguageClientOptions } from 'vscode-languageclient';
import { automaticLocale } from './message-locale.js';
import { middleware } from './middleware.js';
import type { Host } from './protocol.js';
import { ruleLinkTemplate } from './rule-link.js';

/** VS Code's own command for its Problems panel. */
export const SHOW_PROBLEMS = 'workbench.actions.view.problems';

export function clientOptions({ readsFiles }: Pick<Host, 'readsFiles'>): LanguageClientOptions {
  return {
    // A configuration stays YAML for everybody else; the server knows it by its name.
    documentSelector: [{ language: 'nianbao' }, { pattern: '**/nianbao.config.yaml' }],
    initializationOptions: {
      locale: automaticLocale(),
      ruleLinkTemplate,
      showProblems: SHOW_PROBLEMS,
      compare: 'nianbao.compare',
      files: true,
      parts: !readsFiles,
      status: true,
    },
    // Settings and changed files need no word here: the server registers for both.
    // The client pulls while typing only with `onChange`.
    diagnosticPullOptions: { onChange: true, onSave: true, onTabs: true },
    middleware,
  };
}
