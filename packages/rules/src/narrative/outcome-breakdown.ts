import { sumOf } from './breakdown.js';
import { type ApplicationClaim, type Claim, isOfApplications } from './claim.js';

/** The number of applications answered, and the numbers by all the outcomes there are. */
export interface OutcomeBreakdown {
  readonly whole: ApplicationClaim;
  readonly parts: readonly ApplicationClaim[];
  readonly sum: number;
}

/** The outcomes of the form; together they leave nothing out. */
const groups: readonly (readonly string[])[] = [
  ['disclosed', 'disclosedWhollyOrPartly'],
  ['partiallyDisclosed', 'disclosedWhollyOrPartly'],
  ['withheld'],
  ['unableToProvide', 'notHeldOrUnable'],
  ['declined'],
  ['otherHandling'],
];
const outcomes: ReadonlySet<string> = new Set(groups.flat());

/** Paragraphs that state how many were answered and name every outcome, where the outcomes do not add up to it. */
export function wrongOutcomeSums(all: readonly Claim[]): readonly OutcomeBreakdown[] {
  const blocks = new Map<number, ApplicationClaim[]>();
  for (const claim of all.filter(isOfApplications)) {
    if (claim.aside !== undefined) continue;
    const own = blocks.get(claim.block);
    if (own) own.push(claim);
    else blocks.set(claim.block, [claim]);
  }
  return [...blocks.values()].flatMap((own) => wrongSumOf(own) ?? []);
}

function wrongSumOf(claims: readonly ApplicationClaim[]): OutcomeBreakdown | undefined {
  const parts = claims.filter(({ quantity }) => outcomes.has(quantity));
  const once = groups.every((names) => parts.filter(({ quantity }) => names.includes(quantity)).length === 1);
  const answered = claims.filter(({ quantity }) => quantity === 'answered' || quantity === 'handled');
  const [whole] = answered;
  if (!once || whole === undefined || answered.length > 1) return undefined;
  const sum = sumOf(parts);
  const said = claims.filter((claim) => !parts.includes(claim));
  return fits(sum, said) ? undefined : { whole, parts, sum };
}

/** The outcomes may also be meant to break down what came in, with or without what goes on next year. */
function fits(sum: number, said: readonly ApplicationClaim[]): boolean {
  const of = (...names: string[]) => said.filter(({ quantity }) => names.includes(quantity));
  const onward = sumOf(of('carriedForward'));
  const brought = sumOf(of('broughtForward'));
  const wholes = of('answered', 'handled', 'received', 'newlyReceived').map(({ value }) => value);
  return wholes.some((value) => [value, value + brought].some((all) => all === sum || all === sum + onward));
}
