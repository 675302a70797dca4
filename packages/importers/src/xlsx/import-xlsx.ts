import { recognize } from '../recognize/recognize.js';
import type { ImportResult, RecognizeOptions } from '../result.js';
import type { ReadOptions } from '../source/limits.js';
import { readXlsx } from './read-xlsx.js';

/** A workbook (.xlsx) → report. */
export function importXlsx(bytes: Uint8Array, options: ReadOptions & RecognizeOptions = {}): ImportResult {
  return recognize(readXlsx(bytes, options), options);
}
