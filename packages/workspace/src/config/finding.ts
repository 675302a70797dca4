import type { SourceFix, Span } from '@nianbao/document';
import type { RuleInfo, Values } from '@nianbao/schema';
import type { CheckSettings, LocatedProblem } from '../located.js';
import { severityIn } from '../settings.js';
import { type Part, type SourceNode, type Steps, spanAt } from './source-node.js';

/** What a check of the configuration says; the rest of the problem follows from it. */
export interface ConfigFinding {
  readonly rule: RuleInfo;
  /** Key of the sentence in the catalogue. */
  readonly message: string;
  readonly steps: Steps;
  /** Where it is said, unless at the value of `steps`. */
  readonly part?: Part;
  readonly span?: Span;
  readonly values?: Values;
  readonly fixes?: readonly SourceFix[];
  /** The first of two things that contradict each other. */
  readonly first?: { readonly steps: Steps; readonly part?: Part; readonly span?: Span };
}

/** The problem that a finding stands for; none where the settings switch its check off. Its path is one of the configuration. */
export function problemsOf(
  { rule, steps, values = {}, fixes = [], ...finding }: ConfigFinding,
  root: SourceNode | undefined,
  settings: CheckSettings,
): readonly LocatedProblem[] {
  const severity = severityIn(settings, rule);
  if (severity === 'off') return [];
  const path = steps.join('.');
  const { first } = finding;
  return [
    {
      // The path is no place of a form.
      edition: '',
      code: rule.code,
      slug: rule.slug,
      severity,
      message: finding.message,
      path,
      values: { path, ...values },
      suggestions: [],
      span: finding.span ?? spanAt(root, steps, finding.part),
      source: 'workspace',
      fixes,
      related: first
        ? [
            {
              path: first.steps.join('.'),
              message: 'config.first',
              span: first.span ?? spanAt(root, first.steps, first.part),
            },
          ]
        : [],
    },
  ];
}
