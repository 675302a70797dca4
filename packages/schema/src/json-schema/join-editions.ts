import type { Edition } from '../edition/edition.js';
import { wordOf } from '../vocabulary/words.js';
import type { SchemaOptions } from './options.js';
import { shareDefinitions } from './share-definitions.js';
import type { JsonSchema } from './walk.js';

/** The schema of one edition. */
export interface EditionSchema {
  readonly edition: Edition;
  readonly schema: JsonSchema;
}

/** What a person sees of a schema; it stands once, not in each branch. */
const headWords = ['title', 'description', 'markdownDescription', 'x-nianbao-basis', 'x-nianbao-id'];

/** One schema for all editions, oldest first: the edition decides which form the rest is judged by. */
export function joinEditions(parts: readonly EditionSchema[], options: SchemaOptions): JsonSchema {
  const latest = parts.at(-1);
  if (!latest) return {};
  const store = options.draft === '7' ? 'definitions' : '$defs';
  const definitions = shareDefinitions(
    parts.map(({ schema }) => schema),
    store,
  );
  const snippets = parts.flatMap(({ schema }) => schema['defaultSnippets'] ?? []);
  const head = headWords.flatMap((word) => (word in latest.schema ? [[word, latest.schema[word]]] : []));
  const key = editionKey(latest, options);
  return {
    $schema: latest.schema['$schema'],
    ...Object.fromEntries(head),
    ...(snippets.length > 0 ? { defaultSnippets: snippets } : {}),
    type: 'object',
    properties: { [key]: anyDeclaration(parts, key) },
    required: [key],
    ...choose(parts, key),
    [store]: definitions,
  };
}

const editionKey = ({ edition }: EditionSchema, { vocabulary }: SchemaOptions) => {
  const leaf = edition.root.children.find(({ kind }) => kind === 'edition');
  return leaf ? wordOf(leaf, vocabulary) : '';
};

const declarations = ({ edition }: EditionSchema) => [edition.id, Number(edition.id)];

/** Every way to declare an edition, with the words of explanation that all share. */
function anyDeclaration(parts: readonly EditionSchema[], key: string): JsonSchema {
  const properties = (parts.at(-1)?.schema['properties'] ?? {}) as Record<string, JsonSchema>;
  const { title, description, markdownDescription } = properties[key] ?? {};
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(markdownDescription === undefined ? {} : { markdownDescription }),
    enum: parts.flatMap(declarations),
  };
}

function choose([part, ...others]: readonly EditionSchema[], key: string): JsonSchema {
  if (!part) return {};
  const body = bodyOf(part.schema);
  if (others.length === 0) return body;
  const declared = { type: 'object', properties: { [key]: { enum: declarations(part) } }, required: [key] };
  return Object.fromEntries([
    ['if', declared],
    ['then', body],
    ['else', choose(others, key)],
  ]);
}

function bodyOf(schema: JsonSchema): JsonSchema {
  const outside = new Set([...headWords, '$schema', 'defaultSnippets', 'definitions', '$defs']);
  return Object.fromEntries(Object.entries(schema).filter(([word]) => !outside.has(word)));
}
