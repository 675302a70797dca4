import { createMessage } from '../messages/create-message.js';
import type { ImportMessage } from '../messages/message.js';
import { openPackage, type Package, sayRefusal } from '../package/open-package.js';
import { readXml } from '../package/read-xml.js';
import { titleOf } from '../package/relations.js';
import { CellCount, sheetBlocks } from '../sheet/sheet-blocks.js';
import { type ImportLimits, limitsOf, type ReadOptions } from '../source/limits.js';
import type { Block, Source } from '../source/source.js';
import { SheetWalk } from './sheet-walk.js';
import { readWorkbook, type Sheet } from './workbook.js';

/** Reads a workbook: each sheet that is shown, formulas by the results that the file holds. */
export function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Source {
  const limits = limitsOf(options);
  const parts = openPackage(bytes, 'xlsx', options);
  if ('code' in parts) return { format: 'xlsx', blocks: [], fields: [], messages: [parts] };
  const { sheets, strings } = readWorkbook(parts, limits);
  const messages: ImportMessage[] = [];
  const blocks: Block[] = [];
  const count = new CellCount(limits);
  sheets.forEach((sheet, index) => {
    if (sheet.hidden) messages.push(createMessage('sheet-hidden', { text: sheet.name }));
    else blocks.push(...readSheet(sheet, index + 1, { parts, strings, limits, messages, count }));
  });
  if (sheets.length === 0)
    messages.push(createMessage('unreadable', { values: { format: 'xlsx', reason: 'no sheets' } }));
  else if (blocks.length === 0 && messages.length === 0) messages.push(createMessage('no-text'));
  const title = titleOf(parts, limits);
  return { format: 'xlsx', blocks, fields: [], messages, ...(title === undefined ? {} : { title }) };
}

interface Around {
  readonly parts: Package;
  readonly strings: readonly string[];
  readonly limits: ImportLimits;
  readonly messages: ImportMessage[];
  readonly count: CellCount;
}

function readSheet(sheet: Sheet, table: number, around: Around): readonly Block[] {
  const { parts, strings, limits, messages, count } = around;
  const part = parts.read(sheet.part);
  if (part.kind !== 'text') {
    messages.push(sayRefusal(part, 'xlsx', limits));
    return [];
  }
  const walk = new SheetWalk(table, strings);
  const end = readXml(part.text, limits, walk);
  if (end === 'nodes' || end === 'depth')
    messages.push(createMessage('too-many', { values: { option: end, limit: limits[end] } }));
  else if (end !== 'whole')
    messages.push(createMessage('unreadable', { values: { format: 'xlsx', reason: end } }));
  for (const place of walk.unsolved) messages.push(createMessage('formula-without-value', { place }));
  const rows = walk.finish(limits.cells + 1);
  const kept = rows.filter((row) => count.take(row.cells.length));
  if (kept.length < rows.length)
    messages.push(createMessage('too-many', { values: { option: 'cells', limit: limits.cells } }));
  return sheetBlocks(kept, table);
}
