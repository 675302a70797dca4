import type { CheckSettings, LocatedProblem } from '../located.js';
import { settingsWith } from '../settings.js';
import { buildConfig } from './build.js';
import type { Config, Ignore } from './config.js';
import { contradictions } from './contradictions.js';
import { faultsOf } from './faults.js';
import { type ConfigFinding, problemsOf } from './finding.js';
import { ignoreWithoutReason } from './rules.js';
import { readSource } from './source.js';
import { type SourceNode, spanAt, stepsOfIgnore } from './source-node.js';
import { syntaxFindings } from './syntax-findings.js';
import { valueFindings } from './value-findings.js';

/** A configuration's text with what it says and what is wrong with it. */
export interface ReadConfig {
  readonly text: string;
  readonly config: Config;
  /** Sorted by place. */
  readonly problems: readonly LocatedProblem[];
  /** What is written, with places; absent where nothing can be read. */
  readonly root?: SourceNode;
}

/**
 * Reads `nianbao.config.yaml`. Takes any text, never throws: what cannot be used is left out and said. `settings` are the
 * user's own and come before the configuration, here as elsewhere.
 */
export function readConfig(text: string, settings: CheckSettings = {}): ReadConfig {
  const source = readSource(text);
  const { root } = source;
  const faults = faultsOf(root);
  const built = buildConfig(root, faults);
  const { config, findings } = contradictions(root, built);
  const unreadable = syntaxFindings(text, source);
  const reliable = source.faults.reduce(
    (least, { start }) => Math.min(least, start),
    Number.POSITIVE_INFINITY,
  );
  const all = [
    ...unreadable,
    // Behind a fault of the writing keys may stand at another level than was meant.
    ...[...valueFindings(root, faults), ...findings].filter(
      ({ steps, part, span = spanAt(root, steps, part) }) => span.start < reliable,
    ),
    ...config.ignore.flatMap((entry) => unexplained(root, entry)),
  ];
  const own = settingsWith(config, settings);
  const problems = all.flatMap((finding) => problemsOf(finding, root, own));
  return { text, config, problems: sorted(problems), ...(root ? { root } : {}) };
}

/** C205: said at the code, since the reason is not there. */
function unexplained(root: SourceNode | undefined, entry: Ignore): readonly ConfigFinding[] {
  const steps = stepsOfIgnore(root, entry);
  if (entry.reason !== '' || !steps) return [];
  const span = spanAt(root, [...steps, 'code']);
  return [
    { rule: ignoreWithoutReason, message: 'config.noReason', steps, span, values: { code: entry.code } },
  ];
}

function sorted(problems: readonly LocatedProblem[]): readonly LocatedProblem[] {
  return problems.toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1),
  );
}
