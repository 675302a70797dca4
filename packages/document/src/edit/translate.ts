import {
  isCell,
  type Leaf,
  notApplicableWords,
  pathFromWords,
  pathInWords,
  type Vocabulary,
  wordOf,
} from '@nianbao/schema';
import { formatReport } from '../format/format.js';
import { type ParsedReport, parseReport } from '../parse/report.js';
import { wordsOf } from '../parse/words.js';
import { readYaml } from '../parse/yaml-tree.js';
import type { TextEdit } from '../source/repair.js';
import { writeText } from '../write/scalar.js';
import { writeCell } from '../write/value.js';
import { applyEdits } from './apply.js';

/**
 * A report's YAML in the other vocabulary: keys, words of choices, words for "not applicable" and the paths of notes
 * change; comments, order and narratives stay. Tables are aligned anew.
 */
export function translateReport(text: string, vocabulary: Vocabulary): string {
  const parsed = parseReport(text);
  const edits = [
    ...fieldEdits(parsed, vocabulary),
    ...strayEdits(parsed, vocabulary),
    ...noteEdits(parsed, vocabulary),
  ];
  return edits.length > 0 ? formatReport(applyEdits(text, edits)) : text;
}

function fieldEdits(parsed: ParsedReport, vocabulary: Vocabulary): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { path, node } of parsed.edition.entries.values()) {
    const key = parsed.locate(path, 'key');
    if (path === '' || !key) continue;
    edits.push({ ...key, text: wordOf(node, vocabulary) });
    const value = parsed.locate(path, 'value');
    if (!value || node.kind === 'group') continue;
    const word = translated(parsed.text.slice(value.start, value.end), node, vocabulary);
    if (word !== undefined) edits.push({ ...value, text: word });
  }
  return edits.filter((edit) => parsed.text.slice(edit.start, edit.end) !== edit.text);
}

function translated(written: string, leaf: Leaf, vocabulary: Vocabulary): string | undefined {
  const bare = written.replace(/^(['"])(.*)\1$/, '$2');
  if (isCell(leaf)) {
    if (!notApplicableWords.some((word) => word === bare)) return undefined;
    return vocabulary === 'en' || bare === 'n/a' ? writeCell('n/a', vocabulary) : undefined;
  }
  if (leaf.kind !== 'choice') return undefined;
  const option = leaf.options?.find(({ id, key }) => id === bare || key === bare);
  return option && writeText(wordOf(option, vocabulary));
}

/** Words of another edition's form have a translation too. */
function strayEdits(parsed: ParsedReport, vocabulary: Vocabulary): readonly TextEdit[] {
  return parsed.strays.flatMap(({ word, span }) => {
    const term = wordsOf(parsed.edition).foreign(word);
    return term ? [{ ...span, text: wordOf(term, vocabulary) }] : [];
  });
}

function noteEdits(parsed: ParsedReport, vocabulary: Vocabulary): readonly TextEdit[] {
  const place = parsed.locate('notes', 'value');
  if (!place || place.end <= place.start) return [];
  const { root, faults } = readYaml(parsed.text);
  if (faults.length > 0 || root?.kind !== 'map') return [];
  const notes = root.pairs.find((pair) => pair.value?.start === place.start)?.value;
  if (notes?.kind !== 'map') return [];
  return notes.pairs.flatMap(({ key }) => {
    const path = pathFromWords(key.value, parsed.edition);
    if (path === undefined) return [];
    return [
      { start: key.start, end: key.end, text: writeText(pathInWords(path, vocabulary, parsed.edition)) },
    ];
  });
}
