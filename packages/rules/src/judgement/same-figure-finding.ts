import type { CharRange } from '@nianbao/schema';
import type { Finding, RuleContext } from '../engine/rule.js';
import { namedFigures } from '../narrative/index.js';
import { frameFor, judgeClaims } from './report-claims.js';

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
  return judgeClaims(context, frameFor(context, context.organ))
    .filter(({ claim, outcome }) => outcome === 'unknown' && !claim.loose && !claim.inWords)
    .filter(({ claim }) => !ambiguous.includes(claim.quantity) && !claim.quantity.endsWith('.published'))
    .map(({ path, claim }) => ({ path, name: claim.quantity, value: claim.value, range: claim.range }));
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
