import type { Values } from '@nianbao/schema';

/** One sentence: made of a problem's values and the path of the place that it is said of. */
export type Sentence = (values: Values, path: string) => string;

/** Sentences of one language by message key: `T301.unbalanced`, `addend`, `suggest.setTotal`. */
export type Catalogue = Readonly<Record<string, Sentence>>;
