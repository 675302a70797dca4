import { getService, INotificationService, Severity } from '@codingame/monaco-vscode-api/services';
import { say } from './page-language.js';

const UNDERSTOOD = { zh: '知道了', en: 'OK' };
const SEVERITIES = { info: Severity.Info, warning: Severity.Warning } as const;

/** Tells the visitor something. The button keeps VS Code from cutting the words to one line. */
export async function tell(kind: keyof typeof SEVERITIES, words: string): Promise<void> {
  const notifications = await getService(INotificationService);
  notifications.prompt(SEVERITIES[kind], words, [{ label: say(UNDERSTOOD), run: () => {} }]);
}

/** Asks the visitor whether to go on; `yes` is what the button says. Whoever closes the question does not want to. */
export async function ask(words: string, yes: string): Promise<boolean> {
  const notifications = await getService(INotificationService);
  return new Promise((resolve) => {
    const choices = [{ label: yes, run: () => resolve(true) }];
    notifications.prompt(Severity.Info, words, choices, { onCancel: () => resolve(false) });
  });
}
