import type { CharRange } from '@nianbao/schema';
import { type NarrativeSection, rangeOf } from '../narrative/index.js';

/** A sentence of a section, without what it quotes: titles of documents and words in quotation marks are others' words. */
export interface PlainSentence {
  readonly text: string;
  /** Heading of its item and the headings above, outermost first. */
  readonly headings: readonly string[];
  /** It opens its paragraph or item. */
  readonly first: boolean;
  /** Where characters of `text` stand in the narrative. */
  range(start: number, end: number): CharRange;
}

/** Several rules ask for the sentences of the same section. */
const known = new WeakMap<NarrativeSection, readonly PlainSentence[]>();

/** The sentences of a section in their order. */
export function plainSentences(section: NarrativeSection): readonly PlainSentence[] {
  const sentences = known.get(section) ?? readSentences(section);
  known.set(section, sentences);
  return sentences;
}

function readSentences({ narrative }: NarrativeSection): readonly PlainSentence[] {
  const { clean, blocks } = narrative;
  return blocks.flatMap((block) => {
    const headings = [...block.above, block.title].filter((title) => title !== '');
    return block.sentences.map(({ start, end }, index) => ({
      text: withoutQuotes(clean.text.slice(start, end)),
      headings,
      first: index === 0,
      range: (from: number, to: number) => rangeOf(clean, start + from, start + to),
    }));
  });
}

const quotes = /《[^《》]{0,120}》|“[^“”]{0,120}”|「[^「」]{0,120}」|"[^"]{0,120}"/g;

/** Stands for a character that is quoted; no word and no mark. */
const filler = '\u25a1';

/** A text of the same length in which quoted words say nothing. */
export function withoutQuotes(text: string): string {
  return text.replace(quotes, (quoted) => filler.repeat(quoted.length));
}
