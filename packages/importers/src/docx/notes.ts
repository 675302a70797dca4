import { createMessage } from '../messages/create-message.js';
import type { ImportMessage } from '../messages/message.js';
import type { Package } from '../package/open-package.js';
import { attributeOf, readXml } from '../package/read-xml.js';
import type { Relation } from '../package/relations.js';
import type { ImportLimits } from '../source/limits.js';

/** No more notes are said, and none at greater length. */
const mostNotes = 100;
const longestNote = 2_000;

/** Footnotes and endnotes: a report has no place for them, so that they are said. */
export function sayNotes(
  relations: readonly Relation[],
  parts: Package,
  limits: ImportLimits,
): readonly ImportMessage[] {
  const notes: string[] = [];
  for (const type of ['footnotes', 'endnotes']) {
    const part = relations.find((one) => one.type === type)?.target;
    if (part !== undefined) notes.push(...notesOf(parts.textOf(part), limits));
  }
  return notes.slice(0, mostNotes).map((text) => createMessage('text-left', { text }));
}

function notesOf(xml: string, limits: ImportLimits): readonly string[] {
  const notes: string[] = [];
  let text: string | undefined;
  let shown = false;
  readXml(xml, limits, {
    open: (name, attributes) => {
      // Separators have a type.
      if (/^(?:foot|end)note$/.test(name) && attributeOf(attributes, 'type') === undefined) text = '';
      shown = name === 't';
    },
    close: (name) => {
      shown = false;
      if (!/^(?:foot|end)note$/.test(name)) return;
      if (text?.trim()) notes.push(text.trim().slice(0, longestNote));
      text = undefined;
    },
    text: (part) => {
      if (shown && text !== undefined) text += part;
    },
  });
  return notes;
}
