import { jsonSchemaOf, publishedSchemas, schemaFile } from '../src/json-schema/index.js';

/** Every generated file of this package: name and text. A test compares them with what is committed. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map(
    publishedSchemas.map((options) => [
      schemaFile(options),
      `${JSON.stringify(jsonSchemaOf(options), null, 1)}\n`,
    ]),
  );
}
