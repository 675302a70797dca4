import { createMessage } from '../messages/create-message.js';
import type { ImportMessage } from '../messages/message.js';
import { decodeText, repairText } from '../source/decode.js';
import { limitsOf, type ReadOptions } from '../source/limits.js';
import type { Block, Source } from '../source/source.js';
import { jsonLines, looksLikeJson } from './json-lines.js';
import { plainLine } from './markdown.js';
import { GridLines } from './separated.js';
import { isDoubleSpaced, widthOf, wrapWidth } from './spacing.js';

/** Reads plain text: one cell a line, columns parted by tabs or bars, Markdown tables. */
export function readText(input: Uint8Array | string, options: ReadOptions = {}): Source {
  const limits = limitsOf(options);
  const size = input.length;
  if (size > limits.bytes) return refused(size, limits.bytes);
  const { text, messages } = typeof input === 'string' ? repairText(input) : decodeText(input);
  if (looksLikeJson(text)) return ofJson(text, { messages, limit: limits.nodes });
  const all = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\u2028\u2029\f\v]/);
  const lines = all.slice(0, limits.nodes);
  const said: ImportMessage[] = [...messages];
  if (all.length > lines.length)
    said.push(createMessage('too-many', { values: { option: 'nodes', limit: limits.nodes } }));
  const { blocks, cut } = blocksOf(lines, limits.cells);
  if (cut) said.push(createMessage('too-many', { values: { option: 'cells', limit: limits.cells } }));
  return { format: 'text', blocks, fields: [], messages: said };
}

/** What a program has made of a page; its keys and values are read as a list. */
function ofJson(
  text: string,
  { messages, limit }: { readonly messages: readonly ImportMessage[]; readonly limit: number },
): Source {
  const blocks = jsonLines(text, limit).map(
    ({ text: one, line }): Block => ({ kind: 'line', text: one.trim(), place: { line } }),
  );
  return { format: 'text', blocks, fields: [], messages };
}

function refused(actual: number, limit: number): Source {
  const message = createMessage('too-large', { values: { actual, limit, option: 'bytes' } });
  return { format: 'text', blocks: [], fields: [], messages: [message] };
}

function blocksOf(lines: readonly string[], cells: number): { blocks: readonly Block[]; cut: boolean } {
  const blocks: Block[] = [];
  const grids = new GridLines(cells);
  const width = wrapWidth(lines);
  const doubled = isDoubleSpaced(lines);
  let blanks = 0;
  lines.forEach((raw, index) => {
    const line = index + 1;
    if (grids.take(raw, line)) {
      blanks = 0;
      return;
    }
    const grid = grids.finish();
    if (grid) blocks.push(grid);
    const { text, heading } = plainLine(raw);
    if (text === '') {
      blanks += 1;
      // Where each line is followed by a blank one, only every second blank can be a blank cell.
      if (!doubled || blanks % 2 === 0) blocks.push({ kind: 'line', text: '', place: { line } });
      return;
    }
    blanks = 0;
    const wrapped = width !== undefined && widthOf(text) >= width && (lines[index + 1] ?? '').trim() !== '';
    blocks.push({
      kind: 'line',
      text,
      place: { line },
      ...(heading ? { heading: true as const } : {}),
      ...(wrapped ? { wrapped: true as const } : {}),
    });
  });
  const last = grids.finish();
  if (last) blocks.push(last);
  return { blocks, cut: grids.cut };
}
