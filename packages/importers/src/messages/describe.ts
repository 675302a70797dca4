import { describePath, editionOf, type Locale } from '@nianbao/schema';
import type { SourcePlace } from '../source/place.js';
import { en } from './en.js';
import type { ImportMessage } from './message.js';
import type { Sentences } from './sentences.js';
import { zhCN } from './zh-CN.js';

const catalogues: Readonly<Record<Locale, Sentences>> = { 'zh-CN': zhCN, en };

/** The sentence of a message, with its candidates. */
export function describeImportMessage(message: ImportMessage, locale: Locale): string {
  const { codes, candidates, reasons } = catalogues[locale];
  const { path, text, values } = message;
  const sentence = fill(codes[message.code], locale, {
    ...(path === undefined ? {} : { where: describePath(path, locale, editionOf(message.edition)) }),
    ...(text === undefined ? {} : { text }),
    ...values,
    ...(typeof values['reason'] === 'string'
      ? { reason: reasons[values['reason']] ?? values['reason'] }
      : {}),
  });
  if (!message.candidates || message.candidates.length === 0) return sentence;
  const list = message.candidates.join(locale === 'zh-CN' ? '、' : ', ');
  return `${sentence}${locale === 'zh-CN' ? '' : ' '}${fill(candidates, locale, { list })}`;
}

/** A place in words: 第2页第1张表第3行，原文第50行. */
export function describePlace(place: SourcePlace, locale: Locale): string {
  const { places } = catalogues[locale];
  const parts = (['page', 'table', 'row', 'column', 'line'] as const).flatMap((key) => {
    const n = place[key];
    return n === undefined ? [] : [places[key].replace('{n}', String(n))];
  });
  if (locale !== 'zh-CN') return parts.join(', ');
  // A line is counted otherwise than what stands before it.
  const line = place.line === undefined ? [] : parts.splice(-1);
  return [parts.join(''), ...line].filter(Boolean).join('，');
}

function fill(sentence: string, locale: Locale, values: Readonly<Record<string, unknown>>): string {
  const separator = locale === 'zh-CN' ? '、' : ', ';
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(values, name)) return whole;
    const value = values[name];
    return Array.isArray(value) ? value.join(separator) : String(value ?? '');
  });
}
