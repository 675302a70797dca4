import { type Edition, type ReportDraft, valueAt } from '@nianbao/schema';
import type { NarrativeFrame } from './claim-scope.js';
import { type Narrative, readNarrative } from './narrative.js';

/** A narrative section of a report, with its path. */
export interface NarrativeSection {
  readonly path: string;
  readonly narrative: Narrative;
}

/** The narrative sections that a report has, read. */
export function readNarratives(report: ReportDraft, edition: Edition): readonly NarrativeSection[] {
  return edition.sections.flatMap(({ path, node }) => {
    const text = node.kind === 'narrative' ? valueAt(report, path) : undefined;
    return typeof text === 'string' ? [{ path, narrative: readNarrative(text) }] : [];
  });
}

/** What the report says of itself, as far as its prose depends on it. */
export function frameOf(report: ReportDraft): NarrativeFrame {
  const year: unknown = report.reportingYear;
  const name: unknown = report.agency?.name;
  const kind: unknown = report.agency?.kind;
  return {
    year: typeof year === 'number' ? year : undefined,
    agency: typeof name === 'string' ? name : undefined,
    kind: typeof kind === 'string' ? kind : undefined,
  };
}
