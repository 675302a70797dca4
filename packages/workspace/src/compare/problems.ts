import type { LocatedProblem } from '../located.js';

/** How the problems of one report stand to those of another. */
export interface ProblemChanges {
  readonly fresh: readonly LocatedProblem[];
  readonly resolved: readonly LocatedProblem[];
  readonly persisting: readonly LocatedProblem[];
}

/**
 * A problem persists when the same rule speaks at the same place, whatever its numbers are by now. One that the first
 * report has once and the second twice persists once and is new once.
 */
export function problemChanges(
  before: readonly LocatedProblem[],
  after: readonly LocatedProblem[],
): ProblemChanges {
  const left = new Map<string, number>();
  for (const problem of before) left.set(keyOf(problem), (left.get(keyOf(problem)) ?? 0) + 1);
  const take = (problem: LocatedProblem) => {
    const count = left.get(keyOf(problem)) ?? 0;
    if (count > 0) left.set(keyOf(problem), count - 1);
    return count > 0;
  };
  const fresh: LocatedProblem[] = [];
  const persisting: LocatedProblem[] = [];
  for (const problem of after) (take(problem) ? persisting : fresh).push(problem);
  // The last ones of a kind are those that nothing in the second report answers to.
  return { fresh, persisting, resolved: before.toReversed().filter(take).toReversed() };
}

const keyOf = ({ code, path }: LocatedProblem) => `${code} ${path}`;
