import { type ParsedReport, parseReport, type SourceProblem } from '@nianbao/document';
import { checkReport, type Outcome, rules } from '@nianbao/rules';
import type { CheckContext } from './check-context.js';
import { locateProblem, spanOf } from './locate.js';
import type { CheckedReport, CheckSettings, LocatedProblem } from './located.js';
import { withSkeleton } from './missing-section.js';
import { withoutOverlap } from './overlap.js';
import { ruleSettingsOf, settingOf } from './settings.js';
import { applySuppressions } from './suppression/apply.js';
import { setAside } from './suppression/set-aside.js';
import { twinProblems } from './twins.js';

/** Checks a report's text: its writing, then what must be true, then what its own comments set aside. */
export function checkText(text: string, settings: CheckSettings = {}): CheckedReport {
  return checkParsed(parseReport(text), settings);
}

/**
 * Checks a report that is parsed already, in its surroundings where the caller knows them. Editor and command line both
 * come through here, so they agree.
 */
export function checkParsed(
  parsed: ParsedReport,
  settings: CheckSettings = {},
  context?: CheckContext,
): CheckedReport {
  const written = parsed.problems.flatMap((problem) => locateSource(parsed, problem, settings));
  if (!parsed.isReport) return notJudged(parsed, written);
  const { problems: ruled, outcomes, reasons } = judge(parsed, settings, context);
  const located = ruled.map((problem) => withSkeleton(locateProblem(parsed, problem), parsed.edition));
  const found = [
    ...withoutOverlap(written, located),
    ...twinProblems(parsed, { settings, twins: context?.twins ?? [] }),
  ];
  const heard = applySuppressions(parsed, found, { outcomes, settings });
  const left = setAside(heard.problems, context?.suppressions ?? nothingSetAside);
  return {
    parsed,
    ...(context ? { surroundings: context } : {}),
    problems: sorted(left.problems),
    suppressed: [...heard.suppressed, ...left.suppressed],
    usedIgnores: left.used,
    outcomes,
    reasons,
  };
}

const nothingSetAside = { ignore: [], baseline: [] };

function notJudged(parsed: ParsedReport, written: readonly LocatedProblem[]): CheckedReport {
  const nothing = { suppressed: [], usedIgnores: [], reasons: {} };
  return { ...nothing, parsed, problems: sorted(written), outcomes: unjudged };
}

function judge(parsed: ParsedReport, settings: CheckSettings, context: CheckContext | undefined) {
  return checkReport(context?.opened ?? parsed.report, {
    strays: parsed.strays,
    settings: ruleSettingsOf(settings),
    ...(context ? { organ: context.organ, earlier: context.earlier } : {}),
    ...(context?.rollUp ? { rollUp: context.rollUp } : {}),
  });
}

/** Nothing can be said of a file that is no report. */
const unjudged: Readonly<Record<string, Outcome>> = Object.fromEntries(
  rules.map((rule) => [rule.code, 'not-assessable']),
);

function locateSource(
  parsed: ParsedReport,
  problem: SourceProblem,
  settings: CheckSettings,
): readonly LocatedProblem[] {
  const severity = settingOf(settings, problem) ?? problem.severity;
  if (severity === 'off') return [];
  const related = problem.related.map((place) => ({ ...place, span: spanOf(parsed, place) }));
  return [{ ...problem, severity, source: 'document', related }];
}

function sorted(problems: readonly LocatedProblem[]): readonly LocatedProblem[] {
  return problems.toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1),
  );
}
