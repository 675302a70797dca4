import type { CharRange } from '@nianbao/schema';
import type { Finding, RuleContext } from '../engine/rule.js';
import { type Claim, namedFigures } from '../narrative/index.js';
import { judgeClaim } from './judge-claim.js';
import { frameFor } from './report-claims.js';

/** A figure of a section under the name of what it counts. */
interface Told {
  readonly path: string;
  readonly name: string;
  readonly value: number;
  readonly range: CharRange;
}

/** Figures that the text gives once so and once otherwise. */
export function differingFigures(context: RuleContext): readonly Finding[] {
  const named = context
    .narratives()
    .flatMap(({ path, narrative }) =>
      namedFigures(narrative, context.year).map((figure) => ({ path, ...figure })),
    );
  return [...differing(blankClaims(context)), ...differing(named)];
}

/** What the words 收到, 受理, 办理 count depends on the writer; only the table could tell. */
const ambiguous: readonly string[] = ['received', 'newlyReceived', 'handled', 'answered', 'forward'];

/** Claims that no table decides; where one does, the rules on tables say which figure is wrong. */
function blankClaims(context: RuleContext): readonly Told[] {
  const frame = frameFor(context, context.organ);
  const claims = context.narratives().flatMap(({ path, claims }) =>
    claims(frame)
      .filter(isComparable)
      .map((claim) => ({ path, claim })),
  );
  const times = new Map<string, number>();
  for (const { claim } of claims) times.set(claim.quantity, (times.get(claim.quantity) ?? 0) + 1);
  return claims
    .filter(({ claim }) => (times.get(claim.quantity) ?? 0) > 1)
    .filter(({ claim }) => judgeClaim(claim, context.ledger).outcome === 'unknown')
    .map(({ path, claim }) => ({ path, name: claim.quantity, value: claim.value, range: claim.range }));
}

function isComparable({ quantity, aside, loose, inWords }: Claim): boolean {
  const clear = aside === undefined && !loose && !inWords;
  return clear && !ambiguous.includes(quantity) && !quantity.endsWith('.published');
}

function differing(figures: readonly Told[]): readonly Finding[] {
  const first = new Map<string, Told>();
  return figures.flatMap((figure) => {
    const before = first.get(figure.name);
    if (before === undefined) first.set(figure.name, figure);
    return before === undefined || before.value === figure.value ? [] : [findingOf(figure, before)];
  });
}

function findingOf({ path, range, value }: Told, before: Told): Finding {
  return {
    path,
    range,
    message: 'N106.differs',
    values: { stated: value, other: before.value },
    expected: before.value,
    actual: value,
    related: [
      { path: before.path, range: before.range, message: 'N106.other', values: { other: before.value } },
    ],
    suggestions: [
      {
        message: 'suggest.setSame',
        values: { amount: before.value },
        edits: [{ path, range, value: `${before.value}` }],
      },
      {
        message: 'suggest.setSame',
        values: { amount: value },
        edits: [{ path: before.path, range: before.range, value: `${value}` }],
      },
    ],
  };
}
