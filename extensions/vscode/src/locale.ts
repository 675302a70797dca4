/** Language of messages, as the server names it. */
export type MessageLocale = 'zh-CN' | 'en';

/**
 * The setting `nianbao.language`; with `auto`, Chinese when one of the machine's languages is Chinese. Editors at
 * work are often English on a Chinese computer, and who fills in this form reads Chinese.
 */
export function localeOf(setting: string | undefined, languages: readonly string[]): MessageLocale {
  if (setting === 'zh-CN' || setting === 'en') return setting;
  return languages.some((language) => /^zh\b/i.test(language)) ? 'zh-CN' : 'en';
}
