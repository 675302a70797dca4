import { pathFromWords } from '@nianbao/schema';
import type { Span } from '../source/problem.js';
import type { Context, Place } from './place.js';
import { childNamed } from './resolve.js';
import { lookDown, lookUp } from './surroundings.js';

/** Ids of the fields that a group has already: from the lines around, and from what could be parsed. */
export function presentIds(
  place: Place,
  context: Context,
  own: Span,
  inBraces: readonly string[] | undefined,
): readonly string[] {
  const { words, parsed } = place;
  const { parent } = context;
  const ids = new Set<string>();
  const around = inBraces ?? wordsAround(place, context.indent);
  if (parent.node.kind === 'notes')
    return around.flatMap((word) => pathFromWords(word, parsed.edition) ?? []);
  for (const word of around) {
    const child = childNamed(words, parent, word);
    if (child) ids.add(child.node.id);
  }
  for (const child of words.of(parent).all) {
    const span = parsed.locate(child.path, 'key');
    if (span && (span.end <= own.start || span.start >= Math.max(own.end, own.start + 1)))
      ids.add(child.node.id);
  }
  return words.of(parent).all.flatMap((child) => (ids.has(child.node.id) ? [child.node.id] : []));
}

function wordsAround(place: Place, column: number): readonly string[] {
  const { text, line, words } = place;
  const { above } = lookUp(text, line.start, column, words.knows);
  return [...above, ...lookDown(text, line, column, words.knows)].map((key) => key.word);
}
