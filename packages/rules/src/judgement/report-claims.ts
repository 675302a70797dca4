import type { OpenReport } from '../engine/open-report.js';
import type { Organ } from '../engine/organ.js';
import type { Claim, NarrativeFrame, Topic } from '../narrative/index.js';
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
  return opened.narratives().flatMap((section) =>
    section
      .claims(frame)
      .filter(isMeant)
      .map((claim) => ({ path: section.path, ...judgeClaim(claim, opened.ledger) })),
  );
}
