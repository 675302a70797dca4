import type { JsonSchema } from './walk.js';

/** Takes what several schemas say alike out of them, so that it stands once; they are changed. Returns all definitions. */
export function shareDefinitions(schemas: readonly JsonSchema[], store: string): Record<string, JsonSchema> {
  const definitions: Record<string, JsonSchema> = {};
  for (const schema of schemas) Object.assign(definitions, schema[store]);
  const [first, ...others] = schemas;
  if (first && others.length > 0) share(first, others, { definitions, store });
  return definitions;
}

interface Sharing {
  readonly definitions: Record<string, JsonSchema>;
  readonly store: string;
}

/** Goes down the properties of the first schema as long as the others have them too but differ. */
function share(first: JsonSchema, others: readonly JsonSchema[], sharing: Sharing, path = ''): void {
  for (const [word, own] of Object.entries(propertiesOf(first))) {
    const theirs = others.flatMap((other): JsonSchema[] => {
      const their = propertiesOf(other)[word];
      return their ? [their] : [];
    });
    if (theirs.length < others.length || !own['properties']) continue;
    const name = path === '' ? word : `${path}.${word}`;
    const text = JSON.stringify(own);
    if (theirs.every((their) => JSON.stringify(their) === text)) {
      sharing.definitions[name] = own;
      for (const schema of [first, ...others])
        propertiesOf(schema)[word] = { $ref: `#/${sharing.store}/${name}` };
    } else share(own, theirs, sharing, name);
  }
}

/** The `properties` of a schema, to be changed. */
function propertiesOf(schema: JsonSchema): Record<string, JsonSchema> {
  return (schema['properties'] ?? {}) as Record<string, JsonSchema>;
}
