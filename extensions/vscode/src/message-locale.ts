import { env, workspace } from 'vscode';
import { localeOf, type MessageLocale, machineLanguages } from './locale.js';

/** The language of messages as it is set now. */
export function messageLocale(): MessageLocale {
  const setting = workspace.getConfiguration('nianbao').get<string>('language');
  return localeOf(setting, [env.language, ...machineLanguages()]);
}

/** The language that the setting `auto` stands for. */
export function automaticLocale(): MessageLocale {
  return localeOf('auto', [env.language, ...machineLanguages()]);
}
