import { indexLines, type LineIndex, type ParsedReport, type SourceFix } from '@nianbao/document';
import type { Outcome } from '@nianbao/rules';
import type { RuleInfo, Values } from '@nianbao/schema';
import { ruleInfo } from '../catalogue.js';
import type { CheckSettings, LocatedProblem, SuppressedProblem } from '../located.js';
import { severityIn } from '../settings.js';
import { readSuppressions, type Suppression } from './comments.js';
import { unused, withoutReason } from './rules.js';

/** What is left to say once the file's own comments have been heard. */
export interface Heard {
  readonly problems: readonly LocatedProblem[];
  readonly suppressed: readonly SuppressedProblem[];
}

/** Sets aside what the comments of the file set aside, and adds what is wrong with the comments themselves. */
export function applySuppressions(
  parsed: ParsedReport,
  found: readonly LocatedProblem[],
  context: { readonly outcomes: Readonly<Record<string, Outcome>>; readonly settings: CheckSettings },
): Heard {
  const comments = readSuppressions(parsed);
  if (comments.length === 0) return { problems: found, suppressed: [] };
  const lines = indexLines(parsed.text);
  const used = new Set<Suppression>();
  const suppressed: SuppressedProblem[] = [];
  const problems = found.filter((problem) => {
    const at = linesOf(problem, parsed, lines);
    const matching = comments.filter((comment) => speaksFor(comment, problem, at));
    for (const comment of matching) used.add(comment);
    const first = matching[0];
    if (first) suppressed.push({ problem, by: 'comment', reason: first.reason });
    return !first;
  });
  const complaints = comments.flatMap((comment) => judge(comment, used.has(comment), { ...context, parsed }));
  return { problems: [...problems, ...complaints], suppressed };
}

/** A problem stands on its line and, since no comment fits inside a narrative, on the line of its key. */
function linesOf(problem: LocatedProblem, parsed: ParsedReport, lines: LineIndex): readonly number[] {
  const own = lines.position(problem.span.start).line;
  const key = problem.path === '' ? undefined : parsed.locate(problem.path, 'key');
  return key ? [own, lines.position(key.start).line] : [own];
}

function speaksFor(comment: Suppression, problem: LocatedProblem, lines: readonly number[]): boolean {
  return ruleInfo(comment.code)?.code === problem.code && comment.lines.some((line) => lines.includes(line));
}

function judge(
  comment: Suppression,
  isUsed: boolean,
  context: {
    readonly outcomes: Readonly<Record<string, Outcome>>;
    readonly settings: CheckSettings;
    readonly parsed: ParsedReport;
  },
): readonly LocatedProblem[] {
  const { settings, parsed, outcomes } = context;
  const info = ruleInfo(comment.code);
  const values = { code: info?.code ?? comment.code };
  if (isUsed)
    return comment.reason === '' ? complain(withoutReason, comment, { settings, values, parsed }) : [];
  if (info && (!ran(outcomes[info.code]) || severityIn(settings, info) === 'off')) return [];
  const message =
    comment.code === '' ? 'suppression.noCode' : info ? 'suppression.nothing' : 'suppression.unknownCode';
  return complain(unused, comment, {
    settings,
    values,
    message,
    parsed,
    fixes: [removal(comment, parsed.text)],
  });
}

function complain(
  info: RuleInfo,
  comment: Suppression,
  details: {
    readonly settings: CheckSettings;
    readonly values: Values;
    readonly parsed: ParsedReport;
    readonly message?: string;
    readonly fixes?: readonly SourceFix[];
  },
): readonly LocatedProblem[] {
  const severity = severityIn(details.settings, info);
  if (severity === 'off') return [];
  return [
    {
      edition: details.parsed.edition.id,
      code: info.code,
      slug: info.slug,
      severity,
      message: details.message ?? 'suppression.noReason',
      path: '',
      values: details.values,
      related: [],
      suggestions: [],
      span: comment.span,
      source: 'workspace',
      fixes: details.fixes ?? [],
    },
  ];
}

/** Takes the comment away, with its line when nothing else stands on it. */
function removal(comment: Suppression, text: string): SourceFix {
  let { start, end } = comment.span;
  while (start > 0 && /[ \t]/.test(text[start - 1] ?? '')) start--;
  if (comment.alone) {
    if (text[end] === '\r') end++;
    if (text[end] === '\n') end++;
  }
  return { message: 'suppression.remove', safe: false, edits: [{ start, end, text: '' }] };
}

/** Of a rule that did not run nobody can say that it has nothing to set aside; S and C checks always run. */
function ran(outcome: Outcome | undefined): boolean {
  return outcome !== 'off' && outcome !== 'not-assessable';
}
