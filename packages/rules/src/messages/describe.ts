import {
  currentEdition,
  type Edition,
  editionOf,
  type Locale,
  type Problem,
  type Related,
  type Suggestion,
} from '@nianbao/schema';
import type { OutcomeReason } from '../engine/rule.js';
import type { Catalogue } from './catalogue.js';
import { english } from './en/index.js';
import { chinese } from './zh-CN/index.js';

/** The sentences of every language. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = { 'zh-CN': chinese, en: english };

/** A problem as one sentence: where, what is, what was expected. */
export function describeProblem(problem: Problem, locale: Locale): string {
  return (
    catalogues[locale][problem.message]?.(problem.values, problem.path, formOf(problem)) ?? problem.message
  );
}

/** What a related place has to do with the problem. */
export function describeRelated(problem: Problem, related: Related, locale: Locale): string {
  const values = { ...problem.values, ...related.values };
  const form = formOf({ edition: related.edition ?? problem.edition });
  return catalogues[locale][related.message]?.(values, related.path, form) ?? related.message;
}

/** A way out as the title of an action. */
export function describeSuggestion(problem: Problem, suggestion: Suggestion, locale: Locale): string {
  const path = suggestion.edits[0]?.path ?? problem.path;
  const values = { ...problem.values, ...suggestion.values };
  return catalogues[locale][suggestion.message]?.(values, path, formOf(problem)) ?? suggestion.message;
}

/** Why a rule could not be assessed. */
export function describeReason(reason: OutcomeReason, locale: Locale): string {
  return catalogues[locale][reason.message]?.(reason.values, '', currentEdition) ?? reason.message;
}

/** The form whose labels name a place. */
const formOf = ({ edition }: { readonly edition: string }): Edition => editionOf(edition) ?? currentEdition;
