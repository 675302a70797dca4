import { createMessage } from '../messages/create-message.js';
import type { ImportMessage } from '../messages/message.js';
import { openPackage, sayRefusal } from '../package/open-package.js';
import { readXml } from '../package/read-xml.js';
import { relationsOf, titleOf } from '../package/relations.js';
import { type ImportLimits, limitsOf, type ReadOptions } from '../source/limits.js';
import type { Source } from '../source/source.js';
import { DocumentWalk } from './document-walk.js';
import { sayNotes } from './notes.js';
import { Numbering } from './numbering.js';
import { readStyles } from './styles.js';

/** Reads a Word document: its paragraphs as lines, its tables as grids, tracked changes as accepted. */
export function readDocx(bytes: Uint8Array, options: ReadOptions = {}): Source {
  const limits = limitsOf(options);
  const parts = openPackage(bytes, 'docx', options);
  if ('code' in parts) return failed(parts);
  const main =
    relationsOf('', parts, limits).find((one) => one.type === 'officeDocument')?.target ??
    'word/document.xml';
  const part = parts.read(main);
  if (part.kind !== 'text') return failed(sayRefusal(part, 'docx', limits));
  const relations = relationsOf(main, parts, limits);
  const styles = readStyles(relations, parts, limits);
  const walk = new DocumentWalk(limits, { styles, numbering: new Numbering(relations, parts, limits) });
  const end = readXml(part.text, limits, walk);
  const blocks = walk.finish();
  const messages: ImportMessage[] = [];
  if (end === 'nodes' || end === 'depth') messages.push(cut(end, limits));
  else if (end !== 'whole')
    messages.push(createMessage('unreadable', { values: { format: 'docx', reason: end } }));
  for (const option of walk.cut) messages.push(cut(option, limits));
  messages.push(...sayNotes(relations, parts, limits));
  if (blocks.length === 0 && messages.length === 0) messages.push(createMessage('no-text'));
  const title = titleOf(parts, limits);
  return { format: 'docx', blocks, fields: [], messages, ...(title === undefined ? {} : { title }) };
}

const failed = (message: ImportMessage): Source => ({
  format: 'docx',
  blocks: [],
  fields: [],
  messages: [message],
});

const cut = (option: 'nodes' | 'depth' | 'cells' | 'characters', limits: ImportLimits) =>
  createMessage('too-many', { values: { option, limit: limits[option] } });
