import type { AsideReason } from './aside-reason.js';
import type { Claim, Reading } from './claim.js';
import {
  type ApplicationQuantity,
  isByApplicant,
  isListable,
  quantityOf,
  zeroClaims,
} from './claim-words.js';
import { namesOtherMatter } from './other-matters.js';
import { opensParts, readTokens, type Token } from './token.js';
import type { Say, TopicReader } from './topic-reader.js';

type ApplicationClaim = Claim & { readonly quantity: ApplicationQuantity };
type Owner = ApplicationClaim | undefined | 'none';

/** Reads what the text says of the number of applications received and handled. */
export class ApplicationReader implements TopicReader {
  readonly topic = 'applications';
  #topical = false;
  /** The last claim of the block that stands in no list, and that of the sentence. */
  #whole: ApplicationClaim | undefined;
  #last: ApplicationClaim | undefined;
  #owner: Owner = 'none';
  /** The text has turned to hotlines, letters, other applications: a bare 办结365件 is of these. */
  #elsewhere = false;

  startBlock(titles: readonly string[]): void {
    this.#topical = titles.some((title) => title.includes('申请'));
    this.#whole = undefined;
    this.#elsewhere = false;
  }

  startSentence(text: string): boolean {
    this.#topical ||= text.includes('申请');
    this.#last = this.#whole;
    this.#whole = undefined;
    this.#owner = 'none';
    if (text.includes('申请')) this.#elsewhere = false;
    return this.#topical;
  }

  words(text: string, offset: number): readonly Reading[] {
    return [...zeroClaims(text)].map(({ start, end }) => ({
      quantity: 'received',
      value: 0,
      unit: '',
      start: offset + start,
      end: offset + end,
      inWords: true,
    }));
  }

  /** A list that 其中 opens belongs to the claim before it, or to none. */
  token(token: Token, say: Say): void {
    if (token.mark === ';' && !token.colon) this.#owner = 'none';
    if (opensParts(token)) this.#owner = this.#last;
    this.#follow([...token.lead, token.words]);
    const claim = this.#elsewhere && isBare(token) ? undefined : claimOf(token, this.#owner, say);
    this.#follow([token.count.tail]);
    // 自然人申请20件，予以公开10件: what follows an applicant may be of this applicant alone.
    if (claim !== undefined && isByApplicant(claim.quantity) && this.#owner === 'none') this.#owner = claim;
    for (const part of readTokens(token.count.inner))
      if (part.words !== '' || part.count.tail !== '') claimOf(part, claim, say);
    if (claim !== undefined || token.count.unit === '件') this.#last = claim;
    if (this.#owner === 'none') this.#whole = this.#last;
  }

  endSentence(text: string): readonly Reading[] {
    this.#follow([text]);
    return [];
  }

  #follow(pieces: readonly string[]): void {
    for (const piece of pieces) this.#elsewhere = namesOtherMatter(piece) ?? this.#elsewhere;
  }
}

/** The count itself does not say that it is one of applications. */
const isBare = ({ words, count }: Token): boolean =>
  namesOtherMatter(words) !== false && !count.tail.includes('申请');

function claimOf(token: Token, owner: Owner, say: Say): ApplicationClaim | undefined {
  const { count } = token;
  if (!count.exact || token.annotates) return undefined;
  const quantity = quantityOf(token);
  if (quantity === undefined) return undefined;
  const { value, unit, start, end } = count;
  return { ...say({ quantity, value, unit, start, end, aside: partAside(quantity, owner) }), quantity };
}

/** A part says something of all applications only if its whole does, and by applicant, outcome or year. */
function partAside(quantity: ApplicationQuantity, owner: Owner): AsideReason | undefined {
  if (owner === 'none') return undefined;
  if (owner === undefined || owner.aside !== undefined) return 'part';
  if (isByApplicant(owner.quantity)) return isByApplicant(quantity) ? undefined : 'part';
  const isKind = isListable(quantity) || quantity === 'newlyReceived';
  return isKind && !isListable(owner.quantity) && owner.quantity !== quantity ? undefined : 'part';
}
