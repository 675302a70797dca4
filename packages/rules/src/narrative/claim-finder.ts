import { ApplicationReader } from './application-reader.js';
import { CaseReader } from './case-reader.js';
import type { Claim, Reading, Topic } from './claim.js';
import { type NarrativeFrame, Scope } from './claim-scope.js';
import { rangeOf } from './clean-text.js';
import { DisclosureReader } from './disclosure-reader.js';
import type { Block, Narrative, Sentence } from './narrative.js';
import type { TopicReader } from './topic-reader.js';

/** Finds what the text says of the numbers that the tables hold, in the order of the text. */
export function findClaims(narrative: Narrative, frame: NarrativeFrame): readonly Claim[] {
  const finder = new Finder(narrative, frame);
  for (const [index, block] of narrative.blocks.entries()) finder.block(block, index);
  return finder.claims.sort((a, b) => a.range.start - b.range.start);
}

/** Words before a claim made in words that say of whom and when. */
const nearby = 120;

/** A text without any of these words holds no claim. */
const anyTopic = /申请|规章|规范性文件|行政许可|行政处罚|行政强制|行政事业性收费|采购|复议|诉讼|应诉/;

class Finder {
  readonly claims: Claim[] = [];
  readonly #narrative: Narrative;
  readonly #frame: NarrativeFrame;
  readonly #readers: readonly TopicReader[];
  #scope: Scope;
  #block = 0;
  #sentence = 0;

  constructor(narrative: Narrative, frame: NarrativeFrame) {
    this.#narrative = narrative;
    this.#frame = frame;
    this.#scope = new Scope(frame);
    const government = this.#scope.isGovernment;
    this.#readers = [new ApplicationReader(), new DisclosureReader(), new CaseReader({ government })];
  }

  block(block: Block, index: number): void {
    const titles = [block.title, ...block.above];
    const end = block.sentences.at(-1)?.end ?? 0;
    const start = block.sentences[0]?.start ?? end;
    const topical =
      anyTopic.test(this.#narrative.clean.text.slice(start, end)) || titles.some((one) => anyTopic.test(one));
    if (topical) {
      this.#block = index;
      this.#scope = new Scope(this.#frame);
      for (const reader of this.#readers) reader.startBlock(titles);
      for (const sentence of block.sentences) {
        this.#read(sentence);
        this.#sentence += 1;
      }
    } else this.#sentence += block.sentences.length;
  }

  #read(sentence: Sentence): void {
    const text = this.#narrative.clean.text.slice(sentence.start, sentence.end);
    this.#scope.enter(text);
    const readers = this.#readers.filter((reader) => reader.startSentence(text, sentence.start));
    if (readers.length === 0) return;
    for (const reader of readers)
      for (const reading of reader.words(text, sentence.start)) this.#sayWords(reading, reader, sentence);
    for (const token of sentence.tokens) {
      for (const lead of token.lead) this.#scope.reach(lead);
      this.#scope.reach(token.count.label, true);
      for (const reader of readers) reader.token(token, (reading) => this.#say(reading, reader.topic));
    }
    for (const reader of readers)
      for (const reading of reader.endSentence(text, sentence.start)) this.#say(reading, reader.topic);
  }

  #sayWords(reading: Reading, reader: TopicReader, sentence: Sentence): void {
    const from = Math.max(sentence.start, reading.start - nearby);
    this.#scope.reach(this.#narrative.clean.text.slice(from, reading.end));
    this.#say(reading, reader.topic);
  }

  #say(reading: Reading, topic: Topic): Claim {
    const { quantity, value, unit, inWords = false, loose = false } = reading;
    const made: Claim = {
      topic,
      quantity,
      value,
      unit,
      range: rangeOf(this.#narrative.clean, reading.start, reading.end),
      inWords,
      sentence: this.#sentence,
      block: this.#block,
      aside: this.#scope.asideOf(quantity) ?? reading.aside,
      loose,
    };
    this.claims.push(made);
    return made;
  }
}
