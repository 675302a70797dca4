import type { OpenReport, Organ, RollUp } from '@nianbao/rules';

/** The reports that a report is read beside. */
export interface Surroundings {
  /** How the project names the file. */
  readonly file: string;
  readonly organ: Partial<Organ>;
  /** Reports of the same organ for earlier years, latest first. */
  readonly earlier: readonly OpenReport[];
  readonly rollUp?: RollUp;
}
