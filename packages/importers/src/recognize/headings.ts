import type { Edition, SectionNumber } from '@nianbao/schema';
import { bare, even } from '../words/bare.js';
import { mostSimilar } from '../words/similarity.js';
import { sectionVariants } from '../words/variants.js';

/** How sure it is that a text is the heading of a section: the official words, a known wording, something like them. */
export type HeadingMatch = 'exact' | 'wording' | 'similar' | 'weak';

/** The heading of a section, as found. */
export interface Heading {
  readonly section: SectionNumber;
  readonly match: HeadingMatch;
  /** Its numeral, 「五」; '' where it has none. */
  readonly number: string;
}

interface SectionName {
  readonly name: string;
  readonly of: SectionNumber;
  readonly match: HeadingMatch;
}

/** Finds headings of the statutory sections. */
export class HeadingFinder {
  readonly #names: readonly SectionName[];
  readonly #strong: readonly SectionName[];
  readonly #exact: ReadonlyMap<string, SectionName>;

  constructor(edition: Edition) {
    this.#names = edition.sections.flatMap(({ node, section }): SectionName[] => {
      if (!section) return [];
      const variants = sectionVariants[node.id];
      const named = (texts: readonly string[], match: HeadingMatch) =>
        texts.map((text) => ({ name: bare(text), of: section, match }));
      return [
        ...named([node.label], 'exact'),
        ...named(variants?.wordings ?? [], 'wording'),
        ...named(variants?.weak ?? [], 'weak'),
      ];
    });
    this.#strong = this.#names.filter((name) => name.match !== 'weak');
    this.#exact = new Map(this.#names.map((name) => [name.name, name]));
  }

  /** The heading that the whole text is, if it is one. */
  find(text: string, marked = false): Heading | undefined {
    if (text.length > longestHeading) return undefined;
    const clean = even(text)
      .replace(/^[\s#*]+/, '')
      .trim();
    const found = numeral.exec(clean);
    const number = found?.[1] ?? otherNumeral.exec(clean)?.[1] ?? '';
    const rest = bare(found ? clean.slice(found[0].length) : clean);
    const known = this.#exact.get(rest) ?? this.#otherwiseNumbered(clean);
    if (known) return known.match === 'weak' && !found && !marked ? undefined : headingOf(known, number);
    if (!found && !marked) return undefined;
    return this.#similar(rest, number);
  }

  /** 「（五）」 and 「5.」 number parts of a section, unless the official words of a section follow. */
  #otherwiseNumbered(clean: string): SectionName | undefined {
    const numbered = otherNumeral.exec(clean);
    const known = numbered ? this.#exact.get(bare(clean.slice(numbered[0].length))) : undefined;
    return known?.match === 'exact' ? known : undefined;
  }

  #similar(rest: string, number: string): Heading | undefined {
    const best = mostSimilar(rest, this.#strong, alike);
    if (best && best.score >= alike) return { section: best.of, match: 'similar', number };
    const problems = rest.length <= 24 && /问题|不足/.test(rest) && /改进|整改|措施|建议|打算/.test(rest);
    if (problems || /^(?:政府信息公开)?工作?存在的?(?:主要)?问题/.test(rest))
      return { section: 5, match: 'wording', number };
    return undefined;
  }
}

const longestHeading = 60;
/** What is less like a heading is none. */
const alike = 0.8;
/** 「一、」「第五部分」「l六、」, never 「（一）」. */
const numeral = /^第?[lI1|]?\s*([一二三四五六七八九十]{1,2})\s*(?:部分)?(?:[、.,:\s]\s*|(?=\p{Script=Han}))/u;

const otherNumeral = /^(?:\(([一二三四五六七八九十]{1,2})\)|(\d{1,2})[.、:])\s*/u;

const headingOf = (name: SectionName, number: string): Heading => ({
  section: name.of,
  match: name.match,
  number,
});
