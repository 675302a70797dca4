import * as z from 'zod';
import type { Edition } from '../edition/edition.js';
import { editions } from '../edition/editions.js';
import { sumsOf } from '../edition/sums.js';
import { reportZod } from '../model/zod.js';
import { pathInWords } from '../vocabulary/words.js';
import { addEditorHelp } from './editor-help.js';
import { joinEditions } from './join-editions.js';
import { type SchemaOptions, schemaId } from './options.js';
import { type JsonSchema, schemaAt } from './walk.js';

/**
 * The JSON Schema of a report on any edition, or on one, made from the zod model by zod's own converter. What JSON
 * Schema cannot say stands in `x-nianbao-sum-of` (on a total: sibling paths that it is the sum of) and
 * `x-nianbao-balance` (一 + 二 = 三（七） + 四).
 */
export function jsonSchemaOf(options: SchemaOptions, edition?: Edition): JsonSchema {
  const body = edition
    ? schemaOfEdition(options, edition)
    : joinEditions(
        editions.map((one) => ({ edition: one, schema: schemaOfEdition(options, one) })),
        options,
      );
  const { $schema, ...rest } = body;
  return { $schema, $id: schemaId(options, edition?.id), ...rest };
}

function schemaOfEdition(options: SchemaOptions, edition: Edition): JsonSchema {
  const schema: JsonSchema = z.toJSONSchema(reportZod(edition.root, options.vocabulary), {
    target: options.draft === '7' ? 'draft-07' : 'draft-2020-12',
    io: 'input',
  });
  allowExtensions(schema);
  for (const sum of sumsOf(edition)) addSum(schema, sum.whole, sum.parts, options, edition);
  addBalance(schema, options, edition);
  if (options.draft === '7') addEditorHelp(schema, edition, options.vocabulary);
  return schema;
}

/** Keys of the writer's own begin with x-. */
function allowExtensions(schema: JsonSchema): void {
  schema['additionalProperties'] = false;
  schema['patternProperties'] = { '^x-': {} };
}

function addSum(
  schema: JsonSchema,
  whole: string,
  parts: readonly string[],
  { vocabulary }: SchemaOptions,
  edition: Edition,
): void {
  const parent = whole.split('.').slice(0, -1).join('.');
  const prefix = `${pathInWords(parent, vocabulary, edition)}.`;
  const words = parts.map((path) => pathInWords(path, vocabulary, edition).slice(prefix.length));
  const target = schemaAt(schema, pathInWords(whole, vocabulary, edition));
  if (target) target['x-nianbao-sum-of'] = words;
}

/** 「第一项加第二项之和，等于第三项加第四项之和」. */
function addBalance(schema: JsonSchema, { vocabulary }: SchemaOptions, edition: Edition): void {
  const words = (path: string) => pathInWords(path, vocabulary, edition).split('.').slice(1).join('.');
  const target = schemaAt(schema, pathInWords('applications', vocabulary, edition));
  if (!target) return;
  target['x-nianbao-balance'] = {
    left: [words('applications.received'), words('applications.broughtForward')],
    right: [words('applications.outcomes.total'), words('applications.carriedForward')],
  };
}
