import type { ParsedReport, Span } from '@nianbao/document';
import type { Place, Problem, Related } from '@nianbao/schema';
import type { LocatedProblem, LocatedRelated } from './located.js';

/** A rule's problem with its place in the file. */
export function locateProblem(parsed: ParsedReport, problem: Problem): LocatedProblem {
  return {
    ...problem,
    span: spanOf(parsed, problem),
    source: 'rules',
    fixes: [],
    related: problem.related.map((related) => locateRelated(parsed, related)),
  };
}

function locateRelated(parsed: ParsedReport, related: Related): LocatedRelated {
  const file = related.report;
  if (file === undefined) return { ...related, span: spanOf(parsed, related) };
  return { ...related, span: { start: 0, end: 0 }, elsewhere: { file } };
}

/**
 * The characters of a place: the value of a leaf, the key of a group or of a blank, else what is nearest. A problem of a
 * whole narrative is shown at its key: underlined from end to end, the text would hide what is said of its figures.
 */
export function spanOf(parsed: ParsedReport, place: Place): Span {
  const kind = parsed.edition.entries.get(place.path)?.node.kind;
  const isWhole = kind === 'group' || (kind === 'narrative' && place.range === undefined);
  const value = isWhole ? undefined : parsed.locate(place.path, 'value', place.range);
  if (value && value.end > value.start) return value;
  return parsed.locate(place.path, 'key') ?? parsed.nearest(place.path, 'key');
}
