import type { Place } from '@nianbao/schema';
import type { Range } from 'vscode-languageserver-types';

/** What a feature may ask of the project that a report lies in. */
export interface ProjectView {
  uriOf(file: string): string;
  /** Where a place of another file is; undefined where there is no such file. */
  locate(file: string, place: Place): Promise<Range | undefined>;
  /** The organ's report for the next year. */
  readonly nextYear: string | undefined;
  /** Roll-ups that sum the report. */
  readonly rollUps: readonly string[];
}

/** A place in the report (without `file`), or in another one. */
export interface Target extends Place {
  readonly file?: string;
}
