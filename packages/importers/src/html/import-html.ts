import { recognize } from '../recognize/recognize.js';
import type { ImportResult, RecognizeOptions } from '../result.js';
import type { ReadOptions } from '../source/limits.js';
import { readHtml } from './read-html.js';

/** A web page → report. */
export function importHtml(
  input: Uint8Array | string,
  options: ReadOptions & RecognizeOptions = {},
): ImportResult {
  return recognize(readHtml(input, options), options);
}
