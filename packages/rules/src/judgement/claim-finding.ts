import type { Related } from '@nianbao/schema';
import { countAt, writtenAt } from '../engine/ledger.js';
import {
  type Finding,
  notAssessableFor,
  type RuleContext,
  type RuleResult,
  verdict,
} from '../engine/rule.js';
import { unknownNumbers } from '../engine/unknown-numbers.js';
import type { Topic } from '../narrative/index.js';
import type { TriedBasis } from './judge-claim.js';
import { frameFor, judgeClaims, type SectionJudgement, saysSomething } from './report-claims.js';

/** Judges the claims of one topic: those that differ from their table are findings of the rule. */
export function claimVerdict(topic: Topic, code: string, context: RuleContext): RuleResult {
  const judged = judgeClaims(context, frameFor(context, context.organ), topic).filter(
    ({ outcome }) => outcome !== 'aside',
  );
  if (!saysSomething(context)) return notAssessableFor('reason.noText');
  if (judged.length > 0 && judged.every(({ outcome }) => outcome === 'unknown'))
    return unknownClaims(judged, context);
  return verdict(
    judged
      .filter(({ outcome }) => outcome === 'differs')
      .map((judgement) => claimFinding(judgement, code, context)),
  );
}

/** No claim could be judged: the cells that they rest on are unknown, or the text does not tell which cells it means. */
function unknownClaims(judged: readonly SectionJudgement[], { ledger }: RuleContext): RuleResult {
  const blank = judged.flatMap(({ bases }) => bases.filter(({ amount }) => amount === null));
  return blank.length > 0
    ? unknownNumbers(
        ledger,
        blank.flatMap(({ cells }) => cells),
      )
    : notAssessableFor('reason.unsure');
}

function claimFinding(judgement: SectionJudgement, code: string, context: RuleContext): Finding {
  const { claim, path } = judgement;
  const { quantity, value, unit, range, inWords } = claim;
  const firm = judgement.bases.filter(({ loose }) => !loose);
  const bases = distinct(firm);
  const amounts = bases.flatMap(({ amount }) => amount ?? []);
  const [only, ...others] = amounts;
  const cell = bases[0]?.cells[0] ?? '';
  return {
    path,
    range,
    message: `${code}.${inWords ? 'words' : 'differs'}`,
    values: { quantity, stated: value, unit, names: bases.map(({ name }) => name), amounts, cell },
    ...(only !== undefined && others.length === 0 ? { expected: only } : {}),
    actual: value,
    related: relatedCells(firm, context),
    suggestions: inWords
      ? []
      : amounts.map((amount) => ({
          message: `suggest.setFigure.${claim.topic}`,
          values: { amount },
          edits: [{ path, range, value: `${amount}` }],
        })),
  };
}

/** Bases that amount to the same are one to the reader. */
function distinct(bases: readonly TriedBasis[]): readonly TriedBasis[] {
  return bases.filter(({ amount }, at) => bases.findIndex((other) => other.amount === amount) === at);
}

/** The cells of all bases, each once; cells of a long list that hold 0 tell nothing. */
export function relatedCells(
  bases: readonly Pick<TriedBasis, 'cells'>[],
  { ledger }: Pick<RuleContext, 'ledger'>,
): readonly Related[] {
  const cells = [...new Set(bases.flatMap((basis) => basis.cells))];
  return cells
    .map((path) => {
      const written = writtenAt(ledger, path);
      return { path, message: 'addend', values: { value: countAt(ledger, path) ?? written ?? '' } };
    })
    .filter(({ values }) => cells.length <= 4 || values.value !== 0);
}
