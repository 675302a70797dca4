import type { Severity } from '@nianbao/schema';
import {
  type CheckedReport,
  type LocatedProblem,
  type LocatedRelated,
  messageOf,
  relatedMessageOf,
} from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Location,
} from 'vscode-languageserver-types';
import type { FeatureOptions } from './feature-options.js';
import { rangeOf } from './spans.js';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
};

/** The problems of a report as LSP diagnostics: code, link to the rule's page, every addend as related information. */
export function diagnose(
  document: TextDocument,
  checked: CheckedReport,
  options: FeatureOptions,
): Diagnostic[] {
  return checked.problems.map((problem) => diagnosticOf(document, problem, options));
}

/** One problem as an LSP diagnostic. */
export function diagnosticOf(
  document: TextDocument,
  problem: LocatedProblem,
  options: FeatureOptions,
): Diagnostic {
  const link = options.codeDescription === false ? undefined : options.ruleLink?.(problem.code);
  const related = options.relatedInformation === false ? [] : relatedInformation(document, problem, options);
  return {
    range: rangeOf(document, visible(document, problem)),
    severity: severities[problem.severity],
    code: problem.code,
    source: 'nianbao',
    message: messageOf(problem, options.locale),
    ...(link ? { codeDescription: { href: link } } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    // A comment that suppresses nothing may go; editors show such text faded.
    ...(problem.code === 'C102' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    data: { path: problem.path, slug: problem.slug },
  };
}

function relatedInformation(
  document: TextDocument,
  problem: LocatedProblem,
  { locale, uriOf }: FeatureOptions,
): DiagnosticRelatedInformation[] {
  return problem.related.flatMap((related) => {
    const location = locationOf(document, related, uriOf);
    return location ? [{ location, message: relatedMessageOf(problem, related, locale) }] : [];
  });
}

/** The place in this file or another; none where the other file cannot be addressed. */
function locationOf(
  document: TextDocument,
  { span, elsewhere }: LocatedRelated,
  uriOf: FeatureOptions['uriOf'],
): Location | undefined {
  if (!elsewhere) return { uri: document.uri, range: rangeOf(document, span) };
  const top = { line: 0, character: 0 };
  return uriOf && { uri: uriOf(elsewhere.file), range: elsewhere.range ?? { start: top, end: top } };
}

/** An empty span cannot be seen; a blank value is shown at the character before it. */
function visible(document: TextDocument, { span }: LocatedProblem) {
  if (span.end > span.start) return span;
  const { line } = document.positionAt(span.start);
  const start = document.offsetAt({ line, character: 0 });
  if (span.start > start) return { start: span.start - 1, end: span.end };
  return { start: span.start, end: Math.min(span.start + 1, document.getText().length) };
}
