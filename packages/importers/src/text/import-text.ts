import { recognize } from '../recognize/recognize.js';
import type { ImportResult, RecognizeOptions } from '../result.js';
import type { ReadOptions } from '../source/limits.js';
import { readText } from './read-text.js';

/** Plain text or Markdown → report. */
export function importText(
  input: Uint8Array | string,
  options: ReadOptions & RecognizeOptions = {},
): ImportResult {
  return recognize(readText(input, options), options);
}
