import type { Values } from '@nianbao/schema';

/** The sentences of one language, by message key. */
export type Sentences = Readonly<Record<string, (values: Values) => string>>;
