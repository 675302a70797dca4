import type { Locale } from '@nianbao/schema';

interface ConfigSentences {
  readonly severity: string;
  readonly organ: string;
}

/** What the features of the configuration say themselves. */
export const configSentences: Readonly<Record<Locale, ConfigSentences>> = {
  'zh-CN': { severity: '默认轻重：', organ: '本项目的机关' },
  en: { severity: 'Default severity: ', organ: 'Organ of the project' },
};
