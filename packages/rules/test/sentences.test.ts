import type { Locale, Problem } from '@nianbao/schema';
import { expect, it } from 'vitest';
import { checkFixture, fixtures } from '../generate/cases.js';
import { describeProblem, describeRelated, describeSuggestion } from '../src/index.js';

const ownProblems = [...fixtures()].map(([name, fixture]) => {
  const { problems } = checkFixture(fixture);
  return { name, problems: problems.filter(({ code }) => code === fixture.rule) };
});

/** A problem as people read it; of the related places the first two stand for all. */
function sentences(problem: Problem, locale: Locale): string {
  const related = problem.related
    .slice(0, 2)
    .map((place) => `    ~ ${describeRelated(problem, place, locale)}`);
  const suggestions = problem.suggestions.map(
    (way) => `    ${way.preferred ? '*' : '-'} ${describeSuggestion(problem, way, locale)}`,
  );
  return [`  ${problem.code} ${describeProblem(problem, locale)}`, ...related, ...suggestions].join('\n');
}

// The only place where sentences are asserted: everything else goes by codes and paths.
it.each(['zh-CN', 'en'] as const)('the sentences of %s', async (locale) => {
  const text = ownProblems
    .filter(({ problems }) => problems.length > 0)
    .map(({ name, problems }) => [name, ...problems.map((problem) => sentences(problem, locale))].join('\n'))
    .join('\n');
  await expect(`${text}\n`).toMatchFileSnapshot(`golden/sentences.${locale}.txt`);
});
