import type { Locale } from '@nianbao/schema';

/** The language of messages that a tag such as `zh-cn`, `zh_CN.UTF-8` or `en-GB` asks for. */
export function localeOf(tag: string | undefined): Locale | undefined {
  if (tag === undefined || tag === '') return undefined;
  return /^zh\b|^zh_/i.test(tag) ? 'zh-CN' : 'en';
}

/** The first tag that names a language decides; with none at all, the language of the form. */
export function chooseLocale(...tags: readonly (string | undefined)[]): Locale {
  for (const tag of tags) {
    const locale = localeOf(tag);
    if (locale !== undefined) return locale;
  }
  return 'zh-CN';
}
