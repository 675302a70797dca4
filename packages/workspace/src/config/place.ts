import type { Text } from '@nianbao/schema';
import type { ConfigHelp, Holds } from './help.js';
import { configShape } from './model.js';
import type { MapShape, Shape } from './shape.js';
import type { Steps } from './source-node.js';

/** A key that a map of the configuration may have. */
export interface ConfigKey {
  readonly key: string;
  readonly title?: Text;
  readonly about?: Text;
  readonly example?: string;
  readonly isRequired: boolean;
  /** What stands behind the key. */
  readonly value: 'map' | 'list' | 'scalar';
}

/** What may stand at a place of the configuration. */
export interface ConfigPlace {
  readonly title?: Text;
  readonly about?: Text;
  readonly holds?: Holds;
  readonly example?: string;
  /** Keys of the map that may stand here. */
  readonly keys: readonly ConfigKey[];
  /** Words that may stand here. */
  readonly options: readonly string[];
  readonly isList: boolean;
}

/** What may stand at the end of some steps; undefined where nothing may. */
export function configPlace(steps: Steps): ConfigPlace | undefined {
  let shapes: readonly Shape[] = [configShape];
  for (const step of steps) shapes = shapes.flatMap(waysOf).flatMap((shape) => memberOf(shape, step));
  const found = shapes.flatMap(waysOf);
  if (found.length === 0) return undefined;
  return {
    ...helpOf(shapes),
    keys: found.flatMap((shape) => (shape.kind === 'map' ? keysOf(shape) : [])),
    options: found.flatMap(optionsOf),
    isList: found.some(({ kind }) => kind === 'list'),
  };
}

/** Each way to write what a shape asks for. */
function waysOf(shape: Shape): readonly Shape[] {
  return shape.kind === 'either' ? shape.ways.flatMap(waysOf) : [shape];
}

function memberOf(shape: Shape, step: string | number): readonly Shape[] {
  if (shape.kind === 'list') return typeof step === 'number' ? [shape.member] : [];
  const member = shape.kind === 'map' && Object.hasOwn(shape.keys, step) ? shape.keys[step] : undefined;
  return member ? [member] : [];
}

function helpOf(shapes: readonly Shape[]): Partial<ConfigHelp> {
  return shapes.flatMap((shape) => [shape, ...waysOf(shape)]).find(({ help }) => help)?.help ?? {};
}

function keysOf({ keys, required }: MapShape): readonly ConfigKey[] {
  return Object.entries(keys).map(([key, shape]) => ({
    key,
    ...helpOf([shape]),
    isRequired: required.includes(key),
    value: kindOf(shape),
  }));
}

function kindOf(shape: Shape): ConfigKey['value'] {
  const kind = waysOf(shape)[0]?.kind;
  return kind === 'list' || kind === 'map' ? kind : 'scalar';
}

function optionsOf(shape: Shape): readonly string[] {
  if (shape.kind === 'choice') return shape.options;
  return shape.kind === 'flag' ? ['true', 'false'] : [];
}
