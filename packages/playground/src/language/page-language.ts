/** The languages that the page speaks. */
export type PageLanguage = 'zh-CN' | 'en';

/** A sentence of the page in each of its languages; `{0}` stands for a value. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** The page's language for a visitor whose browser asks for these languages: Chinese if it comes first. */
export function languageFor(asked: readonly string[]): PageLanguage {
  return asked[0]?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** A sentence in a language, its holes filled. */
export function fill(language: PageLanguage, { zh, en }: Sentence, values: readonly unknown[]): string {
  const template = language === 'zh-CN' ? zh : en;
  return template.replace(/\{(\d)\}/g, (hole, index: string) => String(values[Number(index)] ?? hole));
}

/** The language of this visit. */
export const pageLanguage: PageLanguage = languageFor(
  typeof navigator === 'undefined' ? [] : navigator.languages,
);

/** A sentence in the language of this visit. */
export function say(sentence: Sentence, ...values: readonly unknown[]): string {
  return fill(pageLanguage, sentence, values);
}
