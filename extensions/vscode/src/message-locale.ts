import { env, workspace } from 'vscode';
import { localeOf, type MessageLocale } from './locale.js';

/** The language of messages as it is set now. */
export function messageLocale(): MessageLocale {
  return inUse(workspace.getConfiguration('nianbao').get<string>('language'));
}

/** The language that the setting `auto` stands for. */
export function automaticLocale(): MessageLocale {
  return inUse('auto');
}

// The computer is asked only when the editor does not speak Chinese already.
function inUse(setting: string | undefined): MessageLocale {
  const locale = localeOf(setting, [env.language]);
  return locale === 'zh-CN' || setting === 'en' ? locale : localeOf(setting, [machineLanguage()]);
}

/**
 * The language of the operating system or browser. A number format knows it and costs least; `navigator` is not for
 * extensions to touch.
 */
function machineLanguage(): string {
  return new Intl.NumberFormat().resolvedOptions().locale;
}
