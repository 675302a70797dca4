import { registerLocalization } from '@codingame/monaco-vscode-api/l10n';
import chinese from '../generated/workbench.zh-cn.json';

/**
 * Has the workbench speak Chinese. Must come before any of its modules is evaluated. The sentences are those of
 * Microsoft's language pack (MIT licence, Copyright Microsoft Corporation), numbered anew for the version here by
 * `generate/chinese.mjs`; what they lack stays English.
 */
export function speakChinese(): void {
  const sentences: string[] = [];
  for (const [number, text] of Object.entries(chinese.sentences)) sentences[Number(number)] = text;
  registerLocalization(
    {
      name: 'vscode-language-pack-zh-hans',
      publisher: 'MS-CEINTL',
      version: '1.108.0',
      engines: { vscode: '*' },
      contributes: {
        localizations: [
          {
            languageId: 'zh-cn',
            languageName: 'Chinese Simplified',
            localizedLanguageName: '中文(简体)',
            translations: [],
          },
        ],
      },
    },
    'zh-cn',
    sentences,
    {},
  );
}
