import { createMessage } from '../messages/create-message.js';
import type { ImportMessage } from '../messages/message.js';
import type { PdfOptions } from '../pdf/read-pdf.js';
import { recognize } from '../recognize/recognize.js';
import type { ImportResult, RecognizeOptions } from '../result.js';
import type { Format, Source } from '../source/source.js';
import { type Detected, detectFormat } from './detect-format.js';

/** What a reader of any format may be told. */
export interface AutoOptions extends PdfOptions {
  /** Where the caller knows it better than the bytes tell. */
  readonly format?: Format;
  /** Of the file, if it has one. */
  readonly name?: string;
}

/** Reads bytes of whatever format they are; only the reader of that format is loaded. */
export async function readAuto(bytes: Uint8Array, options: AutoOptions = {}): Promise<Source> {
  const detected: Detected = options.format
    ? { kind: 'format', format: options.format }
    : detectFormat(bytes, options.name);
  if (detected.kind === 'format') return readAs(detected.format, bytes, options);
  return { format: 'text', blocks: [], fields: [], messages: [sayDetected(detected)] };
}

/** Bytes of whatever format → report. */
export async function importAuto(
  bytes: Uint8Array,
  options: AutoOptions & RecognizeOptions = {},
): Promise<ImportResult> {
  return recognize(await readAuto(bytes, options), options);
}

async function readAs(format: Format, bytes: Uint8Array, options: AutoOptions): Promise<Source> {
  switch (format) {
    case 'docx':
      return (await import('../docx/read-docx.js')).readDocx(bytes, options);
    case 'xlsx':
      return (await import('../xlsx/read-xlsx.js')).readXlsx(bytes, options);
    case 'csv':
      return (await import('../csv/read-csv.js')).readCsv(bytes, options);
    case 'pdf':
      return (await import('../pdf/read-pdf.js')).readPdf(bytes, options);
    case 'html':
      return (await import('../html/read-html.js')).readHtml(bytes, options);
    case 'text':
      return (await import('../text/read-text.js')).readText(bytes, options);
  }
}

function sayDetected(detected: Exclude<Detected, { readonly kind: 'format' }>): ImportMessage {
  if (detected.kind === 'encrypted') return createMessage('encrypted');
  if (detected.kind === 'unknown')
    return createMessage('unreadable', { values: { format: 'auto', reason: detected.reason } });
  const remedy = detected.from === '.xls' ? '.xlsx' : '.docx';
  return createMessage('legacy-format', { values: { from: detected.from, remedy } });
}
