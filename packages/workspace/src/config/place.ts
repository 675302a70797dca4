import type { Text } from '@nianbao/schema';
import * as z from 'zod';
import { configHelp, type Holds } from './help.js';
import { configSchema } from './model.js';
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
  let schemas: readonly z.ZodType[] = [configSchema];
  for (const step of steps) schemas = schemas.flatMap(ways).flatMap((schema) => memberOf(schema, step));
  const found = schemas.flatMap(ways);
  if (found.length === 0) return undefined;
  return {
    ...helpOf(schemas),
    keys: found.flatMap(keysOf),
    options: found.flatMap(optionsOf),
    isList: found.some((schema) => schema instanceof z.ZodArray),
  };
}

/** A schema without what makes it optional, and each way that a union offers. */
function ways(schema: z.ZodType): readonly z.ZodType[] {
  const bare = unwrapped(schema);
  return bare instanceof z.ZodUnion ? bare.options.flatMap((option) => ways(option as z.ZodType)) : [bare];
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (!(schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)) return schema;
  return unwrapped(schema.unwrap() as z.ZodType);
}

function memberOf(schema: z.ZodType, step: string | number): readonly z.ZodType[] {
  if (schema instanceof z.ZodArray) return typeof step === 'number' ? [schema.element as z.ZodType] : [];
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, step)) return [];
  return [schema.shape[step] as z.ZodType];
}

function helpOf(schemas: readonly z.ZodType[]) {
  for (const schema of schemas) {
    const bare = unwrapped(schema);
    const help =
      configHelp.get(bare) ??
      ways(bare)
        .map((way) => configHelp.get(way))
        .find(Boolean);
    if (help) return help;
  }
  return {};
}

function keysOf(schema: z.ZodType): readonly ConfigKey[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).map(([key, value]) => {
    const own = value as z.ZodType;
    const isRequired = !(own instanceof z.ZodOptional);
    return { key, ...helpOf([own]), isRequired, value: kindOf(own) };
  });
}

function kindOf(schema: z.ZodType): ConfigKey['value'] {
  const [first] = ways(schema);
  if (first instanceof z.ZodArray) return 'list';
  return first instanceof z.ZodObject ? 'map' : 'scalar';
}

function optionsOf(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodBoolean ? ['true', 'false'] : [];
}
