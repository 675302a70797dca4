import type { Locale } from '@nianbao/schema';
import { en } from './en.js';
import { type Messages, zhCN } from './zh-CN.js';

export type { Messages };

const catalogues: Readonly<Record<Locale, Messages>> = { 'zh-CN': zhCN, en };

/** Every sentence of this command in one language. */
export function messagesIn(locale: Locale): Messages {
  return catalogues[locale];
}
