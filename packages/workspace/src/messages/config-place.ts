import type { Locale, Values } from '@nianbao/schema';

/** A place of the configuration in words: `ignore.0.path` → 「ignore 第 1 条的 path」. */
export function placeOf(path: Values[string] | undefined, locale: Locale): string {
  const steps = String(path ?? '').split('.');
  return steps.reduce((said, step) => (said === '' ? step : joined(said, step, locale)), '');
}

function joined(said: string, step: string, locale: Locale): string {
  const isMember = /^\d+$/.test(step);
  if (locale === 'en') return isMember ? `${said} no. ${Number(step) + 1}` : `${said}, ${step}`;
  return isMember ? `${said} 第 ${Number(step) + 1} 项` : `${said} 的 ${step}`;
}

/** The members of a list value. */
export function wordsIn(value: Values[string] | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
