import type { Values } from '@nianbao/schema';
import type { SourcePlace } from '../source/place.js';
import type { ImportCode, ImportSeverity } from './codes.js';

/** What an import could not read, or read with tolerance. The sentence is in the catalogue of the locale. */
export interface ImportMessage {
  readonly code: ImportCode;
  readonly severity: ImportSeverity;
  /** Where in the source. */
  readonly place?: SourcePlace;
  /** What of the report it concerns: a path of ids. */
  readonly path?: string;
  /** Id of the edition of the form that the path belongs to. */
  readonly edition?: string;
  /** The text concerned, as it stands in the source. */
  readonly text?: string;
  /** Readings that are possible and that nothing decides between. */
  readonly candidates?: readonly string[];
  readonly values: Values;
}
