import { expect, it } from 'vitest';
import { localeOf } from '../../src/locale.js';

it.each([
  ['auto', ['zh-cn'], 'zh-CN'],
  ['auto', ['en', 'zh-CN'], 'zh-CN'],
  ['auto', ['en', 'en-US'], 'en'],
  ['auto', ['zhx'], 'en'],
  [undefined, ['zh-TW'], 'zh-CN'],
  ['en', ['zh-cn'], 'en'],
  ['zh-CN', ['en'], 'zh-CN'],
  ['deutsch', ['en'], 'en'],
] as const)('chooses for the setting %s and languages %j: %s', (setting, languages, locale) => {
  expect(localeOf(setting, languages)).toBe(locale);
});
