import type { ImportCode } from './codes.js';

/** Sentences of one language. `{name}` is a value, `{where}` the cell or section, `{text}` the text concerned. */
export interface Sentences {
  readonly codes: Readonly<Record<ImportCode, string>>;
  /** Places: 第{n}页 … */
  readonly places: Readonly<Record<'page' | 'table' | 'row' | 'column' | 'line', string>>;
  readonly candidates: string;
}
