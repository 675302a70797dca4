/** A JSON Schema object. */
export type JsonSchema = { [keyword: string]: unknown };

/** The schema of a value by the dotted path of its words, references followed. */
export function schemaAt(root: JsonSchema, words: string): JsonSchema | undefined {
  let at: JsonSchema | undefined = root;
  for (const word of words.split('.')) at = at && resolve(root, member(at, word));
  return at;
}

function member(schema: JsonSchema, word: string): JsonSchema | undefined {
  const own = properties(schema)[word];
  if (own) return own;
  const branches = schema['anyOf'];
  if (!Array.isArray(branches)) return undefined;
  return branches.map((branch: JsonSchema) => properties(branch)[word]).find((found) => found);
}

function resolve(root: JsonSchema, schema: JsonSchema | undefined): JsonSchema | undefined {
  const reference = schema?.['$ref'];
  if (typeof reference !== 'string') return schema;
  let at: unknown = root;
  for (const step of reference.split('/').slice(1)) at = (at as JsonSchema)[step];
  return at as JsonSchema;
}

/** The `properties` of a schema that zod made; empty for one that has none. */
function properties(schema: JsonSchema): Record<string, JsonSchema> {
  return (schema['properties'] ?? {}) as Record<string, JsonSchema>;
}
