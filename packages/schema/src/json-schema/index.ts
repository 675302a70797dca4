export { jsonSchemaOf } from './build.js';
export {
  type Draft,
  modelVersion,
  publishedSchemas,
  type SchemaOptions,
  schemaFile,
  schemaId,
} from './options.js';
export { type JsonSchema, schemaAt } from './walk.js';
