import type { LocatedProblem } from './located.js';

const missingSection = 'F102';
const blankCells = 'F104';

/**
 * Both kinds of check may meet at one place; a writer is told once. A value that cannot be read is a fault of writing
 * (S…); the rules do not know it and would call the same place blank (F104), or its whole section missing (F102).
 */
export function withoutOverlap(
  written: readonly LocatedProblem[],
  ruled: readonly LocatedProblem[],
): readonly LocatedProblem[] {
  const faulty = written.filter((problem) => problem.severity === 'error').map((problem) => problem.path);
  if (faulty.length === 0 || ruled.length === 0) return [...written, ...ruled];
  const isExplained = ({ code, path }: LocatedProblem) =>
    (code === blankCells && faulty.includes(path)) ||
    (code === missingSection && faulty.some((other) => other === path || other.startsWith(`${path}.`)));
  return [...written, ...ruled.filter((problem) => !isExplained(problem))];
}
