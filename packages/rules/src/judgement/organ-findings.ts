import type { Organ } from '../engine/organ.js';
import type { Finding } from '../engine/rule.js';
import type { NarrativeSection } from '../narrative/index.js';
import { createNamesakeFinder, selfWord, selfWordsOf } from '../wording/organ-words.js';
import { type PlainSentence, plainSentences } from '../wording/plain-sentences.js';

/** Another organ's name where this one is meant, in one section; a word that returns is one problem. */
export function organFindings(section: NarrativeSection, organ: Organ): readonly Finding[] {
  const sentences = plainSentences(section);
  return [
    ...selfFindings(section.path, sentences, organ),
    ...namesakeFindings(section.path, sentences, organ),
  ];
}

function selfFindings(path: string, sentences: readonly PlainSentence[], organ: Organ): readonly Finding[] {
  const self = selfWordsOf(organ);
  if (!self) return [];
  const findings = new Map<string, Finding>();
  for (const { text, range } of sentences) {
    // To look first is cheap: `matchAll` copies the expression for every sentence.
    if (text.search(selfWord) < 0) continue;
    for (const found of text.matchAll(selfWord)) {
      const [words, pronoun = '', kind = ''] = found;
      if (!self.foreign.has(kind)) continue;
      const place = { path, range: range(found.index, found.index + words.length) };
      const first = findings.get(words);
      const right = kind === '县' || self.own === undefined ? undefined : `${pronoun}${self.own}`;
      if (!first) findings.set(words, selfFinding(place, { words, right, organ }));
      else
        findings.set(words, {
          ...first,
          related: [...(first.related ?? []), { ...place, message: 'N108.again' }],
        });
    }
  }
  return [...findings.values()];
}

function selfFinding(
  place: Pick<Finding, 'path' | 'range'>,
  { words, right, organ }: { words: string; right: string | undefined; organ: Organ },
): Finding {
  const suggestions =
    right === undefined
      ? []
      : [
          {
            message: 'suggest.setOrgan',
            values: { right },
            edits: [{ ...place, path: place.path, value: right }],
          },
        ];
  return { ...place, message: 'N108.self', values: { words, organ: organ.name ?? '' }, suggestions };
}

function namesakeFindings(
  path: string,
  sentences: readonly PlainSentence[],
  organ: Organ,
): readonly Finding[] {
  const find = createNamesakeFinder(organ);
  const right = organ.name ?? '';
  return sentences.flatMap(({ text, range }) => {
    const other = find?.(text);
    if (!other) return [];
    const place = { path, range: range(other.start, other.end) };
    const edits = [{ ...place, value: right }];
    return [
      {
        ...place,
        message: 'N108.other',
        values: { other: other.name, organ: right },
        suggestions: [{ message: 'suggest.setOrgan', values: { right }, edits }],
      },
    ];
  });
}
