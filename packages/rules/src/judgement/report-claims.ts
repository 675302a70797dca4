import type { Ledger } from '../engine/ledger.js';
import type { OpenReport } from '../engine/open-report.js';
import type { Organ } from '../engine/organ.js';
import { type Claim, type NarrativeFrame, sumOf, type Topic } from '../narrative/index.js';
import { type Judgement, judgeClaim } from './judge-claim.js';

/** A claim of a section, judged. */
export interface SectionJudgement extends Judgement {
  /** Path of the narrative section. */
  readonly path: string;
}

/** What the reader must know of the report: its year, and its organ completed by what the caller knows. */
export function frameFor({ year }: OpenReport, { name, kind }: Pick<Organ, 'name' | 'kind'>): NarrativeFrame {
  return { year, agency: name, kind };
}

/** True where a narrative section holds any word or figure. */
export function saysSomething({ narratives }: Pick<OpenReport, 'narratives'>): boolean {
  return narratives().some(({ narrative }) => /[\p{L}\p{N}]/u.test(narrative.clean.text));
}

/** Every claim of a report beside the tables, in the order of the text; of one table where `topic` says so. */
export function judgeClaims(
  opened: OpenReport,
  frame: NarrativeFrame,
  topic?: Topic,
): readonly SectionJudgement[] {
  const isMeant = (claim: Claim) => topic === undefined || claim.topic === topic;
  return opened.narratives().flatMap(({ path, claims }) => {
    const judged = claims(frame)
      .filter(isMeant)
      .map((claim) => judgeClaim(claim, opened.ledger));
    return withoutShares(judged, opened.ledger).map((one) => ({ path, ...one }));
  });
}

/** 5个部门收到申请12件，县区收到申请10件: figures of one sentence that the table confirms together contradict it no more. */
function withoutShares(judged: readonly Judgement[], ledger: Ledger): readonly Judgement[] {
  const alike = new Map<string, Claim[]>();
  for (const { claim, outcome } of judged) {
    if (outcome !== 'differs' || claim.inWords) continue;
    const own = alike.get(keyOf(claim));
    if (own) own.push(claim);
    else alike.set(keyOf(claim), [claim]);
  }
  const shares = new Set(
    [...alike.values()].flatMap((claims) => {
      const [first, ...others] = claims;
      if (first === undefined || others.length === 0) return [];
      return judgeClaim({ ...first, value: sumOf(claims) }, ledger).outcome === 'fits' ? claims : [];
    }),
  );
  return judged.map((one) => (shares.has(one.claim) ? { ...one, outcome: 'unknown' } : one));
}

const keyOf = ({ sentence, quantity, unit }: Claim): string => `${sentence} ${quantity} ${unit}`;
