import type { Vocabulary } from '../locale.js';

/** The JSON Schema dialects that are published. */
export type Draft = '7' | '2020-12';

/** Which of the published schemas. */
export interface SchemaOptions {
  readonly vocabulary: Vocabulary;
  readonly draft: Draft;
}

/** Version of the model that the `$id`s carry; it grows when a valid report could become invalid. */
export const modelVersion = 1;

/** A URN until the project has a home on the web; with `edition` that of the schema for this edition alone. */
export function schemaId({ vocabulary, draft }: SchemaOptions, edition?: string): string {
  const own = edition === undefined ? '' : `edition-${edition}:`;
  return `urn:nianbao:schema:report:v${modelVersion}:${own}${vocabulary}:draft-${draft}`;
}

/** Name of the generated file, e.g. `report.zh.2020-12.schema.json`. */
export function schemaFile({ vocabulary, draft }: SchemaOptions): string {
  const parts = ['report', ...(vocabulary === 'zh' ? ['zh'] : []), ...(draft === '7' ? [] : [draft])];
  return `${parts.join('.')}.schema.json`;
}

/** The four schemas that are published. */
export const publishedSchemas: readonly SchemaOptions[] = (['en', 'zh'] as const).flatMap((vocabulary) =>
  (['7', '2020-12'] as const).map((draft) => ({ vocabulary, draft })),
);
