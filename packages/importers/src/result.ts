import type { ReportDraft } from '@nianbao/schema';
import type { ImportMessage } from './messages/message.js';
import type { SourcePlace } from './source/place.js';

/** How a value was matched with its place in the form. */
export type MatchKind = 'exact' | 'similar' | 'position' | 'solved' | 'inferred';

/** Where a value of the report stood in the source, and how sure it is that it belongs there. */
export interface Origin {
  readonly place: SourcePlace;
  /** As it stands there. */
  readonly text: string;
  readonly match: MatchKind;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Origins by path of ids: of number cells, narratives and fields. */
export type Provenance = Readonly<Record<string, Origin>>;

/** What an import makes of a source. */
export interface ImportResult {
  /** Absent where the source is no report. A number that was not read is blank or absent, never 0. */
  readonly report?: ReportDraft;
  /** Id of the edition recognised. */
  readonly edition?: string;
  readonly messages: readonly ImportMessage[];
  readonly provenance: Provenance;
}

/** What the recogniser may be told. */
export interface RecognizeOptions {
  /** Id of the edition, where the caller knows it. */
  readonly edition?: string;
}
