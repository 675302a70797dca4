import { recognize } from '../recognize/recognize.js';
import type { ImportResult, RecognizeOptions } from '../result.js';
import type { ReadOptions } from '../source/limits.js';
import { readCsv } from './read-csv.js';

/** Text with separated fields (.csv, .tsv) → report. */
export function importCsv(
  input: Uint8Array | string,
  options: ReadOptions & RecognizeOptions = {},
): ImportResult {
  return recognize(readCsv(input, options), options);
}
