import type { Claim, Reading, Topic } from './claim.js';
import type { Token } from './token.js';

/** Reads the claims of one topic; told of the text in its order. */
export interface TopicReader {
  readonly topic: Topic;
  /** A new block under these headings. */
  startBlock(titles: readonly string[]): void;
  /** A new sentence; false where it says nothing of the topic. */
  startSentence(text: string, offset: number): boolean;
  /** Claims that the sentence makes in words, read before its counts. */
  words(text: string, offset: number): readonly Reading[];
  /** The next count of the sentence. */
  token(token: Token, say: Say): void;
  /** Claims in words that rest on the counts of the sentence: 均获维持. */
  endSentence(text: string, offset: number): readonly Reading[];
}

/** Takes what a reader understood; answers the claim with its scope. */
export type Say = (reading: Reading) => Claim;
