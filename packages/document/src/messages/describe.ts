import { describePath, editionOf, type Locale, type Related, type Values } from '@nianbao/schema';
import type { SourceFix, SourceProblem } from '../source/problem.js';
import { en } from './en.js';
import type { Sentences } from './sentences.js';
import { zhCN } from './zh-CN.js';

const catalogues: Readonly<Record<Locale, Sentences>> = { 'zh-CN': zhCN, en };

/** The sentence of a source problem. */
export function describeSourceProblem(problem: SourceProblem, locale: Locale): string {
  const { message, path, values } = problem;
  const { home } = values;
  const edition = editionOf(problem.edition);
  return fill(catalogues[locale].problems, message, locale, {
    ...values,
    where: describePath(path, locale, edition),
    ...(typeof home === 'string' ? { home: describePath(home, locale, edition) } : {}),
  });
}

/** The title of a fix. */
export function describeSourceFix(fix: SourceFix, locale: Locale): string {
  return fill(catalogues[locale].fixes, fix.message, locale, fix.values ?? {});
}

/** The sentence beside a place that a source problem rests on. */
export function describeSourceRelated(related: Related, locale: Locale): string {
  return fill(catalogues[locale].related, related.message, locale, related.values ?? {});
}

/** Puts values into a sentence. What stands in square brackets is said of several only. */
function fill(
  sentences: Readonly<Record<string, string>>,
  key: string,
  locale: Locale,
  values: Values,
): string {
  const separator = locale === 'zh-CN' ? '、' : ', ';
  const several = typeof values['count'] === 'number' && values['count'] > 1;
  const sentence = (sentences[key] ?? key).replace(/\[(.*?)\]/g, several ? '$1' : '');
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(values, name)) return whole;
    const value = values[name];
    return typeof value === 'object' && value !== null ? value.join(separator) : String(value ?? '');
  });
}
