import { recognize } from '../recognize/recognize.js';
import type { ImportResult, RecognizeOptions } from '../result.js';
import { type PdfOptions, readPdf } from './read-pdf.js';

/** A PDF with a text layer → report. */
export async function importPdf(
  bytes: Uint8Array,
  options: PdfOptions & RecognizeOptions = {},
): Promise<ImportResult> {
  return recognize(await readPdf(bytes, options), options);
}
