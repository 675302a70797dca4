import * as z from 'zod';
import type { ConfigHelp } from './help.js';
import { configShape } from './model.js';
import type { ChoiceShape, MapShape, NumberShape, Shape, TextShape } from './shape.js';

interface Made {
  readonly schema: z.ZodType;
  readonly help: ReadonlyMap<unknown, ConfigHelp>;
}

/** A shape becomes one schema however often it is used, so that what has an id is defined once. */
function make(root: Shape): Made {
  const made = new Map<Shape, z.ZodType>();
  const help = new Map<unknown, ConfigHelp>();
  const schemaOf = (shape: Shape): z.ZodType => {
    const before = made.get(shape);
    if (before) return before;
    const bare = bareOf(shape, schemaOf);
    const schema = shape.id === undefined ? bare : bare.meta({ id: shape.id });
    if (shape.help) help.set(schema, shape.help);
    made.set(shape, schema);
    return schema;
  };
  return { schema: schemaOf(root), help };
}

function bareOf(shape: Shape, schemaOf: (shape: Shape) => z.ZodType): z.ZodType {
  switch (shape.kind) {
    case 'text':
      return textOf(shape);
    case 'number':
      return numberOf(shape);
    case 'choice':
      return choiceOf(shape);
    case 'flag':
      return z.boolean();
    case 'list':
      return z.array(schemaOf(shape.member));
    case 'map':
      return mapOf(shape, schemaOf);
    case 'either':
      return z.union(shape.ways.map(schemaOf));
  }
}

function textOf({ longest, patterns = [], sound }: TextShape): z.ZodType {
  const short = longest === undefined ? z.string() : z.string().max(longest, 'config.tooLong');
  const text = patterns.reduce((schema, { pattern, message }) => schema.regex(pattern, message), short);
  return sound ? text.refine(sound.isSound, sound.message) : text;
}

function numberOf({ isWhole, min, max, message }: NumberShape): z.ZodType {
  return (isWhole ? z.int() : z.number()).min(min, message).max(max, message);
}

function choiceOf({ options, orFalse }: ChoiceShape): z.ZodType {
  const words = z.enum(options);
  return orFalse ? z.union([words, z.literal(false)]) : words;
}

function mapOf(
  { keys, required, allowsNothing }: MapShape,
  schemaOf: (shape: Shape) => z.ZodType,
): z.ZodType {
  const entries = Object.entries(keys).map(([key, shape]) => {
    const schema = schemaOf(shape);
    if (allowsNothing) return [key, schema.nullish()] as const;
    return [key, required.includes(key) ? schema : schema.optional()] as const;
  });
  return z.strictObject(Object.fromEntries(entries));
}

const { schema, help } = /* @__PURE__ */ make(configShape);

/** `nianbao.config.yaml` as data, for those who have zod; the reader judges by the same shape without it. */
export const configSchema: z.ZodType = schema;

/** What is told of each schema of the model. */
export const helpOfSchema: ReadonlyMap<unknown, ConfigHelp> = help;
