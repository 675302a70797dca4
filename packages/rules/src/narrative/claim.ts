import type { CharRange } from '@nianbao/schema';
import type { AsideReason } from './aside-reason.js';
import type { CaseQuantity } from './case-words.js';
import type { ApplicationQuantity } from './claim-words.js';
import type { DisclosureQuantity } from './disclosure-words.js';

/** What a claim of the text counts. */
export type Quantity = ApplicationQuantity | DisclosureQuantity | CaseQuantity;

/** Which table a claim may be compared with: two (主动公开), three (申请) or four (复议、诉讼). */
export type Topic = 'disclosure' | 'applications' | 'cases';

/** A statement of the text on something that a table counts: 共收到政府信息公开申请«21»件. */
export interface Claim<Q extends Quantity = Quantity> {
  readonly topic: Topic;
  readonly quantity: Q;
  readonly value: number;
  /** 件, 万元 …; '' where words stand for the number. */
  readonly unit: string;
  /** The number in the narrative; for 未收到…申请 or 均获维持 these words. */
  readonly range: CharRange;
  /** The claim is made in words: 未发生行政诉讼, 均已结案. */
  readonly inWords: boolean;
  /** Index of the sentence in the narrative, and of the block. */
  readonly sentence: number;
  readonly block: number;
  /** Why the claim is not about all of this report's year and organ; undefined where it is. */
  readonly aside: AsideReason | undefined;
  /** Its words leave open whether the table counts the same: a table may confirm it, none contradicts it. */
  readonly loose: boolean;
}

/** A statement on the number of applications. */
export type ApplicationClaim = Claim<ApplicationQuantity>;

/** What a reader has understood of a count; the finder adds where it stands. */
export interface Reading<Q extends Quantity = Quantity> {
  readonly quantity: Q;
  readonly value: number;
  readonly unit: string;
  /** Offsets in the clean text. */
  readonly start: number;
  readonly end: number;
  readonly inWords?: boolean;
  readonly loose?: boolean;
  readonly aside?: AsideReason | undefined;
}

/** True for a statement on applications. */
export function isOfApplications(claim: Claim): claim is ApplicationClaim {
  return claim.topic === 'applications';
}
