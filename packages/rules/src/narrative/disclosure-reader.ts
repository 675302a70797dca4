import type { Reading } from './claim.js';
import {
  type DisclosureQuantity,
  type DocumentPhrase,
  decisionsOf,
  documentPhraseOf,
  isCharges,
  procurementOf,
} from './disclosure-words.js';
import { opensParts, readTokens, type Token } from './token.js';
import type { Say, TopicReader } from './topic-reader.js';

const topical = /规章|规范性文件|行政许可|行政处罚|行政强制|对外管理服务|行政事业性收费|采购/;
/** A clean-up counts what was looked through, whoever issued it. */
const cleanUp = /清理|梳理|评估/;
/** What one channel published need not be all. */
const channel = /网站|微信|微博|公报|平台|新媒体|客户端|公众号|专栏|栏目|报/;
const publishes = /公开|发布|公布/;

/** Reads what the text says of the figures of table two. */
export class DisclosureReader implements TopicReader {
  readonly topic = 'disclosure';
  #sentence = '';
  #loose = false;
  /** The documents spoken of last in this sentence. */
  #before: DocumentPhrase | undefined;
  /** The count before was one of decisions, in the form's own words. */
  #decided = false;

  startBlock(): void {}

  startSentence(text: string): boolean {
    this.#sentence = text;
    this.#loose = cleanUp.test(text);
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
    if (!token.count.exact || token.annotates) return;
    const found = this.#documents(token) ?? this.#decisions(token) ?? this.#money(token);
    if (found === undefined) return;
    const { value, unit, start, end } = token.count;
    say({ ...found, value, unit, start, end, loose: found.loose || this.#loose });
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
    return procurementOf(token, this.#sentence);
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
