import type { Locale, Related, Values } from '@nianbao/schema';
import type { SourceFix, SourceProblem } from '../source/problem.js';
import { en } from './en.js';
import type { Sentences } from './sentences.js';
import { zhCN } from './zh-CN.js';

const catalogues: Readonly<Record<Locale, Sentences>> = { 'zh-CN': zhCN, en };

/** The sentence of a source problem. */
export function describeSourceProblem(problem: SourceProblem, locale: Locale): string {
  return fill(catalogues[locale].problems, problem.message, problem.values, locale);
}

/** The title of a fix. */
export function describeSourceFix(fix: SourceFix, locale: Locale): string {
  return fill(catalogues[locale].fixes, fix.message, fix.values ?? {}, locale);
}

/** The sentence beside a place that a source problem rests on. */
export function describeSourceRelated(related: Related, locale: Locale): string {
  return fill(catalogues[locale].related, related.message, related.values ?? {}, locale);
}

function fill(
  sentences: Readonly<Record<string, string>>,
  key: string,
  values: Values,
  locale: Locale,
): string {
  const separator = locale === 'zh-CN' ? '、' : ', ';
  return (sentences[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(values, name)) return whole;
    const value = values[name];
    return typeof value === 'object' && value !== null ? value.join(separator) : String(value ?? '');
  });
}
