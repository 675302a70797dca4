import {
  type CheckedReport,
  type LocatedProblem,
  type LocatedRelated,
  messageOf,
  spanOf,
} from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver-types';
import type { FeatureOptions } from '../feature-options.js';
import { sentencesOf } from '../sentences.js';
import { rangeOf } from '../spans.js';

/** A problem of another report that points into this one. */
export interface Echo {
  /** The file that has the problem. */
  readonly file: string;
  readonly problem: LocatedProblem;
  /** Where the problem stands in that file. */
  readonly range: Range;
}

/**
 * Says at a number that another report disputes it: last year's 结转下年度 that this year contradicts, a member's number
 * that the roll-up does not sum. Nobody knows which of the two is wrong, and it is counted where it was found; so here
 * it is a mere hint, which editors show at the number and keep out of their lists and counts.
 */
export function echoes(
  document: TextDocument,
  { parsed, surroundings }: CheckedReport,
  found: readonly Echo[],
  options: FeatureOptions,
): Diagnostic[] {
  return found.flatMap((echo) =>
    echo.problem.related
      .filter(({ report, path }) => report === surroundings?.file && parsed.edition.entries.get(path)?.cell)
      .map((place) => echoAt(rangeOf(document, spanOf(parsed, place)), place, { echo, options })),
  );
}

function echoAt(
  range: Range,
  { path }: LocatedRelated,
  { echo, options }: { readonly echo: Echo; readonly options: FeatureOptions },
): Diagnostic {
  const { problem, file } = echo;
  const message = messageOf(problem, options.locale);
  const uri = options.relatedInformation === false ? undefined : options.uriOf?.(file);
  return {
    range,
    severity: DiagnosticSeverity.Hint,
    code: problem.code,
    source: 'nianbao',
    message: sentencesOf(options.locale).echo(file, message),
    ...(uri === undefined ? {} : { relatedInformation: [{ location: { uri, range: echo.range }, message }] }),
    data: { path, slug: problem.slug, echo: true },
  };
}
