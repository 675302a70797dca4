import { type Edition, type ReportDraft, valueAt } from '@nianbao/schema';
import type { Claim } from './claim.js';
import { findClaims } from './claim-finder.js';
import type { NarrativeFrame } from './claim-scope.js';
import { type Narrative, readNarrative } from './narrative.js';

/** A narrative section of a report, with its path. */
export interface NarrativeSection {
  readonly path: string;
  readonly narrative: Narrative;
  /** What the section says of the numbers that the tables hold; read once. */
  claims(frame: NarrativeFrame): readonly Claim[];
}

/** The narrative sections that a report has, read. */
export function readNarratives(report: ReportDraft, edition: Edition): readonly NarrativeSection[] {
  return edition.sections.flatMap(({ path, node }) => {
    const text = node.kind === 'narrative' ? valueAt(report, path) : undefined;
    return typeof text === 'string' ? [openSection(path, text)] : [];
  });
}

function openSection(path: string, text: string): NarrativeSection {
  const narrative = readNarrative(text);
  let read: { key: string; claims: readonly Claim[] } | undefined;
  return {
    path,
    narrative,
    claims(frame) {
      const key = `${frame.year} ${frame.kind} ${frame.agency}`;
      if (read?.key !== key) read = { key, claims: findClaims(narrative, frame) };
      return read.claims;
    },
  };
}
