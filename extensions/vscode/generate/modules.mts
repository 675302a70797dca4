// Small modules of data, so that the extension need not carry the model for a handful of words.
import { currentEdition } from '@nianbao/schema';
import { catalogue } from '@nianbao/workspace';

export function ruleTitles(): string {
  const lines = catalogue.map(({ code, slug, title }) => `  ${JSON.stringify({ code, slug, title })},`);
  return [
    '// Generated from the catalogue of rules; do not edit.',
    'export interface RuleTitle {',
    '  readonly code: string;',
    '  readonly slug: string;',
    "  readonly title: Readonly<Record<'zh-CN' | 'en', string>>;",
    '}',
    '',
    'export const ruleTitles: readonly RuleTitle[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}

export function firstYear(): string {
  return [
    '// Generated from the current edition of the form; do not edit.',
    '/** The first reporting year of the form in use. */',
    `export const FIRST_YEAR = ${currentEdition.years.first};`,
    '',
  ].join('\n');
}
