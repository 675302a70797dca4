import type { Fingerprint } from './fingerprint.js';
import { type Repetition, repetitionOf } from './fingerprint.js';

/** A report whose texts may have been repeated: anything that has fingerprints. */
interface Texts {
  fingerprints(): readonly Fingerprint[];
}

/** An earlier report and what a section repeats of it. */
export interface RepeatedFrom<Report> extends Repetition {
  readonly from: Report;
}

/** The report that a section repeats most of, the first of equals. */
export function mostRepeated<Report extends Texts>(
  section: Fingerprint,
  earlier: readonly Report[],
): RepeatedFrom<Report> | undefined {
  let most: RepeatedFrom<Report> | undefined;
  for (const from of earlier) {
    const source = from.fingerprints().find(({ path }) => path === section.path);
    if (!source) continue;
    const repetition = repetitionOf(section, source);
    if (!most || repetition.share > most.share) most = { from, ...repetition };
  }
  return most;
}
