import type { CharRange } from '@nianbao/schema';
import { type AsideReason, type NarrativeFrame, Scope } from './claim-scope.js';
import { isByApplicant, isListable, type Quantity, quantityOf, zeroClaims } from './claim-words.js';
import { rangeOf } from './clean-text.js';
import type { Block, Narrative, Sentence } from './narrative.js';
import { opensParts, readTokens, type Token } from './token.js';

/** A statement of the text on the number of applications: 共收到政府信息公开申请«21»件. */
export interface ApplicationClaim {
  readonly quantity: Quantity;
  readonly value: number;
  /** The number in the narrative; for 未收到…申请 these words. */
  readonly range: CharRange;
  /** Index of the sentence in the narrative, and of the block. */
  readonly sentence: number;
  readonly block: number;
  /** Why the claim is not about all of this report's applications; undefined where it is. */
  readonly aside: AsideReason | undefined;
}

/** Finds what the text says of the number of applications received and handled. */
export function findApplicationClaims(
  narrative: Narrative,
  frame: NarrativeFrame,
): readonly ApplicationClaim[] {
  const finder = new Finder(narrative, frame);
  for (const [index, block] of narrative.blocks.entries()) finder.block(block, index);
  return finder.claims;
}

/** Words before 未收到 that say of whom and when. */
const nearby = 120;

type Owner = ApplicationClaim | undefined | 'none';

class Finder {
  readonly claims: ApplicationClaim[] = [];
  readonly #narrative: Narrative;
  readonly #frame: NarrativeFrame;
  #sentence = 0;

  constructor(narrative: Narrative, frame: NarrativeFrame) {
    this.#narrative = narrative;
    this.#frame = frame;
  }

  block(block: Block, index: number): void {
    const scope = new Scope(this.#frame);
    let topical = [block.title, ...block.above].some((title) => title.includes('申请'));
    let last: ApplicationClaim | undefined;
    for (const sentence of block.sentences) {
      const text = this.#narrative.clean.text.slice(sentence.start, sentence.end);
      topical ||= text.includes('申请');
      scope.enter(text);
      if (topical) last = this.#read(sentence, text, { scope, index, last });
      this.#sentence += 1;
    }
  }

  #read(
    sentence: Sentence,
    text: string,
    at: { scope: Scope; index: number; last: ApplicationClaim | undefined },
  ) {
    const { clean } = this.#narrative;
    for (const zero of zeroClaims(text)) {
      at.scope.reach(text.slice(Math.max(0, zero.start - nearby), zero.end));
      const range = rangeOf(clean, sentence.start + zero.start, sentence.start + zero.end);
      this.#add({ quantity: 'received', value: 0, range }, at.index, at.scope.aside);
    }
    return this.#tokens(readTokens(sentence.clauses), at, at.last);
  }

  /** Reads a run of counts; a list that 其中 opens belongs to the claim before it, or to none. Answers the last claim of no list. */
  #tokens(
    tokens: readonly Token[],
    at: { scope: Scope; index: number },
    whole: ApplicationClaim | undefined,
  ): ApplicationClaim | undefined {
    let last = whole;
    let owner: Owner = 'none';
    let said: ApplicationClaim | undefined;
    for (const token of tokens) {
      for (const text of token.lead) at.scope.reach(text);
      at.scope.reach(token.count.label);
      if (token.mark === ';' && !token.colon) owner = 'none';
      if (opensParts(token)) owner = last;
      const claim = this.#claim(token, at, owner);
      // 自然人申请20件，予以公开10件: what follows an applicant may be of this applicant alone.
      if (claim !== undefined && isByApplicant(claim.quantity)) owner = owner === 'none' ? claim : owner;
      this.#inner(token, at, claim);
      if (claim !== undefined || token.count.unit === '件') last = claim;
      if (owner === 'none') said = last;
    }
    return said;
  }

  #inner(token: Token, at: { scope: Scope; index: number }, claim: ApplicationClaim | undefined): void {
    for (const part of readTokens(token.count.inner)) {
      if (part.words !== '' || part.count.tail !== '') this.#claim(part, at, claim);
    }
  }

  #claim(token: Token, at: { scope: Scope; index: number }, owner: Owner): ApplicationClaim | undefined {
    const { count } = token;
    if (!count.exact || token.annotates) return undefined;
    const quantity = quantityOf(token);
    if (quantity === undefined) return undefined;
    const range = rangeOf(this.#narrative.clean, count.start, count.end);
    const aside = at.scope.aside ?? this.#partAside(quantity, owner);
    return this.#add({ quantity, value: count.value, range }, at.index, aside);
  }

  /** A part says something of all applications only if its whole does, and by applicant, outcome or year. */
  #partAside(quantity: Quantity, owner: Owner): AsideReason | undefined {
    if (owner === 'none') return undefined;
    if (owner === undefined || owner.aside !== undefined) return 'part';
    if (isByApplicant(owner.quantity)) return isByApplicant(quantity) ? undefined : 'part';
    return isListable(quantity) && !isListable(owner.quantity) ? undefined : 'part';
  }

  #add(
    claim: Pick<ApplicationClaim, 'quantity' | 'value' | 'range'>,
    block: number,
    aside: AsideReason | undefined,
  ): ApplicationClaim {
    const made = { ...claim, block, sentence: this.#sentence, aside };
    this.claims.push(made);
    return made;
  }
}
