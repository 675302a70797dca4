import type { ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { jsonSchemaOf, type SchemaOptions } from '../src/index.js';

const words = [
  'markdownDescription',
  'defaultSnippets',
  'x-nianbao-id',
  'x-nianbao-basis',
  'x-nianbao-sum-of',
  'x-nianbao-balance',
];

/** A strict ajv validator for one of the published schemas. */
export function validatorOf(options: SchemaOptions): ValidateFunction {
  const ajv =
    options.draft === '7'
      ? new Ajv({ strict: true, allErrors: true })
      : new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addVocabulary(words);
  return ajv.compile(jsonSchemaOf(options));
}
