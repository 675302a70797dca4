import { isCellValue, NOT_APPLICABLE } from '../cell.js';
import type { Edition, Entry } from '../edition/edition.js';
import { recognizeReport } from '../edition/recognize.js';
import type { Vocabulary } from '../locale.js';
import { childOf, pathFromWords, pathInWords, wordOf } from '../vocabulary/words.js';
import { notApplicableWords } from './not-applicable.js';

/** A report's JSON with its keys and words of choice in another vocabulary; what the form does not know stays as it is. */
export function translateJson(
  value: unknown,
  to: Vocabulary,
  edition: Edition = recognizeReport(value).edition,
): unknown {
  const root = edition.entries.get('');
  return root ? translate(value, root, { from: to === 'zh' ? 'en' : 'zh', to, edition }) : value;
}

interface Direction {
  readonly from: Vocabulary;
  readonly to: Vocabulary;
  readonly edition: Edition;
}

const isBag = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function translate(value: unknown, entry: Entry, way: Direction): unknown {
  const node = entry.node;
  if (node.kind === 'group') return isBag(value) ? translateGroup(value, entry, way) : value;
  if (node.kind === 'notes') return isBag(value) ? translateNotes(value, way) : value;
  if (typeof value !== 'string') return value;
  if (node.kind === 'choice') {
    const option = node.options?.find((candidate) => wordOf(candidate, way.from) === value);
    return option ? wordOf(option, way.to) : value;
  }
  return entry.cell ? translateCell(value, way) : value;
}

function translateGroup(value: Record<string, unknown>, entry: Entry, way: Direction): unknown {
  return Object.fromEntries(
    Object.entries(value).map(([word, inner]) => {
      const child = childOf(entry, word, way.from, way.edition);
      return child ? [wordOf(child.node, way.to), translate(inner, child, way)] : [word, inner];
    }),
  );
}

function translateNotes(value: Record<string, unknown>, way: Direction): unknown {
  return Object.fromEntries(
    Object.entries(value).map(([words, text]) => {
      const path = pathFromWords(words, way.edition);
      return [path === undefined ? words : pathInWords(path, way.to, way.edition), text];
    }),
  );
}

function translateCell(value: string, way: Direction): string {
  if (!isCellValue(value) && !notApplicableWords.some((word) => word === value)) return value;
  return way.to === 'zh' ? notApplicableWords[0] : NOT_APPLICABLE;
}
