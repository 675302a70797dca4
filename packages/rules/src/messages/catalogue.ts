import type { Edition, Values } from '@nianbao/schema';

/** One sentence: made of a problem's values, the path of the place that it is said of, and the form that names the place. */
export type Sentence = (values: Values, path: string, edition: Edition) => string;

/** Sentences of one language by message key: `T301.unbalanced`, `addend`, `suggest.setTotal`. */
export type Catalogue = Readonly<Record<string, Sentence>>;
