import type { LocatedProblem } from '../located.js';

/** How the problems of one report stand to those of another. */
export interface ProblemChanges {
  readonly fresh: readonly LocatedProblem[];
  readonly resolved: readonly LocatedProblem[];
  readonly persisting: readonly LocatedProblem[];
}

/** A problem persists when the same rule speaks at the same place, whatever its numbers are by now. */
export function problemChanges(
  before: readonly LocatedProblem[],
  after: readonly LocatedProblem[],
): ProblemChanges {
  const keys = (problems: readonly LocatedProblem[]) => new Set(problems.map(keyOf));
  const [old, now] = [keys(before), keys(after)];
  return {
    fresh: after.filter((problem) => !old.has(keyOf(problem))),
    resolved: before.filter((problem) => !now.has(keyOf(problem))),
    persisting: after.filter((problem) => old.has(keyOf(problem))),
  };
}

const keyOf = ({ code, path }: LocatedProblem) => `${code} ${path}`;
