import type { FormView } from './form-view.js';

/** One equation between cells: the sum of the left equals the sum of the right. Paths of cells. */
export interface EquationPaths {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** The cell that the problem is reported on: the printed total. */
  readonly total: string;
}

/** What has equations on a form: an identity. */
export interface EquationSource {
  readonly code: string;
  equations(view: FormView): readonly EquationPaths[];
}
