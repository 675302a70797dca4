import chinese from '../l10n/zh-CN.json' with { type: 'json' };
import { messageLocale } from './message-locale.js';

/** A sentence of ours in English, by which its Chinese counterpart is found. */
export type Sentence = keyof typeof chinese;

/**
 * A sentence in the language of messages, its holes `{0}`, `{1}` filled. Not `vscode.l10n`: that knows the editor's
 * language only, and questions in English about problems in Chinese would be two voices.
 */
export function say(sentence: Sentence, ...values: readonly (string | number)[]): string {
  const template = messageLocale() === 'zh-CN' ? chinese[sentence] : sentence;
  return template.replace(/\{(\d)\}/g, (hole, index: string) => String(values[Number(index)] ?? hole));
}
