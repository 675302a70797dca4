import { indexLines, type ParsedReport } from '@nianbao/document';
import type { Place } from '@nianbao/schema';
import { spanOf } from '../locate.js';
import type { CheckedReport, LocatedProblem, LocatedRelated } from '../located.js';

/** The other files that the problems of a report point at. */
export function placesElsewhere({ problems, suppressed }: CheckedReport): readonly string[] {
  const all = [...problems, ...suppressed.map(({ problem }) => problem)];
  return [...new Set(all.flatMap(({ related }) => related.flatMap((place) => place.elsewhere?.file ?? [])))];
}

/** The report with every place in another file found there; a place whose file is not given stays without a range. */
export function resolveElsewhere(
  checked: CheckedReport,
  files: ReadonlyMap<string, ParsedReport>,
): CheckedReport {
  const inProblem = (problem: LocatedProblem): LocatedProblem =>
    problem.related.some(({ elsewhere }) => elsewhere)
      ? { ...problem, related: problem.related.map((place) => resolved(place, files)) }
      : problem;
  return {
    ...checked,
    problems: checked.problems.map(inProblem),
    suppressed: checked.suppressed.map((one) => ({ ...one, problem: inProblem(one.problem) })),
  };
}

function resolved(related: LocatedRelated, files: ReadonlyMap<string, ParsedReport>): LocatedRelated {
  const file = related.elsewhere?.file;
  const parsed = file === undefined ? undefined : files.get(file);
  if (file === undefined || !parsed) return related;
  return { ...related, ...rangeIn(parsed, file, related) };
}

/** Where a place is in a file: its characters and its lines. */
export function rangeIn(parsed: ParsedReport, file: string, place: Place) {
  const span = spanOf(parsed, place);
  const lines = indexLines(parsed.text);
  const range = { start: lines.position(span.start), end: lines.position(span.end) };
  return { span, elsewhere: { file, range } };
}
