import { stringifyReport } from '@nianbao/document';
import { buildReport } from '@nianbao/schema/testing';

/** A sound report as YAML, with some values set. */
export function reportText(set: Readonly<Record<string, unknown>> = {}): string {
  return stringifyReport(buildReport({ set }));
}

/** The text with a comment put behind the first line that holds a word, or above it. */
export function withComment(text: string, word: string, comment: string, where: 'behind' | 'above'): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes(word));
  if (at < 0) throw new Error(`no line with ${word}`);
  if (where === 'above') lines.splice(at, 0, comment);
  else lines[at] += ` ${comment}`;
  return lines.join('\n');
}
