export { type JsonSchema, jsonSchemaOf, schemaAt } from './build.js';
export {
  type Draft,
  modelVersion,
  publishedSchemas,
  type SchemaOptions,
  schemaFile,
  schemaId,
} from './options.js';
