import type { CharRange } from '@nianbao/schema';
import type { Claim } from './claim.js';
import { isListable } from './claim-words.js';
import { rangeOf } from './clean-text.js';
import type { Block, Narrative } from './narrative.js';
import { growthOf, isCompletionRate, shares } from './percentage-words.js';
import { opensParts, readTokens, type Token } from './token.js';

/** A figure of the text that a percentage may rest on. */
export interface Stated {
  readonly value: number;
  readonly range: CharRange;
}

/** A percentage of the text: 占«33.9»%, 同比增长«12.3»%, 办结率«100»%. */
export interface Percentage {
  readonly kind: 'share' | 'growth' | 'rate';
  /** In percent; negative for a decrease. */
  readonly value: number;
  /** One unit of its last digit. */
  readonly step: number;
  readonly range: CharRange;
  /** What it is said of: the part, this year's figure, what was answered. */
  readonly parts: readonly Stated[];
  /** What it may be measured by: wholes, last year's figures, what was received. */
  readonly wholes: readonly Stated[];
  /** The claim it is said of, where the tables count the same. */
  readonly claim: Claim | undefined;
  /** The text makes clear what it is measured by; if not, it can only be confirmed. */
  readonly sure: boolean;
}

/** Finds the percentages whose base can be told. `claims` are those of the narrative. */
export function findPercentages(narrative: Narrative, claims: readonly Claim[]): readonly Percentage[] {
  const byStart = new Map(claims.map((claim) => [claim.range.start, claim]));
  return narrative.blocks.flatMap((block) => {
    const { start = 0 } = block.sentences[0] ?? {};
    const text = narrative.clean.text.slice(start, block.sentences.at(-1)?.end ?? 0);
    return text.includes('%') ? [...new BlockReader(narrative, byStart, text).read(block)] : [];
  });
}

/** Figures before a percentage that it may be measured by. */
const nearest = 24;

class BlockReader {
  readonly #narrative: Narrative;
  readonly #claims: ReadonlyMap<number, Claim>;
  readonly #text: string;
  /** Counts of the block so far, percentages and comparisons left out. */
  readonly #before: Token[] = [];

  constructor(narrative: Narrative, claims: ReadonlyMap<number, Claim>, text: string) {
    this.#narrative = narrative;
    this.#claims = claims;
    this.#text = text;
  }

  *read(block: Block): Generator<Percentage> {
    for (const { tokens } of block.sentences) {
      let listed = false;
      let said: Token | undefined;
      let change: Token | undefined;
      for (const [index, token] of tokens.entries()) {
        listed ||= opensParts(token);
        const found =
          isPercent(token) && !isFirstOfMany(token, tokens[index + 1])
            ? this.#percentage(token, { said, change, listed })
            : undefined;
        if (found !== undefined) yield found;
        if (!token.annotates) this.#before.push(token);
        if (!token.annotates) change = undefined;
        else if (growthOf(token) !== undefined && !isPercent(token)) change = token;
        if (!token.annotates) said = token;
        const [inner] = readTokens(token.count.inner);
        const within =
          inner && isPercent(inner)
            ? this.#percentage(inner, { said, change: undefined, listed })
            : undefined;
        if (within !== undefined) yield within;
      }
    }
  }

  #percentage(
    token: Token,
    at: { said: Token | undefined; change: Token | undefined; listed: boolean },
  ): Percentage | undefined {
    if (!token.count.exact) return undefined;
    if (isCompletionRate(token)) return this.#rate(token);
    if (at.said === undefined || !at.said.count.exact) return undefined;
    const growth = growthOf(token);
    if (growth !== undefined) return this.#growth(token, { ...at, said: at.said, growth });
    return shares(token) ? this.#share(token, at.said, at.listed) : undefined;
  }

  /** 258件，占33.9% */
  #share(token: Token, part: Token, listed: boolean): Percentage | undefined {
    const same = this.#before.slice(-nearest).filter((one) => this.#mayHold(one, part));
    const claim = this.#claimOf(part);
    const outcome = claim !== undefined && isCounted(claim) && isListable(claim.quantity);
    return {
      ...this.#base(token, 'share', 1),
      parts: [this.#stated(part)],
      wholes: same.map((one) => this.#stated(one)),
      claim: outcome && claim.topic === 'applications' ? claim : undefined,
      sure: same.length > 0 && (outcome || listed),
    };
  }

  #mayHold({ count }: Token, part: Token): boolean {
    return (
      count.exact && count !== part.count && count.unit === part.count.unit && count.value >= part.count.value
    );
  }

  /** 受理859件，较去年回落12.3% */
  #growth(
    token: Token,
    { said, change, growth }: { said: Token; change: Token | undefined; growth: 1 | -1 },
  ): Percentage | undefined {
    const claim = this.#claimOf(said);
    if (claim === undefined || !isCounted(claim)) return undefined;
    const earlier = [...this.#claims.values()].filter(
      (one) => one.quantity === claim.quantity && one.aside === 'otherYear' && one.block === claim.block,
    );
    const wholes = earlier.map(({ value, range }) => ({ value, range }));
    if (change?.count.exact && change.count.unit === said.count.unit) {
      const sign = growthOf(change) ?? growth;
      wholes.push({ ...this.#stated(change), value: claim.value - sign * change.count.value });
    }
    return { ...this.#base(token, 'growth', growth), parts: [this.#stated(said)], wholes, claim, sure: true };
  }

  /** 办结率100% */
  #rate(token: Token): Percentage | undefined {
    if (/提案|建议|信访|留言|行政许可|工单|诉求|咨询/.test(this.#text)) return undefined;
    const own = this.#before.flatMap((one) => this.#claimOf(one) ?? []).filter(isCounted);
    const of = (...names: string[]) => own.filter(({ quantity }) => names.includes(quantity));
    const received = of('received', 'newlyReceived', 'handled');
    const [claim] = received;
    if (claim === undefined) return undefined;
    return { ...this.#base(token, 'rate', 1), parts: of('answered'), wholes: received, claim, sure: true };
  }

  #base(token: Token, kind: Percentage['kind'], sign: 1 | -1) {
    const { range } = this.#stated(token);
    const written = this.#narrative.clean.text.slice(token.count.start, token.count.end);
    const step = 10 ** -(written.split('.')[1]?.length ?? 0);
    return { kind, value: sign * token.count.value, step, range };
  }

  #stated({ count }: Token): Stated {
    return { value: count.value, range: rangeOf(this.#narrative.clean, count.start, count.end) };
  }

  #claimOf(token: Token): Claim | undefined {
    return this.#claims.get(this.#stated(token).range.start);
  }
}

const isPercent = ({ count }: Token): boolean => count.unit === '%';

/** 占比15.7%、70.2%、14.1%: each is of another figure before. */
function isFirstOfMany(token: Token, next: Token | undefined): boolean {
  return next !== undefined && isPercent(next) && token.clause.mark === '、' && next.words === '';
}

const isCounted = ({ aside, loose }: Claim): boolean => aside === undefined && !loose;
