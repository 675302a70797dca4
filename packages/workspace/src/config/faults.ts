import { configShape } from './model.js';
import type { ChoiceShape, EitherShape, MapShape, NumberShape, Shape, TextShape } from './shape.js';
import { plainOf, type SourceNode, type Steps } from './source-node.js';

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
  return root?.kind === 'map' ? faultsAt(plainOf(root), configShape, []) : [];
}

function faultsAt(value: unknown, shape: Shape, steps: Steps): readonly Fault[] {
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string' ? textFaults(value, shape, steps) : wrongType('string', steps);
    case 'number':
      return numberFaults(value, shape, steps);
    case 'choice':
      return choiceFaults(value, shape, steps);
    case 'flag':
      return typeof value === 'boolean' ? [] : wrongType('boolean', steps);
    case 'list':
      if (!Array.isArray(value)) return wrongType('array', steps);
      return value.flatMap((member: unknown, index) => faultsAt(member, shape.member, [...steps, index]));
    case 'map':
      return isMap(value) ? mapFaults(value, shape, steps) : wrongType('object', steps);
    case 'either':
      return eitherFaults(value, shape, steps);
  }
}

const wrongType = (expected: string, steps: Steps): readonly Fault[] => [
  { kind: 'type', steps, expected: [expected] },
];

const told = (message: string, steps: Steps): readonly Fault[] => [{ kind: 'told', steps, message }];

/** One thing is asked for after another, and the first that is wrong is said. */
function textFaults(text: string, { longest, patterns = [], sound }: TextShape, steps: Steps) {
  if (longest !== undefined && text.length > longest) return told('config.tooLong', steps);
  const broken = patterns.find(({ pattern }) => !pattern.test(text));
  if (broken) return told(broken.message, steps);
  return sound && !sound.isSound(text) ? told(sound.message, steps) : [];
}

function numberFaults(value: unknown, shape: NumberShape, steps: Steps): readonly Fault[] {
  const { isWhole, min, max, message } = shape;
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType('number', steps);
  if (isWhole && !Number.isInteger(value)) return wrongType('int', steps);
  if (value >= min && value <= max) return [];
  if (message !== undefined) return told(message, steps);
  return value < min
    ? [{ kind: 'bound', steps, message: 'config.least', bound: min }]
    : [{ kind: 'bound', steps, message: 'config.most', bound: max }];
}

function choiceFaults(value: unknown, { options, orFalse }: ChoiceShape, steps: Steps): readonly Fault[] {
  const isOption = typeof value === 'string' && options.includes(value);
  return isOption || (orFalse && value === false) ? [] : [{ kind: 'choice', steps, options }];
}

function mapFaults(value: Plain, { keys, required, allowsNothing }: MapShape, steps: Steps) {
  const faults = Object.entries(keys).flatMap(([key, shape]): readonly Fault[] => {
    const at = [...steps, key];
    if (!Object.hasOwn(value, key))
      return required.includes(key) ? [{ kind: 'missing', steps: at, key }] : [];
    return allowsNothing && value[key] === null ? [] : faultsAt(value[key], shape, at);
  });
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(keys, key));
  return [...faults, ...unknown.map((key): Fault => ({ kind: 'unknown-key', steps: [...steps, key], key }))];
}

/** Of several ways to write a value, what is wrong with the one that was meant; else all that could stand there. */
function eitherFaults(value: unknown, { ways }: EitherShape, steps: Steps): readonly Fault[] {
  const tried = ways.map((way) => faultsAt(value, way, steps));
  const meant =
    tried.find((faults) => faults.length === 0) ??
    tried.find((faults) => faults.every((fault) => isInside(fault, steps)));
  if (meant) return meant;
  const faults = tried.flat();
  const options = faults.flatMap((fault) => (fault.kind === 'choice' ? fault.options : []));
  if (options.length > 0) return [{ kind: 'choice', steps, options: [...new Set(options)] }];
  const expected = faults.flatMap((fault) => (fault.kind === 'type' ? fault.expected : []));
  return [{ kind: 'type', steps, expected: [...new Set(expected)] }];
}

/** The value is of the kind that this way asks for, and wrong in some part or detail. */
function isInside(fault: Fault, steps: Steps): boolean {
  return fault.steps.length > steps.length || (fault.kind !== 'type' && fault.kind !== 'choice');
}

type Plain = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
