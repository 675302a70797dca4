import { currentEdition, type Edition, type Locale, rowLabel } from '@nianbao/schema';

import { lastStep, parentPath, viewOf } from './engine/form-view.js';
import { rules } from './rules.js';

/** The equation of a rule in the words of the form: 「自然人」 + … = 「总计」. Undefined for a rule that is no equation. */
export function formulaOf(
  code: string,
  locale: Locale,
  edition: Edition = currentEdition,
): string | undefined {
  const identity = rules.find((rule) => rule.code === code)?.identity;
  const [equation] = identity?.equations(viewOf(edition, [])) ?? [];
  if (!equation) return undefined;
  const cells = [...equation.left, ...equation.right];
  // Cells of one column are told apart by their rows, cells of one row by their columns.
  const isColumn = cells.every((path) => lastStep(path) === lastStep(equation.total));
  const name = (path: string) => `「${rowLabel(isColumn ? parentPath(path) : path, locale, edition)}」`;
  const side = (paths: readonly string[]) => paths.map(name).join(' + ');
  return `${side(equation.left)} = ${side(equation.right)}`;
}
