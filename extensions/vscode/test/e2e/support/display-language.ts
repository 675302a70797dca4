import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Registers a language pack without a word in it: the workbench stays English, yet its language is `language`, which
 * is what decides about the texts of extensions. The real packs are not to be had for every version.
 */
export function registerEmptyLanguagePack(userData: string, language: string): void {
  const translation = join(userData, `${language}.i18n.json`);
  writeFileSync(translation, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: createHash('md5').update(language).digest('hex'),
    label: language,
    extensions: [{ extensionIdentifier: { id: `nianbao-tests.${language}` }, version: '1.0.0' }],
    translations: { vscode: translation },
  };
  writeFileSync(join(userData, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}
