import {
  describeSourceFix,
  describeSourceProblem,
  describeSourceRelated,
  type SourceFix,
  type SourceProblem,
} from '@nianbao/document';
import { describeProblem, describeRelated, describeSuggestion } from '@nianbao/rules';
import type { Locale, Related, Suggestion, Values } from '@nianbao/schema';
import type { LocatedProblem } from './located.js';
import { en } from './messages/en.js';
import type { Sentences } from './messages/sentences.js';
import { zhCN } from './messages/zh-CN.js';

const catalogues: Readonly<Record<Locale, Sentences>> = { 'zh-CN': zhCN, en };

/** What a problem says. */
export function messageOf(problem: LocatedProblem, locale: Locale): string {
  switch (problem.source) {
    case 'document':
      return describeSourceProblem(asSource(problem), locale);
    case 'rules':
      return describeProblem(problem, locale);
    case 'workspace':
      return sentence(problem.message, problem.values, locale);
  }
}

/** What a related place has to do with a problem. */
export function relatedMessageOf(problem: LocatedProblem, related: Related, locale: Locale): string {
  switch (problem.source) {
    case 'document':
      return describeSourceRelated(related, locale);
    case 'rules':
      return describeRelated(problem, related, locale);
    case 'workspace':
      return sentence(related.message, { ...problem.values, ...related.values }, locale);
  }
}

/** The title of a way out that changes values. */
export function suggestionTitle(problem: LocatedProblem, suggestion: Suggestion, locale: Locale): string {
  return suggestion.message in catalogues[locale]
    ? sentence(suggestion.message, suggestion.values ?? {}, locale)
    : describeSuggestion(problem, suggestion, locale);
}

/** The title of a way out that changes the writing. */
export function fixTitle(fix: SourceFix, locale: Locale): string {
  return fix.message in catalogues[locale]
    ? sentence(fix.message, fix.values ?? {}, locale)
    : describeSourceFix(fix, locale);
}

// `source` says that the problem came from the document, whose code it then carries.
const asSource = (problem: LocatedProblem) => problem as unknown as SourceProblem;

function sentence(key: string, values: Values, locale: Locale): string {
  const make = catalogues[locale][key];
  if (!make) throw new Error(`no sentence for ${key}`);
  return make(values);
}
