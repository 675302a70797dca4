import accessibility from '@codingame/monaco-vscode-accessibility-service-override';
import configuration from '@codingame/monaco-vscode-configuration-service-override';
import dialogs from '@codingame/monaco-vscode-dialogs-service-override';
import environment from '@codingame/monaco-vscode-environment-service-override';
import explorer from '@codingame/monaco-vscode-explorer-service-override';
import extensions from '@codingame/monaco-vscode-extensions-service-override';
import keybindings from '@codingame/monaco-vscode-keybindings-service-override';
import languages from '@codingame/monaco-vscode-languages-service-override';
import lifecycle from '@codingame/monaco-vscode-lifecycle-service-override';
import log from '@codingame/monaco-vscode-log-service-override';
import markers from '@codingame/monaco-vscode-markers-service-override';
import model from '@codingame/monaco-vscode-model-service-override';
import notifications from '@codingame/monaco-vscode-notifications-service-override';
import outline from '@codingame/monaco-vscode-outline-service-override';
import preferences from '@codingame/monaco-vscode-preferences-service-override';
import search from '@codingame/monaco-vscode-search-service-override';
import snippets from '@codingame/monaco-vscode-snippets-service-override';
import storage from '@codingame/monaco-vscode-storage-service-override';
import textmate from '@codingame/monaco-vscode-textmate-service-override';
import theme from '@codingame/monaco-vscode-theme-service-override';
import workbench from '@codingame/monaco-vscode-workbench-service-override';
import workingCopy from '@codingame/monaco-vscode-working-copy-service-override';
import { fileDialogs } from '../files/file-dialogs.js';
import { firstState } from './first-state.js';

/** The parts of VS Code that the page has. What is not named here (terminal, source control, chat, debugging) does not exist. */
export const services = {
  ...accessibility(),
  ...configuration(),
  ...dialogs(),
  ...fileDialogs(),
  ...environment(),
  ...explorer(),
  ...keybindings(),
  ...languages(),
  ...lifecycle(),
  ...log(),
  ...markers(),
  ...model(),
  ...notifications(),
  ...outline(),
  ...preferences(),
  ...search(),
  ...snippets(),
  ...storage({ fallbackOverride: firstState }),
  ...textmate(),
  ...theme(),
  ...workingCopy(),
  ...extensions({ enableWorkerExtensionHost: true }),
  ...workbench(),
};
