import type { Edition, Suggestion } from '@nianbao/schema';
import type { LocatedProblem } from './located.js';

/** F102 on a table: its rows can be put there, every cell blank, for the writer to fill in. */
export function withSkeleton(problem: LocatedProblem, edition: Edition): LocatedProblem {
  if (problem.code !== 'F102' || edition.entries.get(problem.path)?.node.kind !== 'group') return problem;
  const inside = edition.cells.filter((path) => path.startsWith(`${problem.path}.`));
  const insert: Suggestion = {
    message: 'section.insert',
    values: { count: inside.length },
    edits: inside.map((path) => ({ path, value: null })),
  };
  return { ...problem, suggestions: [...problem.suggestions, insert] };
}
