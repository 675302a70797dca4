import type * as z from 'zod';
import { configSchema } from './model.js';
import { plainOf, type SourceNode, type Steps } from './source-node.js';

type Issue = z.core.$ZodIssue;

/** Where the data is not as the model asks. */
export type Fault = { readonly steps: Steps } & (
  | { readonly kind: 'unknown-key'; readonly key: string }
  | { readonly kind: 'missing'; readonly key: string }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'type'; readonly expected: readonly string[] }
  | { readonly kind: 'bound'; readonly message: string; readonly bound: number }
  /** The model names the sentence. */
  | { readonly kind: 'told'; readonly message: string }
);

/** What the model finds wrong with a configuration, one fault a place. */
export function faultsOf(root: SourceNode | undefined): readonly Fault[] {
  if (root?.kind !== 'map') return [];
  const data = plainOf(root);
  const { error } = configSchema.safeParse(data);
  const seen = new Set<string>();
  return (error?.issues ?? [])
    .flatMap((issue) => faultsIn(issue, [], data))
    .filter((fault) => {
      const place = `${fault.steps.join('.')} ${'key' in fault ? fault.key : ''}`;
      const isNew = !seen.has(place);
      seen.add(place);
      return isNew;
    });
}

function faultsIn(issue: Issue, above: Steps, data: unknown): readonly Fault[] {
  const steps: Steps = [
    ...above,
    ...issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ kind: 'unknown-key', steps: [...steps, key], key }));
    case 'invalid_union':
      return unionFaults(issue.errors, steps, data);
    case 'invalid_value':
      return [missingOr({ kind: 'choice', steps, options: issue.values.map(String) }, data)];
    case 'invalid_type':
      return [missingOr({ kind: 'type', steps, expected: [issue.expected] }, data)];
    case 'too_small':
      if (issue.message.startsWith('config.')) break;
      return [{ kind: 'bound', steps, message: 'config.least', bound: Number(issue.minimum) }];
    case 'too_big':
      if (issue.message.startsWith('config.')) break;
      return [{ kind: 'bound', steps, message: 'config.most', bound: Number(issue.maximum) }];
    default:
      break;
  }
  return [
    { kind: 'told', steps, message: issue.message.startsWith('config.') ? issue.message : 'config.other' },
  ];
}

/** What is not written at all is missing rather than wrong. */
function missingOr(fault: Fault, data: unknown): Fault {
  const { steps } = fault;
  const key = steps.at(-1);
  const isMissing = typeof key === 'string' && !has(valueAt(data, steps.slice(0, -1)), key);
  return isMissing ? { kind: 'missing', steps, key } : fault;
}

/** Of several ways to write a value, what is wrong with the one that was meant; else all that could stand there. */
function unionFaults(branches: readonly Issue[][], steps: Steps, data: unknown): readonly Fault[] {
  const meant = branches.find((issues) => issues.every((issue) => isInside(issue)));
  if (meant) return meant.flatMap((issue) => faultsIn(issue, steps, data));
  const faults = branches.flatMap((issues) => issues.flatMap((issue) => faultsIn(issue, steps, data)));
  const options = faults.flatMap((fault) => (fault.kind === 'choice' ? fault.options : []));
  const words = options.filter((option) => option !== 'false');
  if (words.length > 0) return [{ kind: 'choice', steps, options: [...new Set(words)] }];
  const expected = faults.flatMap((fault) => (fault.kind === 'type' ? fault.expected : []));
  return expected.length > 0
    ? [{ kind: 'type', steps, expected: [...new Set(expected)] }]
    : faults.slice(0, 1);
}

/** The value is of the kind that this way asks for, and wrong in some part or detail. */
function isInside(issue: Issue): boolean {
  if (issue.path.length > 0 || issue.code === 'unrecognized_keys') return true;
  return !['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code);
}

function valueAt(data: unknown, steps: Steps): unknown {
  let value = data;
  for (const step of steps) value = has(value, String(step)) ? value[String(step)] : undefined;
  return value;
}

function has(value: unknown, key: string): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
