import type { Reading } from './claim.js';
import {
  type DisclosureQuantity,
  type DocumentPhrase,
  decisionsOf,
  documentPhraseOf,
  isCharges,
  procurementOf,
} from './disclosure-words.js';
import { type Respective, respectiveOf } from './respective.js';
import { opensParts, readTokens, type Token } from './token.js';
import type { Say, TopicReader } from './topic-reader.js';

const topical = /规章|规范性文件|行政许可|行政处罚|行政强制|对外管理服务|行政事业性收费|采购/;
/** A clean-up counts what was looked through, whoever issued it; what was told before it is none of it. */
const cleanUp = /清理|梳理|评估/;
/** What one channel published need not be all. */
const channel = /网站|微信|微博|公报|平台|新媒体|客户端|公众号|专栏|栏目|报/;
const publishes = /公开|发布|公布/;
const yearEnd = /截[至止](?:到|本|报告)?(?:20\d\d)?年(?:度)?(?:底|末|12月)/;
const listUnit = /^[件起宗例份个部]$/;
const onlyJoins = /^[和及与、]*$/;

/** Reads what the text says of the figures of table two. */
export class DisclosureReader implements TopicReader {
  readonly topic = 'disclosure';
  #sentence = '';
  #offset = 0;
  /** Where the sentence begins to tell of a clean-up. */
  #cleanUp = Number.POSITIVE_INFINITY;
  /** What is in force counts as of the end of the year, clean-up or not. */
  #closing = false;
  /** The documents spoken of last in this sentence. */
  #before: DocumentPhrase | undefined;
  /** The count before was one of decisions, in the form's own words. */
  #decided = false;
  /** A list of names whose figures are being read. */
  #list: (Respective & { readonly figures: Token['count'][] }) | undefined;

  startBlock(): void {}

  startSentence(text: string, offset: number): boolean {
    this.#sentence = text;
    this.#offset = offset;
    const at = text.search(cleanUp);
    this.#cleanUp = at < 0 ? Number.POSITIVE_INFINITY : offset + at;
    this.#closing = yearEnd.test(text);
    this.#list = undefined;
    this.#before = undefined;
    this.#decided = false;
    return topical.test(text);
  }

  words(): readonly Reading[] {
    return [];
  }

  token(token: Token, say: Say): void {
    this.#read(token, say);
    for (const part of readTokens(token.count.inner)) this.#read(part, say);
  }

  endSentence(): readonly Reading[] {
    return [];
  }

  #read(token: Token, say: Say): void {
    if (this.#respectively(token, say) || !token.count.exact || token.annotates) return;
    const found = this.#documents(token) ?? this.#decisions(token) ?? this.#money(token);
    if (found === undefined) return;
    this.#say(token.count, found, say);
  }

  #say({ value, unit, start, end }: Token['count'], { quantity, loose }: Found, say: Say): void {
    const isCleanUp = start > this.#cleanUp && !(this.#closing && quantity.endsWith('.inForce'));
    say({ quantity, value, unit, start, end, loose: loose || isCleanUp });
  }

  /** Takes a figure of a list whose names came first; what they count is said when each has its figure. */
  #respectively(token: Token, say: Say): boolean {
    const { count, words, annotates } = token;
    const opened = respectiveOf(words);
    if (opened) this.#list = { ...opened, figures: [] };
    const list = this.#list;
    const isNext = list !== undefined && count.exact && !annotates && listUnit.test(count.unit);
    if (!isNext || (!opened && !onlyJoins.test(words))) {
      this.#list = undefined;
      return false;
    }
    list.figures.push(count);
    if (list.figures.length === list.quantities.length) {
      for (const [at, quantity] of list.quantities.entries()) {
        const figure = list.figures[at];
        if (figure) this.#say(figure, { quantity, loose: list.loose }, say);
      }
      this.#list = undefined;
    }
    return true;
  }

  #documents(token: Token): Found | undefined {
    const phrase = documentPhraseOf(token);
    if (phrase === undefined) return undefined;
    const row = phrase.row ?? rowOfHeading(token) ?? this.#before?.row;
    const inherited = this.#before ?? (publishes.test(this.#sentence) ? published : undefined);
    const source = phrase.count === undefined ? inherited : phrase;
    if (row === undefined || source?.count === undefined) return undefined;
    const partly = source.count === 'published' && channel.test(token.lead.join('') + token.words);
    const loose = source.loose || partly || (opensParts(token) && this.#before !== undefined);
    this.#before = { row, count: source.count, loose: source.loose };
    return { quantity: `${row}.${source.count}`, loose };
  }

  #decisions(token: Token): Found | undefined {
    const found = decisionsOf(token);
    if (found === undefined) return undefined;
    const loose = found.loose && !(found.plain && this.#decided);
    this.#decided = !loose;
    return { quantity: `${found.row}.decisions`, loose };
  }

  #money(token: Token): Found | undefined {
    if (isCharges(token)) return { quantity: 'administrativeCharges.collected', loose: false };
    const before = this.#sentence.slice(0, token.count.start - this.#offset);
    return procurementOf(token, this.#sentence, before);
  }
}

/** 行政规范性文件：制发8件 */
function rowOfHeading(token: Token): DocumentPhrase['row'] {
  const words = token.lead.at(-1);
  if (words === undefined) return undefined;
  return documentPhraseOf({ ...token, words, count: { ...token.count, tail: '' } })?.row;
}

interface Found {
  readonly quantity: DisclosureQuantity;
  readonly loose: boolean;
}

const published: DocumentPhrase = { row: undefined, count: 'published', loose: true };
