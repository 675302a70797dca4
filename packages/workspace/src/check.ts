import { type ParsedReport, parseReport, type SourceProblem } from '@nianbao/document';
import { checkReport, type Outcome, rules } from '@nianbao/rules';
import { locateProblem, spanOf } from './locate.js';
import type { CheckedReport, CheckSettings, LocatedProblem } from './located.js';
import { withSkeleton } from './missing-section.js';
import { withoutOverlap } from './overlap.js';
import { ruleSettingsOf, settingOf } from './settings.js';
import { applySuppressions } from './suppression/apply.js';

/** Checks a report's text: its writing, then what must be true, then what its own comments set aside. */
export function checkText(text: string, settings: CheckSettings = {}): CheckedReport {
  return checkParsed(parseReport(text), settings);
}

/** Checks a report that is parsed already. Editor and command line both come through here, so they agree. */
export function checkParsed(parsed: ParsedReport, settings: CheckSettings = {}): CheckedReport {
  const written = parsed.problems.flatMap((problem) => locateSource(parsed, problem, settings));
  if (!parsed.isReport)
    return { parsed, problems: sorted(written), suppressed: [], outcomes: unjudged, reasons: {} };
  const {
    problems: ruled,
    outcomes,
    reasons,
  } = checkReport(parsed.report, {
    strays: parsed.strays,
    settings: ruleSettingsOf(settings),
  });
  const found = withoutOverlap(
    written,
    ruled.map((problem) => withSkeleton(locateProblem(parsed, problem), parsed.edition)),
  );
  const { problems, suppressed } = applySuppressions(parsed, found, { outcomes, settings });
  return { parsed, problems: sorted(problems), suppressed, outcomes, reasons };
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
