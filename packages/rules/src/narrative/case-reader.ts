import { casePhrases, noCases } from './case-phrases.js';
import { type CaseGroup, type CaseQuantity, caseResultOf, caseTotalOf } from './case-words.js';
import type { Claim, Reading } from './claim.js';
import { readTokens, type Token } from './token.js';
import type { Say, TopicReader } from './topic-reader.js';

const ofDisclosure = /信息公开|政务公开|公开(?:类|方面|工作|申请)|依申请/;
/** Words of the organ that decides on cases of all kinds, not of the one whose acts are disputed. */
const decides = /(?<!在)审理(?!中)|(?<!未|已)审结|受理|承办|立案|代理/;
const mayDecide = /收到|接收|办理|办结/;

interface Said {
  /** Where its figure stands, in the text of the sentence's narrative. */
  readonly start: number;
  readonly groups: readonly CaseGroup[];
  readonly claim: Claim;
}

/** Reads what the text says of 行政复议 and 行政诉讼, table four. */
export class CaseReader implements TopicReader {
  readonly topic = 'cases';
  readonly #government: boolean;
  #titled = false;
  /** The sentence speaks of cases over disclosure, and not of those that the organ decides. */
  #own = false;
  #deciding = false;
  #said: Said[] = [];

  constructor({ government }: { government: boolean }) {
    this.#government = government;
  }

  startBlock(titles: readonly string[]): void {
    this.#titled = titles.some((title) => /公开|申请|复议|诉讼/.test(title));
  }

  startSentence(text: string): boolean {
    this.#said = [];
    this.#own = this.#titled || ofDisclosure.test(text);
    this.#deciding = decides.test(text) || (this.#government && mayDecide.test(text));
    return text.includes('复议') || text.includes('诉');
  }

  words(text: string, offset: number): readonly Reading[] {
    return [...noCases(text)].flatMap(({ groups, start, end }) =>
      groups.map((group) => this.#inWords(`${group}.total`, { start: offset + start, end: offset + end })),
    );
  }

  token(token: Token, say: Say): void {
    this.#read(token, say);
    for (const part of readTokens(token.count.inner)) this.#read(part, say);
  }

  endSentence(text: string, offset: number): readonly Reading[] {
    return [...casePhrases(text)].flatMap(({ count, start, end }) => {
      const place = { start: offset + start, end: offset + end };
      const before = this.#said.filter((said) => said.claim.value > 0 && said.start < place.start);
      const [first] = before;
      if (first === undefined) return [];
      // 复议7件；诉讼8件，均获维持: of both, or of the last.
      const split = before.some((said) =>
        text.slice(first.start - offset, said.start - offset).includes(';'),
      );
      const group = together(before.flatMap(({ groups }) => groups));
      const value = count === 'upheld' ? before.reduce((sum, { claim }) => sum + claim.value, 0) : 0;
      const loose = split || before.some(({ claim }) => claim.loose || claim.aside !== undefined);
      return [{ ...this.#inWords(`${group}.${count}`, place), value, loose }];
    });
  }

  #read(token: Token, say: Say): void {
    const { exact, value, unit, start, end } = token.count;
    if (!exact || token.annotates) return;
    const figure = { value, unit, start, end, loose: !this.#own || this.#deciding };
    const total = caseTotalOf(token);
    if (total !== undefined) {
      const groups: readonly CaseGroup[] = total.each ? total.groups : [together(total.groups)];
      for (const group of groups)
        this.#said.push({ start, groups: [group], claim: say({ ...figure, quantity: `${group}.total` }) });
      return;
    }
    const result = caseResultOf(token);
    const group = result?.group ?? this.#said.at(-1)?.groups[0];
    if (result === undefined || group === undefined) return;
    say({ ...figure, quantity: `${group}.${result.count}`, loose: figure.loose || result.loose });
  }

  #inWords(quantity: CaseQuantity, place: { start: number; end: number }): Reading<CaseQuantity> {
    const loose = !this.#own || this.#deciding;
    return { quantity, value: 0, unit: '', ...place, inWords: true, loose };
  }
}

/** The one group that several make up. */
function together(groups: readonly CaseGroup[]): CaseGroup {
  const [first = 'cases'] = groups;
  if (groups.every((group) => group === first)) return first;
  return groups.every((group) => group.startsWith('litigation')) ? 'litigation' : 'cases';
}
