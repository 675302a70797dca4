import { casePhrases, noCases } from './case-phrases.js';
import { type CaseGroup, type CaseQuantity, caseResultOf, caseTotalOf } from './case-words.js';
import type { Claim, Reading } from './claim.js';
import { readTokens, type Token } from './token.js';
import type { Say, TopicReader } from './topic-reader.js';

const ofDisclosure =
  /信息公开|政务公开|公开(?:类|方面|工作|申请)|依申请|未经复议直接起诉|复议后起诉|结果维持|结果纠正/;
/** 办理复议56件，其中涉及信息公开的4件: what stands before is of cases of all kinds. */
const amongOthers = /其中,?(?:因|涉及|涉|关于|属于)?(?:政府)?(?:政务)?信息公开/;
const ofApplications = /(?<!复议|诉讼|仲裁)申请$/;
/** 另有复议1件、诉讼1件正在审理: more than those told before, and no total. */
const besides = /^(?:另外?|还|尚)有?/;
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
  /** Where the sentence comes to the cases over disclosure among others. */
  #ownFrom = 0;
  #besides = false;
  #said: Said[] = [];
  /** Groups counted one after the other, and whether their results are being told. */
  #run: { groups: readonly CaseGroup[]; resulted: boolean } = nothingYet;

  constructor({ government }: { government: boolean }) {
    this.#government = government;
  }

  startBlock(titles: readonly string[]): void {
    this.#titled = titles.some((title) => /公开|申请|复议|诉讼/.test(title));
  }

  startSentence(text: string, offset: number): boolean {
    this.#said = [];
    this.#run = nothingYet;
    this.#besides = false;
    const among = text.search(amongOthers);
    this.#ownFrom = among < 0 || ofDisclosure.test(text.slice(0, among)) ? 0 : offset + among;
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
    if (token.mark === ';') this.#besides = false;
    // 复议4件，办结3件；收到申请22件，办结22件: what follows is of the applications.
    if (ofApplications.test(token.words)) this.#run = nothingYet;
    this.#besides ||= [...token.lead, token.words].some((words) => besides.test(words));
    this.#read(token, say);
    const total = this.#said.at(-1)?.groups ?? [];
    for (const part of readTokens(token.count.inner)) this.#read(part, say, total);
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

  /** `owner` are the groups that a parenthesis explains. */
  #read(token: Token, say: Say, owner?: readonly CaseGroup[]): void {
    const { exact, value, unit, start, end } = token.count;
    if (!exact || token.annotates) return;
    const figure = { value, unit, start, end, loose: this.#isLoose(start) };
    const total = caseTotalOf(token);
    if (total !== undefined) {
      const groups: readonly CaseGroup[] = total.each ? total.groups : [together(total.groups)];
      const loose = figure.loose || this.#besides;
      for (const group of groups) {
        const claim = say({ ...figure, loose, quantity: `${group}.total` });
        this.#said.push({ start, groups: [group], claim });
      }
      const goesOn = !this.#run.resulted && token.mark !== ';';
      this.#run = { groups: [...(goesOn ? this.#run.groups : []), ...groups], resulted: false };
      return;
    }
    this.#result(token, owner ?? this.#run.groups, say);
  }

  #result(token: Token, run: readonly CaseGroup[], say: Say): void {
    const result = caseResultOf(token);
    if (result === undefined) return;
    this.#run = { ...this.#run, resulted: true };
    const group = result.group ?? (run.length > 0 ? together(run) : undefined);
    if (group === undefined) return;
    const { value, unit, start, end } = token.count;
    // 复议4件、诉讼3件，其中纠正1件: of both, or of the last.
    const isOpen = result.group === undefined && run.length > 1;
    const loose = this.#isLoose(start) || result.loose || isOpen;
    say({ value, unit, start, end, quantity: `${group}.${result.count}`, loose });
  }

  #isLoose(start: number): boolean {
    return !this.#own || this.#deciding || start < this.#ownFrom;
  }

  #inWords(quantity: CaseQuantity, place: { start: number; end: number }): Reading<CaseQuantity> {
    const loose = this.#isLoose(place.start);
    return { quantity, value: 0, unit: '', ...place, inWords: true, loose };
  }
}

const nothingYet = { groups: [], resulted: false };

/** The one group that several make up. */
function together(groups: readonly CaseGroup[]): CaseGroup {
  const [first = 'cases'] = groups;
  if (groups.every((group) => group === first)) return first;
  return groups.every((group) => group.startsWith('litigation')) ? 'litigation' : 'cases';
}
