import type { Locale } from '@nianbao/schema';
import { catalogue, publicCatalogue, ruleIndex, rulePage } from '../src/index.js';

const locales: readonly Locale[] = ['zh-CN', 'en'];

/** Every generated file of this package: path and text. A test compares them with what is committed. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const locale of locales) {
    files.set(`docs/${locale}/README.md`, ruleIndex(catalogue, locale));
    for (const info of catalogue) files.set(`docs/${locale}/${info.code}.md`, rulePage(info, locale));
  }
  return files.set('generated/rules.json', `${JSON.stringify(publicCatalogue(), null, 1)}\n`);
}
