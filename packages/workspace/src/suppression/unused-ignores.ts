import { currentEdition } from '@nianbao/schema';
import type { Ignore } from '../config/config.js';
import type { CheckSettings, LocatedProblem } from '../located.js';
import { severityIn } from '../settings.js';
import { unused } from './rules.js';

/** C102 on entries of the configuration's `ignore` that set nothing aside in the whole project. */
export function unusedIgnoreProblems(
  entries: readonly Ignore[],
  settings: CheckSettings,
): readonly LocatedProblem[] {
  const severity = severityIn(settings, unused);
  if (severity === 'off') return [];
  const { code, slug } = unused;
  return entries.map((entry) => ({
    edition: currentEdition.id,
    code,
    slug,
    severity,
    message: 'suppression.ignoresNothing',
    path: '',
    values: { code: entry.code },
    related: [],
    suggestions: [],
    span: entry.span,
    source: 'workspace',
    fixes: [],
  }));
}
