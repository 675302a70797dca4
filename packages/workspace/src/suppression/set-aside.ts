import { type BaselineEntry, knownIn } from '../baseline/baseline.js';
import type { Ignore } from '../config/config.js';
import type { LocatedProblem, SuppressedProblem } from '../located.js';

/** What the project sets aside in one file: entries of its configuration that speak for the file, and its baseline. */
export interface ProjectSuppressions {
  readonly ignore: readonly Ignore[];
  readonly baseline: readonly BaselineEntry[];
}

/** What is left to say once the project has been heard, and which entries of its configuration were needed. */
export interface ProjectHeard {
  readonly problems: readonly LocatedProblem[];
  readonly suppressed: readonly SuppressedProblem[];
  readonly used: readonly Ignore[];
}

/** Sets aside what the configuration and the baseline set aside; of the two the configuration, which has a reason, comes first. */
export function setAside(
  found: readonly LocatedProblem[],
  { ignore, baseline }: ProjectSuppressions,
): ProjectHeard {
  const used = new Set<Ignore>();
  const suppressed: SuppressedProblem[] = [];
  const left = found.filter((problem) => {
    const matching = ignore.filter((entry) => speaksFor(entry, problem));
    for (const entry of matching) used.add(entry);
    const [first] = matching;
    if (first) suppressed.push({ problem, by: 'config', reason: first.reason });
    return !first;
  });
  const known = baseline.length === 0 ? new Set<LocatedProblem>() : knownIn(baseline, left);
  for (const problem of known) suppressed.push({ problem, by: 'baseline', reason: '' });
  return { problems: left.filter((problem) => !known.has(problem)), suppressed, used: [...used] };
}

function speaksFor({ code, path }: Ignore, problem: LocatedProblem): boolean {
  if (code !== problem.code) return false;
  return path === undefined || problem.path === path || problem.path.startsWith(`${path}.`);
}
