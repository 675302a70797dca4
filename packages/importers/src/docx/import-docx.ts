import { recognize } from '../recognize/recognize.js';
import type { ImportResult, RecognizeOptions } from '../result.js';
import type { ReadOptions } from '../source/limits.js';
import { readDocx } from './read-docx.js';

/** A Word document (.docx) → report. */
export function importDocx(bytes: Uint8Array, options: ReadOptions & RecognizeOptions = {}): ImportResult {
  return recognize(readDocx(bytes, options), options);
}
