import type { Values } from '@nianbao/schema';
import type { SourcePlace } from '../source/source.js';
import type { ImportCode } from './codes.js';

/** `error`: something of the report was not read; `warning`: read, look again; `info`: what was done. */
export type ImportSeverity = 'error' | 'warning' | 'info';

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
