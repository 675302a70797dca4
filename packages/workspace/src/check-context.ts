import type { OpenReport } from '@nianbao/rules';
import type { ProjectSuppressions } from './suppression/set-aside.js';
import type { Surroundings } from './surroundings.js';

/** What surrounds one report in its project, and what the project sets aside. */
export interface CheckContext extends Surroundings {
  /** The report itself, opened already, so that what is read of it serves its neighbours. */
  readonly opened?: OpenReport;
  /** Other files for the same organ and year. */
  readonly twins: readonly string[];
  readonly suppressions: ProjectSuppressions;
}
