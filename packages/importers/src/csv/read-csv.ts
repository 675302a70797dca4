import { createMessage } from '../messages/create-message.js';
import { sheetBlocks } from '../sheet/sheet-blocks.js';
import { decodeText } from '../source/decode.js';
import { limitsOf, type ReadOptions } from '../source/limits.js';
import type { Source } from '../source/source.js';
import { parseCsv, separatorOf } from './parse-csv.js';

/** Reads text with separated fields, parted by commas, semicolons or tabs, in any encoding that Excel writes. */
export function readCsv(input: Uint8Array | string, options: ReadOptions = {}): Source {
  const limits = limitsOf(options);
  if (input.length > limits.bytes) {
    const values = { actual: input.length, limit: limits.bytes, option: 'bytes' };
    return { format: 'csv', blocks: [], fields: [], messages: [createMessage('too-large', { values })] };
  }
  const decoded = typeof input === 'string' ? { text: input, messages: [] } : decodeText(input);
  const text = decoded.text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  const messages = [...decoded.messages];
  const records = parseCsv(text, separatorOf(text), limits.cells);
  if (records.reduce((sum, record) => sum + record.length, 0) > limits.cells) {
    messages.push(createMessage('too-many', { values: { option: 'cells', limit: limits.cells } }));
  }
  const rows = records.map((record, y) => ({
    row: y + 1,
    cells: record.map((field, x) => ({ text: field.trim(), place: { table: 1, row: y + 1, column: x + 1 } })),
  }));
  return { format: 'csv', blocks: sheetBlocks(rows, 1), fields: [], messages };
}
