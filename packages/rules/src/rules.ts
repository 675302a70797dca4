import type { RuleInfo } from '@nianbao/schema';
import type { Rule } from './engine/rule.js';
import { editionMismatch } from './rule/f101-edition-mismatch.js';
import { missingSection } from './rule/f102-missing-section.js';
import { undividedOtherHandling } from './rule/f103-undivided-other-handling.js';
import { blankCells } from './rule/f104-blank-cells.js';
import { breakdownSum } from './rule/n101-breakdown-sum.js';
import { figureVersusTableThree } from './rule/n102-figure-versus-table-three.js';
import { feeStatement } from './rule/n111-fee-statement.js';
import { latePublication } from './rule/p101-late-publication.js';
import { flowBalance } from './rule/t301-flow-balance.js';
import { outcomesTotal } from './rule/t302-outcomes-total.js';
import { applicantTotal } from './rule/t303-applicant-total.js';
import { splitDigits } from './rule/t304-split-digits.js';
import { caseTotal } from './rule/t401-case-total.js';

/** Every rule, in the order in which a reader of the form meets them. */
export const rules: readonly Rule[] = [
  editionMismatch,
  missingSection,
  undividedOtherHandling,
  blankCells,
  flowBalance,
  outcomesTotal,
  applicantTotal,
  splitDigits,
  caseTotal,
  breakdownSum,
  figureVersusTableThree,
  feeStatement,
  latePublication,
];

/** The public descriptions of all rules. */
export const ruleInfos: readonly RuleInfo[] = rules.map((rule) => rule.info);
