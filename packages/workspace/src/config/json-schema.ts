import type { Draft, JsonSchema } from '@nianbao/schema';
import * as z from 'zod';
import { configSchema, helpOfSchema } from './zod-model.js';

/** The JSON Schema of `nianbao.config.yaml`, made from its zod model by zod's own converter. */
export function configJsonSchema(draft: Draft): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(configSchema, {
    target: draft === '7' ? 'draft-07' : 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const help = helpOfSchema.get(zodSchema);
      if (!help) return;
      jsonSchema.title = `${help.title['zh-CN']} · ${help.title.en}`;
      jsonSchema.description = `${help.about['zh-CN']}\n${help.about.en}`;
    },
  });
  return { $schema, $id: `urn:nianbao:schema:config:v1:draft-${draft}`, ...rest };
}

/** Name of the generated file. */
export function configSchemaFile(draft: Draft): string {
  return draft === '7' ? 'config.schema.json' : `config.${draft}.schema.json`;
}
