/** A JSON Schema object. */
export type JsonSchema = { [keyword: string]: unknown };

/** The schema of a value by the dotted path of its words, references followed. Of editions the latest that has it. */
export function schemaAt(root: JsonSchema, words: string): JsonSchema | undefined {
  let at: JsonSchema | undefined = root;
  for (const word of words.split('.')) at = at && resolve(root, member(at, word));
  return at;
}

function member(schema: JsonSchema, word: string): JsonSchema | undefined {
  const own = properties(schema)[word];
  if (own) return own;
  for (const branch of branchesOf(schema)) {
    const found = member(branch, word);
    if (found) return found;
  }
  return undefined;
}

/** Shapes that a value may have: of a union, or by edition, the one of today first. */
function branchesOf(schema: JsonSchema): readonly JsonSchema[] {
  return [schema['anyOf'], schema['else'], schema['then']].flat().filter((branch) => isSchema(branch));
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

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
