import type { OpenReport, Organ, RollUp } from '@nianbao/rules';
import type { ProjectSuppressions } from './suppression/set-aside.js';

/** What surrounds one report in its project. */
export interface CheckContext {
  /** How the project names the file. */
  readonly file: string;
  /** The report itself, opened already, so that what is read of it serves its neighbours. */
  readonly opened?: OpenReport;
  readonly organ: Partial<Organ>;
  /** Reports of the same organ for earlier years, latest first. */
  readonly earlier: readonly OpenReport[];
  readonly rollUp?: RollUp;
  /** Other files for the same organ and year. */
  readonly twins: readonly string[];
  readonly suppressions: ProjectSuppressions;
}
