import type { Locale } from '@nianbao/schema';

/** The language named by `--lang`, else by the environment, else by the system. */
export function chooseLocale(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  systemLocale: string,
): Locale {
  const named = localeNamed(args);
  if (named) return named;
  // POSIX: the first that is set and not empty wins.
  const variable = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return isChinese(variable ?? systemLocale) ? 'zh-CN' : 'en';
}

/** The locale that a value of `--lang` stands for. */
export function localeOf(value: string): Locale | undefined {
  if (isChinese(value)) return 'zh-CN';
  return /^en\b/i.test(value) ? 'en' : undefined;
}

/** Help and errors need the language before the arguments are parsed. */
function localeNamed(args: readonly string[]): Locale | undefined {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  for (const [index, arg] of options.entries()) {
    const value = arg === '--lang' ? options[index + 1] : /^--lang=(.*)$/.exec(arg)?.[1];
    const locale = value === undefined ? undefined : localeOf(value);
    if (locale) return locale;
  }
  return undefined;
}

const isChinese = (name: string) => /^zh(?![a-z])/i.test(name);
