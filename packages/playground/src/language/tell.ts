import type { VSCode } from '../commands/command-group.js';
import { say } from './page-language.js';

const UNDERSTOOD = { zh: '知道了', en: 'OK' };

/** Tells the visitor something. The button keeps VS Code from cutting the words to one line. */
export function tell(vscode: VSCode, kind: 'info' | 'warning', words: string): void {
  const { showInformationMessage, showWarningMessage } = vscode.window;
  void (kind === 'info' ? showInformationMessage : showWarningMessage)(words, say(UNDERSTOOD));
}
