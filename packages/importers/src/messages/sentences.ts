import type { ImportCode } from './codes.js';

/** Sentences of one language. `{name}` is a value, `{where}` the cell or section, `{text}` the text concerned. */
export interface Sentences {
  readonly codes: Readonly<Record<ImportCode, string>>;
  /** Places: 第{n}页 … */
  readonly places: Readonly<Record<'page' | 'table' | 'row' | 'column' | 'line', string>>;
  /** What an edition was told by; any other reason is a text of its own. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly candidates: string;
}
