/** Language of the sentences that people read. */
export type Locale = 'zh-CN' | 'en';

/** Words that the keys of a file are written in: Chinese keys or English ids, never both in one file. */
export type Vocabulary = 'zh' | 'en';

/** One sentence in every language. */
export type Text = Readonly<Record<Locale, string>>;
